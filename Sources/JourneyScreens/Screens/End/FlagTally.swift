import JourneyCore

/// How often each flag fires in a journey, accepted findings left out.
///
/// It looks at every finding once, so it is made with a path and not for a frame.
struct FlagTally: Sendable {
  /// One flag that fires.
  struct Entry: Sendable {
    let flag: Flag
    /// The worst severity with which it fires.
    var severity: Severity
    /// How often it fires.
    var count: Int
  }

  /// The flags, the most severe first, then the most frequent.
  let entries: [Entry]
  /// How many findings there are.
  let count: Int
  /// How many of them are severe.
  let severe: Int

  /// Counts `findings`.
  init(_ findings: [Finding]) {
    var tally: [Flag: Entry] = [:]
    var severe = 0
    for finding in findings where finding.accepted == nil {
      let (flag, severity) = (finding.flag, finding.severity)
      if severity == .severe { severe += 1 }
      var entry = tally[flag] ?? Entry(flag: flag, severity: severity, count: 0)
      entry.severity = max(entry.severity, severity)
      entry.count += 1
      tally[flag] = entry
    }
    entries = tally.values.sorted { left, right in
      (right.severity, right.count, left.flag.rawValue) < (left.severity, left.count, right.flag.rawValue)
    }
    count = entries.reduce(0) { $0 + $1.count }
    self.severe = severe
  }
}
