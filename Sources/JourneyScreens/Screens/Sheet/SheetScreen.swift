import JourneyCore

/// Draws a sheet above what the selected line says in full.
enum SheetScreen {
  /// How many lines are seen at once.
  static func page(of canvas: Canvas) -> Int {
    max(1, canvas.size.rows - 3 - detailRows(of: canvas.size.rows))
  }

  /// The rows below the list, the line above them included.
  private static func detailRows(of rows: Int) -> Int { max(0, min(6, rows / 3)) }

  /// Draws `sheet` of `document`; where an editor takes `foot` rows, above it and without details.
  static func draw(
    _ sheet: Sheet, of document: Document, glyphs: Glyphs, above foot: Int? = nil, on grid: inout Grid
  ) -> Shown {
    let page = Page(grid.size, glyphs: glyphs)
    let place = sheet.subject == .journey ? "the journey" : document.identifier(of: sheet.subject)
    Heading.draw(of: document.journey, place: "sheet: \(place)", glyphs: glyphs, on: &grid)
    let bottom = max(3, foot.map { grid.size.rows - $0 } ?? page.rows - detailRows(of: grid.size.rows))
    let window = ListWindow(
      around: sheet.selection, count: sheet.lines.count, height: bottom - 2, items: sheet.lines.indices)
    let rows = window.lines.compactMap(\.self).map { number in
      let row = row(sheet.lines[number], in: document, on: page)
      return number == sheet.selection ? row.selected(at: 1, glyphs) : row
    }
    grid.draw([window.rowAbove(glyphs)] + rows, from: 1, before: bottom, inset: page.inset)
    if foot == nil {
      let details = details(of: sheet.selected, in: document, on: page)
      grid.draw([window.line(on: page)] + details, from: bottom, before: page.rows, inset: page.inset)
    }
    return Shown(places: window.places(from: 2) { $0 })
  }

  private static func row(_ line: Sheet.Line, in document: Document, on page: Page) -> Row {
    if let conflict = line.conflict { return row(of: conflict, depth: line.depth, on: page) }
    var row = Row(line.property.key, at: 3 + 2 * line.depth, line.entry == nil ? .quiet : .text)
    guard let entry = line.entry else { return row }
    let id = document.identifier(of: entry)
    if !id.isEmpty {
      let room = page.end / 2 - row.end - 1
      row.put(
        TextWrap.truncated(id, to: max(4, room), ellipsis: page.glyphs.ellipsis), at: row.end + 1, .quiet)
    }
    row.put("", at: max(row.end + 2, page.isNarrow ? 14 : 26))
    let style: Style = line.property.isMoment ? Style(.customer, bold: true) : .text
    let words = document.words(of: line)
    let text = TextWrap.truncated(words, to: page.end - row.end, ellipsis: page.glyphs.ellipsis)
    row.put(text, style)
    return row
  }

  /// What theirs says, below what stands.
  private static func row(of conflict: OpenConflict, depth: Int, on page: Page) -> Row {
    var row = Row("theirs", at: 3 + 2 * depth, Style(.warning, bold: true))
    row.put("", at: max(row.end + 2, page.isNarrow ? 14 : 26))
    let words = TextWrap.truncated(conflict.words, to: page.end - row.end, ellipsis: page.glyphs.ellipsis)
    row.put(words, Style(.warning))
    return row
  }

  /// All of the value, as much as there is room for, and what the key is for.
  private static func details(of line: Sheet.Line, in document: Document, on page: Page) -> [Row] {
    let value = line.conflict?.lines ?? line.entry.map(document.value(of:)) ?? ""
    let room = value.isEmpty ? 0 : detailRows(of: page.rows + 1) - 2
    let text = room > 0 ? TextBlock.rows(value, at: 1, on: page, limit: room) : []
    let meaning = line.conflict?.meaning ?? line.property.meaning
    return text + TextBlock.rows(meaning, at: 1, on: page, .quiet)
  }
}

extension Document {
  /// The value of `line` in one line; beside an id, the name of what it refers to.
  func words(of line: Sheet.Line) -> String {
    if let conflict = line.conflict { return conflict.words }
    guard let entry = line.entry else { return "" }
    let value = value(of: entry)
    if case .reference(let kind) = line.property.value, let declared = self.entry(declaring: kind, value) {
      return "\(value): \(self.value(of: declared))"
    }
    return value.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
