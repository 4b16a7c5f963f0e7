package import JourneyCore

/// How many findings of each severity there are, and how many are accepted.
package struct FindingCounts: Hashable, Sendable {
  /// How many are accepted.
  package private(set) var accepted = 0
  private var open = [Int](repeating: 0, count: Severity.allCases.count)

  /// None.
  package init() {}

  /// Counts `findings`.
  package init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      if finding.accepted == nil { open[Self.place(of: finding.severity)] += 1 } else { accepted += 1 }
    }
  }

  /// How many are of `severity` and not accepted.
  package subscript(severity: Severity) -> Int { open[Self.place(of: severity)] }

  /// How many are not accepted.
  package var total: Int { open.reduce(0, +) }

  static func += (left: inout Self, right: Self) {
    left.accepted += right.accepted
    for place in left.open.indices { left.open[place] += right.open[place] }
  }

  private static func place(of severity: Severity) -> Int {
    switch severity {
    case .note: 0
    case .warning: 1
    case .severe: 2
    }
  }
}

extension FindingCounts {
  /// The counts in words, such as `14 flags: 5 severe, 8 warnings, 1 note`.
  package var sentence: String {
    let names: [(Severity, one: String, many: String)] = [
      (.severe, "severe", "severe"), (.warning, "warning", "warnings"), (.note, "note", "notes"),
    ]
    let parts = names.compactMap { severity, one, many in
      self[severity] == 0 ? nil : "\(self[severity]) \(self[severity] == 1 ? one : many)"
    }
    let flags = total == 0 ? "no flags" : total == 1 ? "1 flag" : "\(total) flags"
    let list = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    return flags + list + (accepted == 0 ? "" : "; \(accepted) more accepted")
  }
}
