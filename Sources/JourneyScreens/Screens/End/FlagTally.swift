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
  init(_ findings: [Finding]) {
    var tally: [Entry] = []
    // By number: a finding that is copied retains what it refers to.
    for number in findings.indices where findings[number].accepted == nil {
      let (flag, severity) = (findings[number].flag, findings[number].severity)
      if let known = tally.firstIndex(where: { $0.flag == flag }) {
        tally[known].severity = max(tally[known].severity, severity)
        tally[known].count += 1
      } else {
        tally.append(Entry(flag: flag, severity: severity, count: 1))
      }
    }
    entries = tally.sorted { left, right in
      (right.severity, right.count, left.flag.rawValue) < (left.severity, left.count, right.flag.rawValue)
    }
  }
}
