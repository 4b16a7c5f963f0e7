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

  /// The second cell of a wide glyph.
  package static let continuation: UInt32 = 0
  /// The first number that stands for a cluster.
  package static let firstCluster: UInt32 = 0x20_0000
  private static let blank = UInt32(UInt8(ascii: " "))

  /// A blank grid.
  package init(size: Size) {
    self.size = size
    let count = max(0, size.columns) * max(0, size.rows)
    glyphs = Array(repeating: Self.blank, count: count)
    styles = Array(repeating: Style.text.code, count: count)
  }

  /// Writes `text` from `point` to the right, at most `columns` cells, and says how many it took.
  ///
  /// What does not fit is left out; a wide glyph is never halved. Text is made safe for display first.
  @discardableResult
  package mutating func put(
    _ text: String, at point: Point, style: Style = .text, columns: Int = .max
  ) -> Int {
    guard (0..<size.rows).contains(point.row), (0..<size.columns).contains(point.column) else { return 0 }
    let end = point.column + min(columns, size.columns - point.column)
    var column = point.column
    for character in DisplayText.safe(text) {
      let width = CellWidth.of(character)
      guard column + width <= end else { break }
      set(character, width: width, column: column, row: point.row, code: style.code)
      column += width
    }
    return column - point.column
  }

  /// Gives `count` cells from `point` to the right another style and keeps what they show.
  package mutating func restyle(from point: Point, count: Int, _ change: (Style) -> Style) {
    guard (0..<size.rows).contains(point.row) else { return }
    for column in max(0, point.column)..<max(0, point.column, min(size.columns, point.column + count)) {
      let cell = point.row * size.columns + column
      styles[cell] = change(Style(code: styles[cell])).code
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
      for column in 0..<size.columns {
        let glyph = glyphs[row * size.columns + column]
        if glyph != Self.continuation { line += text(of: glyph) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private mutating func set(_ character: Character, width: Int, column: Int, row: Int, code: UInt8) {
    guard width > 0 else { return }
    let cell = row * size.columns + column
    mendHalves(column: column, width: width, row: row)
    glyphs[cell] = glyph(for: character)
    styles[cell] = code
    if width == 2 {
      glyphs[cell + 1] = Self.continuation
      styles[cell + 1] = code
    }
  }

  /// Blanks the other half of a wide glyph of which one half is about to be overwritten.
  private mutating func mendHalves(column: Int, width: Int, row: Int) {
    let start = row * size.columns
    if glyphs[start + column] == Self.continuation { glyphs[start + column - 1] = Self.blank }
    let after = column + width
    if after < size.columns, glyphs[start + after] == Self.continuation { glyphs[start + after] = Self.blank }
  }

  private mutating func glyph(for character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.count == 1 { return only.value }
    let cluster = String(character)
    let number = clusters.firstIndex { $0.utf8.elementsEqual(cluster.utf8) } ?? clusters.count
    if number == clusters.count { clusters.append(cluster) }
    return Self.firstCluster + UInt32(number)
  }
}
