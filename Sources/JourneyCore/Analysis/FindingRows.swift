/// Findings in rows: those about the journey as a whole, then each touchpoint's, before those of its encounters.
///
/// At one place they stand by the flags' ids, each flag once.
struct FindingRows: Sendable {
  /// All of them, row after row.
  private(set) var findings: [Finding]
  /// Where each row starts, and the last one ends.
  private(set) var starts: [Int]

  /// The row about the journey as a whole.
  static var journey: Int { 0 }
  /// The row of a touchpoint and its encounters.
  static func row(of touchpoint: Int) -> Int { touchpoint + 1 }

  /// Rows that lie one after the other in `findings`.
  init(_ findings: [Finding], startingAt starts: [Int]) {
    (self.findings, self.starts) = (findings, starts)
  }

  /// How many rows there are.
  var count: Int { starts.count - 1 }

  /// The findings of a row.
  subscript(row: Int) -> ArraySlice<Finding> { findings[range(of: row)] }

  /// Where the findings of a row stand in ``findings``.
  func range(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Puts other findings in the place of a row's.
  mutating func replace(_ row: Int, with other: [Finding]) {
    guard !self[row].elementsEqual(other) else { return }
    let range = range(of: row)
    findings.replaceSubrange(range, with: other)
    guard other.count != range.count else { return }
    for later in (row + 1)..<starts.count { starts[later] += other.count - range.count }
  }

  /// Makes room for `count` findings.
  mutating func reserve(_ count: Int) { findings.reserveCapacity(count) }

  /// Adds a row behind the others.
  mutating func append(_ row: some Sequence<Finding>) {
    findings.append(contentsOf: row)
    starts.append(findings.count)
  }

  /// Goes through all findings, so that those that are accepted can be marked.
  mutating func mark(_ acceptance: Acceptance, mainRoute: Route) {
    acceptance.mark(&findings, mainRoute: mainRoute)
  }

  /// The rows with the findings whose flag `isReplaced` replaced by `others`, and which rows are other ones now.
  func replacing(_ isReplaced: (Flag) -> Bool, with others: Self) -> (rows: Self, changed: [Int]) {
    let changed = (0..<count).filter { !has(others, of: isReplaced, in: $0) }
    var rows = self
    for row in changed {
      let kept = self[row].filter { !isReplaced($0.flag) }
      rows.replace(row, with: Self.merge(kept[...], others[row]))
    }
    return (rows, changed)
  }

  /// Whether the findings of a row whose flag `isMeant` are those of `others`.
  private func has(_ others: Self, of isMeant: (Flag) -> Bool, in row: Int) -> Bool {
    let range = others.range(of: row)
    var other = range.lowerBound
    // By number: a finding that is copied retains what it refers to.
    for number in self.range(of: row) where isMeant(findings[number].flag) {
      guard other < range.upperBound, findings[number] == others.findings[other] else { return false }
      other += 1
    }
    return other == range.upperBound
  }

  /// These rows with those of `later`; of the same flag at the same place the worse is kept, or the first.
  func merged(with later: Self) -> Self {
    var both = Self([], startingAt: [0])
    both.findings.reserveCapacity(findings.count + later.findings.count)
    both.starts.reserveCapacity(starts.count)
    for row in 0..<count {
      Self.merge(self[row], later[row], into: &both.findings)
      both.starts.append(both.findings.count)
    }
    return both
  }

  /// Findings of one row and later ones of it, as ``merged(with:)`` puts them together.
  static func merge(_ first: ArraySlice<Finding>, _ second: ArraySlice<Finding>) -> [Finding] {
    var row: [Finding] = []
    merge(first, second, into: &row)
    return row
  }

  private static func merge(
    _ first: ArraySlice<Finding>, _ second: ArraySlice<Finding>, into row: inout [Finding]
  ) {
    var (left, right) = (first.startIndex, second.startIndex)
    // By number: a finding that is copied retains what it refers to.
    while left < first.endIndex, right < second.endIndex {
      if first[left].isAt(second[right]) {
        row.append(first[left].severity < second[right].severity ? second[right] : first[left])
        row[row.count - 1].isOnMainRoute = first[left].isOnMainRoute || second[right].isOnMainRoute
        (left, right) = (left + 1, right + 1)
      } else if first[left].isBefore(second[right]) {
        row.append(first[left])
        left += 1
      } else {
        row.append(second[right])
        right += 1
      }
    }
    row += first[left...]
    row += second[right...]
  }
}

extension Finding {
  fileprivate func isAt(_ other: Self) -> Bool { flag == other.flag && place.rank == other.place.rank }

  /// Whether the finding stands before `other`, which is in the same row.
  fileprivate func isBefore(_ other: Self) -> Bool {
    let (rank, otherRank) = (place.rank, other.place.rank)
    return rank == otherRank ? flag.rawValue < other.flag.rawValue : rank < otherRank
  }
}

extension Place {
  /// Where the place stands in its row.
  fileprivate var rank: Int {
    switch self {
    case .journey, .touchpoint: -1
    case .encounter(touchpoint: _, let number): number
    }
  }
}
