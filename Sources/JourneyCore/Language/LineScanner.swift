/// Parts a file into lines.
struct LineScanner {
  /// One line, as extents of the file.
  struct Line {
    /// From 1.
    let number: Int32
    /// The first byte of the line.
    let start: Int
    /// The first visible byte.
    let contentStart: Int
    /// Behind the last visible byte.
    let contentEnd: Int
    /// Behind the last byte, without the line's ending.
    let end: Int
    /// The first tab in the indentation.
    let tab: Int?

    /// How many spaces stand before the first visible byte.
    var indentation: Int { contentStart - start }
    var isBlank: Bool { contentStart == contentEnd }
  }

  private let bytes: [UInt8]
  private var offset: Int
  private var number: Int32 = 0
  private var returned: Line?

  /// Scans `bytes` from the first one behind a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = ByteOrderMark.length(in: bytes)
  }

  /// Gives `line` out again as the next one.
  mutating func giveBack(_ line: Line) { returned = line }

  /// The next line; what no line may hold is reported when it is first read.
  mutating func next(_ problems: inout Problems) -> Line? {
    if let line = returned {
      returned = nil
      return line
    }
    guard offset < bytes.count else { return nil }
    let start = offset
    var isPlain = true
    var end = bytes.firstThatIsNotPrintable(from: start)
    while end < bytes.count, bytes[end] != Byte.lineFeed {
      if bytes[end] != Byte.tab { isPlain = false }
      end = bytes.firstThatIsNotPrintable(from: end + 1)
    }
    offset = end + 1
    if end > start, end < bytes.count, bytes[end - 1] == Byte.carriageReturn { end -= 1 }
    if !isPlain { EncodingCheck.run(on: bytes, from: start, to: end, into: &problems) }
    number += 1
    return line(from: start, to: end)
  }

  private func line(from start: Int, to end: Int) -> Line {
    var first = start
    var last = end
    var tab: Int?
    while first < last, Byte.isBlank(bytes[first]) {
      if bytes[first] == Byte.tab, tab == nil { tab = first }
      first += 1
    }
    while last > first, Byte.isBlank(bytes[last - 1]) { last -= 1 }
    return Line(number: number, start: start, contentStart: first, contentEnd: last, end: end, tab: tab)
  }
}

extension [UInt8] {
  /// The first byte from `start` on that is not printable ASCII; ``count`` where all are.
  fileprivate func firstThatIsNotPrintable(from start: Int) -> Int {
    unsafe withUnsafeBytes { raw in
      var offset = start
      // Eight bytes at a time. A byte below 0x20 borrows, one from 0x7F on has its highest bit or gets it; both can
      // only mark bytes above the first that is meant.
      while offset + 8 <= raw.count {
        let word = UInt64(littleEndian: unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let odd = (word &- 0x2020_2020_2020_2020) & ~word | word | (word &+ 0x0101_0101_0101_0101)
        let marks = odd & 0x8080_8080_8080_8080
        if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < raw.count, unsafe (0x20..<0x7F).contains(raw[offset]) { offset += 1 }
      return offset
    }
  }
}

/// The mark that some editors put before the first byte of a file.
enum ByteOrderMark {
  private static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How many bytes a UTF-8 mark takes at the start of `bytes`: 3 or 0.
  static func length(in bytes: [UInt8]) -> Int { bytes.starts(with: utf8) ? utf8.count : 0 }

  /// Whether `bytes` begin as UTF-16 does: with its mark, or with one byte of two that is zero.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    return switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): true
    case (0, let other), (let other, 0): other != 0 && bytes.count.isMultiple(of: 2)
    default: false
    }
  }
}
