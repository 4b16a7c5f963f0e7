import JourneyCore

/// Text that Mermaid shows as it is: what means something to its grammar is written as a code, `#58;` for a colon.
enum MermaidText {
  /// Words with which a line of a `journey` diagram may begin and mean something.
  private static let keywords = ["title", "section", "journey", "acctitle", "accdescr"]

  /// One line of text; line ends become spaces.
  static func line(_ text: String) -> String { coded(text.oneLine, also: []) }

  /// One line of text with which a statement begins: no keyword at its start.
  static func name(_ text: String) -> String {
    let text = text.oneLine
    let lowered = text.lowercased()
    guard let first = text.unicodeScalars.first, keywords.contains(where: lowered.hasPrefix) else {
      return line(text)
    }
    return MermaidEntity.code(of: first) + coded(String(text.unicodeScalars.dropFirst()), also: [])
  }

  /// One line of text in a list with commas.
  static func item(_ text: String) -> String { coded(text.oneLine, also: [","]) }

  private static func coded(_ text: String, also marks: [Unicode.Scalar]) -> String {
    let scalars = Array(DisplayText.safe(text).unicodeScalars)
    var coded = ""
    for (place, scalar) in scalars.enumerated() {
      let isEnd = place == 0 || place == scalars.count - 1
      let isDoubled =
        place > 0 && scalars[place - 1] == scalar || place + 1 < scalars.count && scalars[place + 1] == scalar
      if isMark(scalar, isDoubled: isDoubled) || isEnd && isSpace(scalar) || marks.contains(scalar) {
        coded += MermaidEntity.code(of: scalar)
      } else {
        coded.unicodeScalars.append(scalar)
      }
    }
    return coded
  }

  /// Whether `scalar` means something to Mermaid's grammar, to its codes, or to the HTML that it shows.
  private static func isMark(_ scalar: Unicode.Scalar, isDoubled: Bool) -> Bool {
    switch scalar {
    case "#", ";", ":", "{", "}", "<", ">", "&", "\"": true
    case "ﬂ": true  // Mermaid's own stand-in for a code begins with this letter.
    case "%", "$": isDoubled
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    MermaidGlyph(scalar: scalar, offset: 0, isText: false).isSpace
  }
}
