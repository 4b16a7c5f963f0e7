/// What there is to draw on, and with.
package struct Canvas: Hashable, Sendable {
  /// How large the terminal is.
  package var size: Size
  /// The characters that it can show.
  package var glyphs: Glyphs

  /// A terminal of `size`.
  package init(size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
  }

  /// The smallest size at which everything has its place.
  package static let leastSize = Size(columns: 40, rows: 12)

  /// Whether the terminal is smaller than what a screen needs.
  var isTooSmall: Bool {
    size.columns < Self.leastSize.columns || size.rows < Self.leastSize.rows
  }
}
