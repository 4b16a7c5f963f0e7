import JourneyCore

/// One row of a screen that has no place yet: pieces of text, each at its column.
package struct Row: Hashable, Sendable {
  /// Text in one style that starts at a column.
  package struct Piece: Hashable, Sendable {
    /// The column of the first cell.
    package let column: Int
    /// What stands there.
    package let text: String
    /// How it looks.
    package let style: Style
  }

  /// The pieces, none over another.
  package private(set) var pieces: [Piece] = []
  /// The first column behind the last piece.
  package private(set) var end = 0
  /// Where the cursor stands when this row is the selected thing.
  package private(set) var cursor: Int?

  /// A row that shows nothing.
  package static let blank = Row()

  /// A blank row.
  package init() {}

  /// A row of one piece.
  package init(_ text: String, at column: Int, _ style: Style = .text) {
    put(text, at: column, style)
  }

  /// Adds `text` behind the last piece, from `column` on or right behind that piece.
  package mutating func put(_ text: String, at column: Int = 0, _ style: Style = .text) {
    let start = max(column, end)
    pieces.append(Piece(column: start, text: text, style: style))
    end = start + CellWidth.of(text)
  }

  /// Adds `text` so that it ends before column `end`, and says whether there was room for it and two blanks.
  @discardableResult
  package mutating func put(_ text: String, endingAt end: Int, _ style: Style = .text) -> Bool {
    let start = end - CellWidth.of(text)
    guard pieces.isEmpty ? start >= 0 : start >= self.end + 2 else { return false }
    put(text, at: start, style)
    return true
  }

  /// Adds the pieces of `other`, each at its own column or right behind the last piece.
  package mutating func append(_ other: Row) {
    for piece in other.pieces { put(piece.text, at: piece.column, piece.style) }
  }

  /// Adds a line of `glyph` from `column`, or right behind the last piece, up to but not on `end`.
  package mutating func rule(_ glyph: Character, at column: Int = 0, endingAt end: Int, _ style: Style) {
    let start = max(column, self.end)
    guard start < end else { return }
    put(String(repeating: glyph, count: end - start), at: start, style)
  }

  /// The row as the selected thing: its marker at `column`, left of every piece, and the selection's background.
  package func selected(at column: Int, _ glyphs: Glyphs) -> Row {
    var row = Row()
    row.cursor = column
    row.put(String(glyphs.selection), at: column, Style(.text, bold: true, selected: true))
    for piece in pieces {
      row.put(
        piece.text, at: piece.column, Style(piece.style.role, bold: piece.style.isBold, selected: true))
    }
    return row
  }
}

extension Row {
  /// The row with a sign at its end that its text goes on, which takes the place of letters before column `end`.
  func goingOn(before end: Int, _ ellipsis: String) -> Row {
    guard let last = pieces.last else { return self }
    var row = self
    let room = end - last.column - CellWidth.of(ellipsis)
    if CellWidth.of(last.text) > room {
      let kept = TextWrap.truncated(last.text, to: max(0, room), ellipsis: "")
      row.pieces[pieces.count - 1] = Piece(column: last.column, text: kept, style: last.style)
      row.end = last.column + CellWidth.of(kept)
    }
    row.put(ellipsis, last.style)
    return row
  }

  /// The row with a sign before it, where there is room, that its text began above.
  func begunAbove(_ ellipsis: String) -> Row {
    let column = (pieces.first?.column ?? 0) - CellWidth.of(ellipsis) - 1
    guard column >= 0 else { return self }
    var row = Row(ellipsis, at: column, .quiet)
    row.cursor = cursor
    row.append(self)
    return row
  }
}

extension [Row] {
  /// The rows with the first as the selected thing, if they are.
  package func selected(_ isSelected: Bool, at column: Int, _ glyphs: Glyphs) -> [Row] {
    guard isSelected, let first else { return self }
    return [first.selected(at: column, glyphs)] + dropFirst()
  }
}

extension Grid {
  /// Draws `rows` from row `top` on, each `inset` cells to the right, none below `bottom`.
  package mutating func draw(_ rows: some Sequence<Row>, from top: Int, before bottom: Int, inset: Int = 0) {
    for (number, row) in zip(top..<max(top, bottom), rows) {
      for piece in row.pieces {
        put(piece.text, at: Point(column: inset + piece.column, row: number), style: piece.style)
      }
      if let column = row.cursor { cursor = Point(column: inset + column, row: number) }
    }
  }
}
