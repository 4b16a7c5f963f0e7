/// A longer text as it is meant: without its common indentation, and without white space at the ends of its lines.
enum TextLines {
  /// The lines of `bytes`, normalised and parted by line feeds; blank lines are empty.
  static func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let indentation = commonIndentation(of: bytes)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let lineEnd = end(of: bytes, from: start)
      if start > bytes.startIndex { text.append(Byte.lineFeed) }
      var last = lineEnd
      while last > start, isSpace(bytes[last - 1]) { last -= 1 }
      text.append(contentsOf: bytes[min(start + indentation, last)..<last])
      start = lineEnd + 1
    }
    return text.contains(Byte.tab) ? text.map { $0 == Byte.tab ? Byte.space : $0 } : text
  }

  /// How many spaces all visible lines begin with.
  private static func commonIndentation(of bytes: ArraySlice<UInt8>) -> Int {
    var common = Int.max
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let lineEnd = end(of: bytes, from: start)
      var first = start
      while first < lineEnd, isSpace(bytes[first]) { first += 1 }
      if first < lineEnd { common = min(common, first - start) }
      start = lineEnd + 1
    }
    return common == Int.max ? 0 : common
  }

  private static func end(of bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.endIndex, bytes[offset] != Byte.lineFeed { offset += 1 }
    return offset
  }

  private static func isSpace(_ byte: UInt8) -> Bool { Byte.isBlank(byte) || byte == Byte.carriageReturn }
}
