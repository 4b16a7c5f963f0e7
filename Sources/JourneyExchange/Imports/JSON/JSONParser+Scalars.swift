extension JSONParser {
  /// Reads a number, and gives it as it is written.
  mutating func number() throws(ImportFault) -> String {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let hasZero = next == UInt8(ascii: "0")
    let count = skipDigits()
    var isRight = count == 1 || count > 1 && !hasZero
    if next == UInt8(ascii: ".") {
      offset += 1
      isRight = skipDigits() > 0 && isRight
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      isRight = skipDigits() > 0 && isRight
    }
    guard isRight else { throw ImportFault(start, "this is no number as JSON writes them") }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return offset - start
  }

  /// Reads a string; one that is not kept is checked all the same.
  mutating func string(_ isKept: Bool) throws(ImportFault) -> String {
    let start = offset
    offset += 1
    var text = ""
    var pieceStart = offset
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text += try piece(from: pieceStart)
        offset += 1
        return isKept ? text : ""
      case UInt8(ascii: "\\"):
        text += try piece(from: pieceStart)
        text.unicodeScalars.append(try escape())
        pieceStart = offset
      case ..<0x20:
        throw ImportFault(
          offset, "a control character may not stand in a string as it is; write \\n or \\u00XX")
      default: offset += 1
      }
    }
    throw ImportFault(start, "this string is never closed; the file may have been cut off")
  }

  private func piece(from start: Int) throws(ImportFault) -> String {
    guard let text = String(validating: bytes[start..<offset], as: UTF8.self) else {
      throw ImportFault(
        start + bytes.validCount(in: start..<offset), "this is no UTF-8; save the file as UTF-8")
    }
    return text
  }

  private mutating func escape() throws(ImportFault) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let byte = next else { throw ImportFault(start, "the file ends in an escape") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw ImportFault(start, "there is no such escape")
    }
  }

  /// The character of one `\uXXXX`, or of the two of a pair; the first digit comes next.
  private mutating func scalar(from start: Int) throws(ImportFault) -> Unicode.Scalar {
    let first = try unit(start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), bytes[offset...].starts(with: "\\u".utf8) else {
      throw ImportFault(start, "half of a surrogate pair stands alone and is no character")
    }
    offset += 2
    let second = try unit(start)
    let pair = UTF16.EncodedScalar([first, second])
    guard UTF16.isTrailSurrogate(second) else {
      throw ImportFault(start, "half of a surrogate pair stands alone and is no character")
    }
    return UTF16.decode(pair)
  }

  private mutating func unit(_ start: Int) throws(ImportFault) -> UInt16 {
    let digits = bytes[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw ImportFault(start, "behind \\u four hexadecimal digits are due") }
    offset += 4
    return unit
  }
}
