import JourneyCore

/// What one screen shows: a rectangle of cells, each a glyph and a style, and where the cursor stands.
///
/// Cells are flat arrays of integers so that two grids compare in microseconds. A glyph that is one scalar is its
/// code point; a longer cluster is a number at or above ``firstCluster`` into ``clusters``. A glyph two cells wide
/// is followed by a cell that holds ``continuation``.
package struct Grid: Hashable, Sendable {
  /// How large it is.
  package let size: Size
  /// Row by row, what each cell shows.
  package private(set) var glyphs: [UInt32]
  /// Row by row, how each cell looks (``Style``).
  package private(set) var styles: [UInt8]
  /// Clusters of more than one scalar.
  package private(set) var clusters: [String] = []
  /// Where the hardware cursor stands: always on the selected thing.
  package var cursor = Point(column: 0, row: 0)
  /// Whether the cursor is seen: where text is typed.
  package var showsCursor = false

  /// The second cell of a wide glyph.
  package static let continuation: UInt32 = 0
  /// The first number that stands for a cluster.
  package static let firstCluster: UInt32 = 0x20_0000
  /// A space.
  package static let blank: UInt32 = 0x20

  /// A blank grid.
  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    let count = self.size.columns * self.size.rows
    glyphs = Array(repeating: Self.blank, count: count)
    styles = Array(repeating: Style.text.code, count: count)
  }

  /// Gives `count` cells from `point` to the right another style and keeps what they show.
  package mutating func restyle(from point: Point, count: Int, _ change: (Style) -> Style) {
    guard (0..<size.rows).contains(point.row) else { return }
    let first = max(0, point.column)
    for column in first..<max(first, min(size.columns, point.column + count)) {
      let cell = point.row * size.columns + column
      styles[cell] = change(Style(code: styles[cell])).code
    }
  }

  /// Makes `rows` blank.
  package mutating func blank(rows: Range<Int>) {
    let rows = rows.clamped(to: 0..<size.rows)
    for cell in rows.lowerBound * size.columns..<rows.upperBound * size.columns {
      glyphs[cell] = Self.blank
      styles[cell] = Style.text.code
    }
  }

  /// The style of the cell at `point`.
  package func style(at point: Point) -> Style {
    Style(code: styles[point.row * size.columns + point.column])
  }

  /// The text that a glyph number stands for.
  package func text(of glyph: UInt32) -> String {
    if glyph >= Self.firstCluster { return clusters[Int(glyph - Self.firstCluster)] }
    return Unicode.Scalar(glyph).map { String($0) } ?? ""
  }

  /// The rows as text, spaces at their ends left out: what a test compares.
  package var text: String {
    (0..<size.rows).map { row in
      var line = ""
      for glyph in glyphs[row * size.columns..<(row + 1) * size.columns] where glyph != Self.continuation {
        line += text(of: glyph)
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

// MARK: - Writing

extension Grid {
  /// Writes `text` from `point` to the right, at most `columns` cells, and says how many it took.
  ///
  /// What does not fit is left out; a wide glyph is never halved. Text is made safe for display first.
  @discardableResult
  package mutating func put(
    _ text: String, at point: Point, style: Style = .text, columns: Int = .max
  ) -> Int {
    guard (0..<size.rows).contains(point.row), (0..<size.columns).contains(point.column), columns > 0
    else { return 0 }
    let end = point.column + min(columns, size.columns - point.column)
    if let count = text.plainCount {
      let cells = min(count, end - point.column)
      mendHalves(column: point.column, width: cells, row: point.row)
      var cell = point.row * size.columns + point.column
      let last = cell + cells
      if count == text.utf8.count {
        for byte in text.utf8 where cell < last { put(UInt32(byte), at: &cell, code: style.code) }
      } else {
        for scalar in text.unicodeScalars where cell < last {
          put(glyph(for: scalar), at: &cell, code: style.code)
        }
      }
      return cells
    }
    var column = point.column
    for character in DisplayText.safe(text) {
      guard put(character, at: &column, row: point.row, end: end, code: style.code) else { break }
    }
    return column - point.column
  }

  /// Writes one glyph and moves `cell` on.
  private mutating func put(_ glyph: UInt32, at cell: inout Int, code: UInt8) {
    glyphs[cell] = glyph
    styles[cell] = code
    cell += 1
  }

  /// Writes one character as cells and moves `column` on, or says that it does not fit.
  private mutating func put(
    _ character: Character, at column: inout Int, row: Int, end: Int, code: UInt8
  ) -> Bool {
    let width = CellWidth.of(character)
    guard column + width <= end else { return false }
    for piece in TerminalCluster.pieces(of: character) where piece.width > 0 {
      let cell = row * size.columns + column
      mendHalves(column: column, width: piece.width, row: row)
      glyphs[cell] = glyph(for: piece.text)
      styles[cell] = code
      if piece.width == 2 {
        glyphs[cell + 1] = Self.continuation
        styles[cell + 1] = code
      }
      column += piece.width
    }
    return true
  }

  /// Blanks the other halves of wide glyphs of which one half is about to be overwritten.
  private mutating func mendHalves(column: Int, width: Int, row: Int) {
    let start = row * size.columns
    if glyphs[start + column] == Self.continuation { glyphs[start + column - 1] = Self.blank }
    let after = column + width
    if after < size.columns, glyphs[start + after] == Self.continuation { glyphs[start + after] = Self.blank }
  }

  private mutating func glyph(for piece: String) -> UInt32 {
    let scalars = piece.unicodeScalars
    if let only = scalars.first, scalars.count == 1 { return glyph(for: only) }
    // Bytes, for Swift's equality of strings is quadratic on alternating marks.
    let number = clusters.firstIndex { $0.utf8.elementsEqual(piece.utf8) } ?? clusters.count
    if number == clusters.count { clusters.append(piece) }
    return Self.firstCluster + UInt32(number)
  }

  /// A no-break space has kept its line together by now, and is a space.
  private func glyph(for scalar: Unicode.Scalar) -> UInt32 { scalar == "\u{A0}" ? Self.blank : scalar.value }
}
