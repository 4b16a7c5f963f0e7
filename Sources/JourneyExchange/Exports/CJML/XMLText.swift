import JourneyCore

/// Text as XML writes it: markup escaped, what could steer a terminal or hide from a reader as a reference.
enum XMLText {
  /// `text` between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// `text` between double quotes.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    text.coded { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"" where isAttribute: "&quot;"
      case "\n" where !isAttribute: nil
      case _ where !XMLCharacters.isAllowed(scalar): "\u{FFFD}"
      case _ where isVisible(scalar): nil
      default: "&#x\(String(scalar.value, radix: 16, uppercase: true));"
      }
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isPlain { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
    default: true
    }
  }
}
