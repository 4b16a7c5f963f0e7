/// How many findings of each severity there are, and how many are accepted.
public struct FindingCounts: Hashable, Sendable {
  /// How many are accepted.
  public private(set) var accepted = 0
  private var open = SIMD4<Int>()

  /// None.
  public init() {}

  /// Counts `findings`.
  public init(_ findings: some Sequence<Finding>) {
    for finding in findings { count(finding.severity, isAccepted: finding.accepted != nil) }
  }

  /// Counts one finding.
  mutating func count(_ severity: Severity, isAccepted: Bool) {
    if isAccepted { accepted += 1 } else { open[Self.place(of: severity)] += 1 }
  }

  /// How many are of `severity` and not accepted.
  public subscript(severity: Severity) -> Int { open[Self.place(of: severity)] }

  /// How many are not accepted.
  public var total: Int { open.wrappedSum() }

  /// Adds other counts.
  public static func += (left: inout Self, right: Self) {
    left.accepted += right.accepted
    left.open &+= right.open
  }

  /// Takes other counts away, which these have in them.
  static func -= (left: inout Self, right: Self) {
    left.accepted -= right.accepted
    left.open &-= right.open
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
  public var sentence: String {
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
