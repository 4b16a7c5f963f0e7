import JourneyCore

/// One moment as a card: a box in the light, a texture in the dark.
struct DeskCard {
  /// What a desk has to do with the moment.
  enum Light: Hashable {
    /// Nobody of it is there, and it answers for nothing.
    case dark
    /// It answers for the moment, and nobody of it is there.
    case answers
    /// One of its contacts is met.
    case met
  }

  /// What stands in the card, a row each.
  var lines: [(text: String, style: Style)]
  /// How it is lit.
  var light: Light
  /// The colour of its box.
  var role: Style.Role
  /// Whether the walk stands here.
  var isSelected: Bool
  let glyphs: Glyphs

  /// Cards narrower than this have no sides, or their marker in the gap before them.
  static let leastColumnsForSides = 4
  static let leastColumnsForMarker = 7

  /// Draws the card on `rows` and `columns`, and the cursor on its marker.
  func draw(_ rows: Range<Int>, _ columns: Range<Int>, on grid: inout Grid) {
    if light == .dark { fill(rows, columns, on: &grid) } else { box(rows, columns, on: &grid) }
    let inner = rows.dropFirst().dropLast()
    let hasSides = columns.count >= Self.leastColumnsForSides
    let hasMarker = isSelected && columns.count >= Self.leastColumnsForMarker
    for (row, line) in zip(inner, light == .dark ? [] : lines) {
      let isMarked = hasMarker && row == inner.first
      let start = columns.lowerBound + (hasSides ? 1 : 0) + (isMarked ? 2 : 0)
      let room = columns.upperBound - (hasSides ? 1 : 0) - start
      let text = TextWrap.truncated(line.text, to: room, ellipsis: glyphs.isASCII ? "" : glyphs.ellipsis)
      grid.put(text, at: Point(column: start, row: row), style: line.style, columns: room)
    }
    guard isSelected, let middle = inner.isEmpty ? rows.first : inner.first else { return }
    let column = columns.lowerBound + (hasMarker ? 1 : -1)
    mark(Point(column: column, row: middle), columns: hasMarker ? columns.count - 2 : 1, on: &grid)
  }

  /// Puts the marker at `point`, and the selection's background under what stands behind it.
  private func mark(_ point: Point, columns: Int, on grid: inout Grid) {
    grid.put(String(glyphs.selection), at: point, style: Style(.text, bold: true))
    if light == .dark, columns > 1 {
      grid.put(" ", at: Point(column: point.column + 1, row: point.row))
    }
    grid.restyle(from: point, count: light == .dark ? min(2, columns) : columns) {
      Style($0.role, bold: $0.isBold, selected: true)
    }
    grid.cursor = point
  }

  private func fill(_ rows: Range<Int>, _ columns: Range<Int>, on grid: inout Grid) {
    let line = String(repeating: glyphs.shade(1), count: columns.count)
    for row in rows { grid.put(line, at: Point(column: columns.lowerBound, row: row), style: .rule) }
  }

  private func box(_ rows: Range<Int>, _ columns: Range<Int>, on grid: inout Grid) {
    let style = Style(role)
    let isDashed = light == .answers
    let across = isDashed ? glyphs.dashedHorizontal : glyphs.horizontal
    let side = String(isDashed ? glyphs.innerBreak : glyphs.vertical)
    let line = String(repeating: across, count: max(0, columns.count - 2))
    let left = columns.lowerBound
    grid.put(
      "\(glyphs.topLeft)\(line)\(glyphs.topRight)", at: Point(column: left, row: rows.lowerBound),
      style: style)
    grid.put(
      "\(glyphs.bottomLeft)\(line)\(glyphs.bottomRight)",
      at: Point(column: left, row: rows.upperBound - 1), style: style)
    guard columns.count >= Self.leastColumnsForSides else { return }
    for row in rows.dropFirst().dropLast() {
      grid.put(side, at: Point(column: left, row: row), style: style)
      grid.put(side, at: Point(column: columns.upperBound - 1, row: row), style: style)
    }
  }
}
