import JourneyCore

/// Text that HTML and XML show as it is, in elements and in attributes.
enum MarkupText {
  /// `text`, safe to show, with everything that is markup escaped.
  static func escaped(_ text: String) -> String {
    let safe = DisplayText.safe(text)
    guard safe.utf8.contains(where: isMarkup) else { return safe }
    return safe.coded { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: nil
      }
    }
  }

  /// One line of text; line ends become spaces.
  static func line(_ text: String) -> String { escaped(text.oneLine) }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
