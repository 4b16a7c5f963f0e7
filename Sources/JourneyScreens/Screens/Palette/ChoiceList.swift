import JourneyCore

/// Draws a list that is narrowed by typing: what is typed, and what matches.
enum ChoiceList {
  /// How many choices are seen at once.
  static func page(of canvas: Canvas) -> Int { max(1, canvas.size.rows - 5) }

  /// The keys that choose.
  static func hints(with glyphs: Glyphs) -> String {
    "\(Key.up.label(with: glyphs)) \(Key.down.label(with: glyphs)) choose  "
  }

  /// Draws `chooser` below `heading`, with `note` at the right of a choice.
  static func draw(
    _ chooser: Chooser, heading: Row, prompt: String, empty: String, on page: Page, _ grid: inout Grid,
    note: (Int) -> (text: String, isAvailable: Bool)
  ) -> Shown {
    grid.draw([heading], from: 0, before: page.rows)
    let count = chooser.matches.count
    let window = ListWindow(
      around: chooser.cursor.selection, count: count, height: page.rows - (count > page.rows - 3 ? 4 : 3),
      items: 0..<count)
    let rows = window.lines.compactMap(\.self).map { match in
      row(match, of: chooser, on: page, note: note(chooser.matches[match]))
    }
    grid.draw([window.rowAbove(page.glyphs)], from: 2, before: page.rows, inset: page.inset)
    if rows.isEmpty {
      grid.draw(TextBlock.rows(empty, at: 3, on: page), from: 3, before: page.rows, inset: page.inset)
    }
    let below = window.rowBelow(page.glyphs).map { [$0] } ?? []
    grid.draw(rows + below, from: 3, before: page.rows, inset: page.inset)
    drawField(chooser.field, prompt: prompt, on: page, &grid)
    return Shown(places: window.places(from: 3) { $0 })
  }

  /// The cursor stands where the next letter goes.
  private static func drawField(_ field: TextField, prompt: String, on page: Page, _ grid: inout Grid) {
    guard page.rows > 1 else { return }
    var row = Row(prompt, at: 1, Style(.text, bold: true))
    let start = row.end + 1
    row.put(field.text, at: start)
    grid.draw([row], from: 1, before: page.rows, inset: page.inset)
    grid.cursor = Point(column: page.inset + start + CellWidth.of(field.textBeforeCursor), row: 1)
  }

  private static func row(
    _ match: Int, of chooser: Chooser, on page: Page, note: (text: String, isAvailable: Bool)
  ) -> Row {
    var row = Row()
    if chooser.showsNumbers, match < 9 { row.put(String(match + 1), at: 3, .quiet) }
    let room = page.end - 7 - CellWidth.of(note.text)
    row.put(
      TextWrap.truncated(
        chooser.label(of: match), to: room, ellipsis: page.glyphs.ellipsis), at: 5,
      Style(note.isAvailable ? .text : .quiet))
    row.put(note.text, endingAt: page.end, .quiet)
    return match == chooser.cursor.selection ? row.selected(at: 1, page.glyphs) : row
  }
}
