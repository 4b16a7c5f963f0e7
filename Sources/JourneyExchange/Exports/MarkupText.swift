import JourneyCore

/// Text that HTML and XML show as it is, in elements and in attributes.
enum MarkupText {
  /// `text`, safe to show, with everything that is markup escaped.
  static func escaped(_ text: String) -> String {
    let safe = DisplayText.safe(text)
    guard safe.utf8.contains(where: isMarkup) else { return safe }
    var escaped = ""
    escaped.reserveCapacity(safe.utf8.count + 16)
    for scalar in safe.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// One line of text; line ends become spaces.
  static func line(_ text: String) -> String { escaped(TextMeasure.oneLine(text)) }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
