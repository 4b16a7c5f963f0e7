/// A text that is looked for in others, whatever the case of its letters.
package struct TextPattern: Hashable, Sendable {
  /// The text as it was typed.
  package let typed: String
  /// The text, in lower case.
  private let text: String
  private let bytes: [UInt8]
  private let isASCII: Bool

  /// Looks for `text`; nil where it has nothing but spaces.
  package init?(_ text: String) {
    guard text.contains(where: { $0 != " " }) else { return nil }
    typed = text
    self.text = text.lowercased()
    bytes = Array(self.text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// Whether `text` holds the pattern.
  package func isFound(in text: String) -> Bool {
    isASCII ? isFound(inBytes: text.utf8) : isFound(inBytes: text.lowercased().utf8)
  }

  private func isFound(inBytes text: String.UTF8View) -> Bool {
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: { Self.folded($0) == bytes[0] }) {
      if text[first...].lazy.map(Self.folded).starts(with: bytes) { return true }
      start = text.index(after: first)
    }
    return false
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  /// The columns of `row` at which the pattern stands on `grid`.
  ///
  /// Only a pattern whose characters are one scalar each is marked.
  func columns(on grid: Grid, row: Int) -> [Range<Int>] {
    let wanted = text.unicodeScalars.map(\.value)
    let columns = (0..<grid.size.columns).filter {
      grid.glyphs[row * grid.size.columns + $0] != Grid.continuation
    }
    let glyphs = columns.map { Self.folded(grid.glyphs[row * grid.size.columns + $0]) }
    guard wanted.count <= glyphs.count else { return [] }
    return (0...glyphs.count - wanted.count).compactMap { start in
      guard glyphs[start...].starts(with: wanted) else { return nil }
      let last = columns[start + wanted.count - 1]
      let isWide = last + 1 < grid.size.columns && !columns.contains(last + 1)
      return columns[start]..<last + (isWide ? 2 : 1)
    }
  }

  private static func folded(_ glyph: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(glyph) else { return glyph }
    if scalar.isASCII { return UInt32(folded(UInt8(scalar.value))) }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? glyph : glyph
  }
}

extension Grid {
  /// Marks every place where `pattern` stands on rows before `bottom`.
  mutating func mark(_ pattern: TextPattern, before bottom: Int) {
    for row in 0..<max(0, bottom) {
      for columns in pattern.columns(on: self, row: row) {
        restyle(from: Point(column: columns.lowerBound, row: row), count: columns.count) { style in
          Style(style.role, bold: true, selected: true)
        }
      }
    }
  }
}
