/// The characters that screens draw with, in their Unicode or their ASCII form.
package struct Glyphs: Hashable, Sendable {
  /// Whether only ASCII may be drawn: no UTF-8, or a terminal that draws ambiguous characters wide.
  package let isASCII: Bool

  /// Box drawing, blocks and arrows that every monospace font has.
  package static let unicode = Glyphs(isASCII: false)
  /// Their ASCII forms.
  package static let ascii = Glyphs(isASCII: true)
}
