import JourneyCore

/// How often each flag fires, accepted findings left out.
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

  /// Counts `findings`.
  init(_ findings: some Sequence<Finding>) {
    var tally: [Flag: Entry] = [:]
    for finding in findings where finding.accepted == nil {
      let (flag, severity) = (finding.flag, finding.severity)
      var entry = tally[flag] ?? Entry(flag: flag, severity: severity, count: 0)
      entry.severity = max(entry.severity, severity)
      entry.count += 1
      tally[flag] = entry
    }
    entries = tally.values.sorted { left, right in
      (right.severity, right.count, left.flag.rawValue) < (left.severity, left.count, right.flag.rawValue)
    }
  }
}
