import JourneyCore

/// Text as XML writes it: markup escaped, what could steer a terminal or hide from a reader as a reference.
enum XMLText {
  /// `text` between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// `text` between double quotes.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where isAttribute: escaped += "&quot;"
      case "\n" where !isAttribute: escaped += "\n"
      case _ where !XMLCharacters.isAllowed(scalar): escaped += "\u{FFFD}"
      case _ where isVisible(scalar): escaped.unicodeScalars.append(scalar)
      default: escaped += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
      }
    }
    return escaped
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isPlain { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
    default: true
    }
  }
}
