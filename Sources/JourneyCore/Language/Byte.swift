/// The bytes that mean something to the language.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")

  /// Whether `byte` goes on a character of UTF-8 that an earlier byte began.
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Whether `byte` is a space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces and tabs at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = drop(while: Byte.isBlank)
    while let last = slice.last, Byte.isBlank(last) { slice.removeLast() }
    return slice
  }

  /// The parts between commas, trimmed.
  var listItems: [ArraySlice<UInt8>] {
    split(separator: Byte.comma, omittingEmptySubsequences: false).map { $0.trimmed }
  }
}
