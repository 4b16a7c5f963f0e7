/// What a view shows on a terminal that has no room for its picture: what is selected and what matters of it, in words.
struct TinyFrame {
  /// What is said, the selected thing first.
  let lines: [String]

  /// Draws it from the first row on.
  func draw(on page: Page, _ grid: inout Grid) -> Shown {
    var rows: [Row] = []
    for (number, line) in lines.enumerated() {
      let style = number == 0 ? Style(.customer, bold: true) : .text
      rows += TextBlock.rows(line, at: 2, on: page, style).selected(number == 0, at: 0, page.glyphs)
    }
    if rows.count > page.rows, page.rows > 0 {
      rows =
        rows.prefix(page.rows - 1) + [rows[page.rows - 1].goingOn(before: page.end, page.glyphs.ellipsis)]
    }
    grid.draw(rows, from: 0, before: page.rows, inset: page.inset)
    return Shown()
  }
}
