import JourneyCore

/// Draws what is typed to search for, in the last row.
enum SearchLine {
  /// Draws `field`; of a long text its end before the cursor is seen.
  static func draw(_ field: TextField, glyphs: Glyphs, on grid: inout Grid) {
    let row = grid.size.rows - 1
    guard row >= 0, grid.size.columns > 4 else { return }
    grid.put("/", at: Point(column: 1, row: row), style: Style(.text, bold: true))
    let room = grid.size.columns - 4
    var before = field.textBeforeCursor[...]
    while CellWidth.of(String(before)) > room { before.removeFirst() }
    let width = grid.put(String(before), at: Point(column: 3, row: row))
    grid.put(
      String(field.text.dropFirst(field.textBeforeCursor.count)), at: Point(column: 3 + width, row: row))
    grid.cursor = Point(column: 3 + width, row: row)
    let hint = "Enter searches  Esc back"
    let typed = CellWidth.of(field.text)
    guard room - typed > hint.count + 2 else { return }
    grid.put(hint, at: Point(column: grid.size.columns - 1 - hint.count, row: row), style: .quiet)
  }
}
