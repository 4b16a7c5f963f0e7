/// Touchpoints that were read before, so that they need not be read again.
struct KnownTouchpoints {
  private let touchpoints: TouchpointRow
  /// Their nodes.
  let entries: EntryRow
  private let changed: Set<Int32>
  /// The number after the one that was found last: most follow each other as before.
  private var next = 0

  /// Those of `journey` at `entries`, without those at the nodes that were `changed`.
  init(of journey: Journey, at entries: EntryRow, without changed: Set<Int32>) {
    touchpoints = TouchpointRow(journey)
    (self.entries, self.changed) = (entries, changed)
  }

  /// The number in ``JourneyIndex/touchpoints`` that `node` had; nil where it was not read, or has changed.
  mutating func number(of node: Int32) -> Int? {
    guard !changed.contains(node) else { return nil }
    let isNext = next < entries.count && entries.node(of: next) == node
    guard let number = isNext ? next : entries.touchpoint(node) else { return nil }
    next = number + 1
    return number
  }

  /// The touchpoint that had this number.
  subscript(number: Int) -> Touchpoint { touchpoints[number] }
}
