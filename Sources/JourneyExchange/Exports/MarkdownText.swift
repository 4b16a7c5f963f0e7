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
    let safe = DisplayText.safe(line)
    let scalars = safe.unicodeScalars
    var result = String.UnicodeScalarView()
    result.reserveCapacity(safe.utf8.count + 8)
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var index = scalars.startIndex
    var place = 0
    while index < scalars.endIndex {
      let following = scalars.index(after: index)
      let next = following < scalars.endIndex ? scalars[following] : " "
      if isMarkup(scalars[index], before: next)
        || startsBlock(scalars[index], before: next, at: place, digits: digits)
        || scalars[index] == "." && endsHost(scalars[..<index])
      {
        result.append("\\")
      }
      result.append(scalars[index])
      (index, place) = (following, place + 1)
    }
    return String(result)
  }

  /// Whether the last letters are those with which addresses begin that many wikis link unasked.
  private static func endsHost(_ before: Substring.UnicodeScalarView) -> Bool {
    let last = before.suffix(3)
    return last.count == 3 && last.allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Whether a scalar means something inside a line; addresses are included, for many wikis link them unasked.
  private static func isMarkup(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "@", "{", "}": true
    case ":": next == "/"
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
