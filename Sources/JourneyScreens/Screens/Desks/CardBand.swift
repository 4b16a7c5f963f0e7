/// Where the cards of a way stand in a row: all of them as wide as there is room for, else those around the selected.
struct CardBand: Hashable, Sendable {
  /// The cells across one card.
  let cardColumns: Int
  /// The positions on the way whose cards are seen.
  let positions: Range<Int>
  /// How many cards there are.
  let count: Int
  /// The column of the first card.
  private let start: Int

  /// The cells between two cards, where a handoff is drawn.
  let gap: Int

  /// The cards of `count` moments in `columns`, of which the outermost stay free for the marker and for what is cut.
  init(
    _ count: Int, around selected: Int?, in columns: Range<Int>, widths: ClosedRange<Int>, gap: Int = 1
  ) {
    let room = max(0, columns.count - 2)
    let fitting = count > 0 ? (room + gap) / count - gap : 0
    let width = max(widths.lowerBound, min(widths.upperBound, fitting))
    let seen = min(count, max(0, (room + gap) / (width + gap)))
    let first = max(0, min((selected ?? 0) - seen / 2, count - seen))
    cardColumns = width
    self.gap = gap
    positions = first..<first + seen
    start = columns.lowerBound + 1
    self.count = count
  }

  /// The columns of the card at `position`.
  func columns(of position: Int) -> Range<Int> {
    let first = start + (position - positions.lowerBound) * (cardColumns + gap)
    return first..<first + cardColumns
  }

  /// The column before the card at `position`.
  func marker(before position: Int) -> Int { columns(of: position).lowerBound - 1 }

  /// The column behind the last card.
  var end: Int { positions.isEmpty ? start : columns(of: positions.upperBound - 1).upperBound }

  /// Whether all cards are seen.
  var isWhole: Bool { positions.count == count }
  /// Whether there are cards before those that are seen.
  var isCutBefore: Bool { positions.lowerBound > 0 }
  /// Whether there are cards behind those that are seen.
  var isCutAfter: Bool { positions.upperBound < count }
}
