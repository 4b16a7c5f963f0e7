import JourneyCore

/// How often each flag fires, the most severe first, then the most frequent.
struct FlagTally {
  /// One flag.
  struct Entry: Hashable {
    let flag: Flag
    /// The first of the most severe.
    var example: Finding
    var count: Int
  }

  let entries: [Entry]

  /// Counts those of `findings` that are not accepted.
  init(_ findings: some Sequence<Finding>) {
    var tally: [Flag: Entry] = [:]
    for finding in findings where finding.accepted == nil {
      var entry = tally[finding.flag] ?? Entry(flag: finding.flag, example: finding, count: 0)
      entry.count += 1
      if finding.severity > entry.example.severity { entry.example = finding }
      tally[finding.flag] = entry
    }
    entries = tally.values.sorted { left, right in
      (right.example.severity, right.count, left.flag.rawValue)
        < (left.example.severity, left.count, right.flag.rawValue)
    }
  }
}
