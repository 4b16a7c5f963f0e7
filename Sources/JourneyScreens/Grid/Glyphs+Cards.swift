extension Glyphs {
  /// The upper left corner of a card.
  package var topLeft: Character { isASCII ? "." : "╭" }
  /// The upper right corner of a card.
  package var topRight: Character { isASCII ? "." : "╮" }
  /// The lower left corner of a card.
  package var bottomLeft: Character { isASCII ? "'" : "╰" }
  /// The lower right corner of a card.
  package var bottomRight: Character { isASCII ? "'" : "╯" }

  /// A texture from light to dark: 1 is what lies in the dark, 4 the most there is.
  package func shade(_ step: Int) -> Character {
    let shades: [Character] = isASCII ? ["/", "=", "%", "&"] : ["░", "▒", "▓", "█"]
    return shades[max(0, min(3, step - 1))]
  }

  /// `mean` with its sign and one decimal: −0.3, 0.0, +2.5.
  package func signed(_ mean: Double) -> String {
    let tenths = Int((abs(mean) * 10).rounded())
    let sign = tenths == 0 ? "" : mean < 0 ? number(-1).dropLast() : "+"
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}
