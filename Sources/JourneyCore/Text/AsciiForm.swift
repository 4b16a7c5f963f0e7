/// Stands in for characters where only ASCII can be drawn.
public enum AsciiForm {
  /// One ASCII character of the same width for `scalar`, or nil where there is none: letters lose their accents,
  /// punctuation and lines become what a typewriter has.
  public static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E: scalar
    case 0xA0...0x17F: latin[Int(scalar.value - 0xA0)]
    case 0x2010...0x2015, 0x2043, 0x2212: "-"
    case 0x2018...0x201B, 0x2032: "'"
    case 0x201C...0x201F, 0x2033: "\""
    case 0x2020...0x2022, 0x25CF: "*"
    case 0x2026: "."
    case 0x2039, 0x2190: "<"
    case 0x203A, 0x2192: ">"
    case 0x2191: "^"
    case 0x2193: "v"
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B: "|"
    case 0x250C...0x2573: "+"
    case 0x2580...0x2590: "#"
    case 0x2591...0x259F: ":"
    case 0x25A0...0x25FC: "o"
    default: nil
    }
  }

  /// `text` in ASCII, with every character in as many cells as before and `?` for what has no form; lines stay lines.
  public static func of(_ text: String) -> String {
    var ascii = ""
    ascii.reserveCapacity(text.utf8.count)
    for character in text {
      guard !character.isNewline, let base = character.unicodeScalars.first else {
        ascii.append("\n")
        continue
      }
      ascii.unicodeScalars.append(of(base) ?? "?")
      ascii += String(repeating: " ", count: max(0, CellWidth.of(character) - 1))
    }
    return ascii
  }

  /// U+00A0 to U+017F in order; what has no ASCII form of one letter is `?`.
  private static let latin = Array(
    (" !cL?Y|S\"Ca<--R-o+23'uP.,1o>????"
      + "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRr"
      + "SsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").unicodeScalars)
}
