import JourneyCore

/// How often each flag fires, the most severe first, then the most frequent.
struct FlagTally {
  /// One flag.
  struct Entry: Hashable {
    let flag: Flag
    var severity: Severity
    var count: Int
  }

  let entries: [Entry]

  /// Counts those of `findings` that are not accepted.
  init(_ findings: some Sequence<Finding>) {
    var tally: [Flag: Entry] = [:]
    for finding in findings where finding.accepted == nil {
      var entry = tally[finding.flag] ?? Entry(flag: finding.flag, severity: finding.severity, count: 0)
      entry.count += 1
      entry.severity = max(entry.severity, finding.severity)
      tally[finding.flag] = entry
    }
    entries = tally.values.sorted { left, right in
      (right.severity, right.count, left.flag.rawValue) < (left.severity, left.count, right.flag.rawValue)
    }
  }
}
