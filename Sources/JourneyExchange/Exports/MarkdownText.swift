import JourneyCore

/// Text that Markdown shows as it is.
enum MarkdownText {
  /// One line of text; line ends become spaces.
  static func inline(_ text: String) -> String {
    escaped(text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " "))
  }

  /// Running text; blank lines stay, indentation does not, for it would make code of the line.
  static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0.drop { $0 == " " })) }
      .joined(separator: "\n")
  }

  private static func escaped(_ line: String) -> String {
    var result = ""
    var before = ""
    let scalars = Array(DisplayText.safe(line).unicodeScalars)
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      if isMarkup(scalar, before: next, after: before)
        || startsBlock(scalar, before: next, at: place, digits: digits)
      {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
      before = String((before + String(scalar).lowercased()).suffix(3))
    }
    return result
  }

  /// Whether a scalar means something inside a line; addresses are included, for many wikis link them unasked.
  private static func isMarkup(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar, after before: String
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "@", "{", "}": true
    case ":": next == "/"
    case ".": before == "www"
    default: false
    }
  }

  /// Whether a scalar at the start of a line would begin a list, a heading or a rule.
  private static func startsBlock(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar, at place: Int, digits: Int
  ) -> Bool {
    switch scalar {
    case "-", "=": place == 0
    case "+": place == 0 && next == " "
    case ".", ")": place == digits && digits > 0 && next == " "
    default: false
    }
  }
}
