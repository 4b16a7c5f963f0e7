import JourneyCore

/// Text that Markdown shows as it is.
enum MarkdownText {
  /// One line of text; line ends become spaces.
  static func inline(_ text: String) -> String { escaped(text.oneLine) }

  /// Running text; blank lines stay, indentation does not, for it would make code of the line.
  static func paragraphs(_ text: String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { escaped(String(Substring($0.drop { $0 == space }))) }
      .joined(separator: "\n")
  }

  private static let space = UInt8(ascii: " ")

  /// All that is markup is ASCII, so the bytes are looked at.
  private static func escaped(_ line: String) -> String {
    let bytes = Array(DisplayText.safe(line).utf8)
    let digits = bytes.prefix(while: isDigit).count
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + 8)
    for place in bytes.indices {
      let next = place + 1 < bytes.count ? bytes[place + 1] : space
      let isMeant =
        isMarkup(bytes[place], before: next)
        || startsBlock(bytes[place], before: next, at: place, digits: digits)
        || bytes[place] == UInt8(ascii: ".") && endsHost(bytes[..<place])
      if isMeant { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(bytes[place])
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether the last letters are those with which addresses begin that many wikis link unasked.
  private static func endsHost(_ before: ArraySlice<UInt8>) -> Bool {
    let last = before.suffix(3)
    return last.count == 3 && last.allSatisfy { $0 == UInt8(ascii: "w") || $0 == UInt8(ascii: "W") }
  }

  /// Whether a byte means something inside a line; addresses are included, for many wikis link them unasked.
  private static func isMarkup(_ byte: UInt8, before next: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    case UInt8(ascii: ":"): next == UInt8(ascii: "/")
    default: false
    }
  }

  /// Whether a byte at the start of a line would begin a list, a heading or a rule.
  private static func startsBlock(_ byte: UInt8, before next: UInt8, at place: Int, digits: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "="): place == 0
    case UInt8(ascii: "+"): place == 0 && next == space
    case UInt8(ascii: "."), UInt8(ascii: ")"): place == digits && digits > 0 && next == space
    default: false
    }
  }
}
