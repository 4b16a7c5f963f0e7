/// The text of a file that is imported, with the places of its characters.
struct SourceText {
  /// The characters; every line end is a line feed, and there is no byte order mark.
  let scalars: [Unicode.Scalar]
  /// For each line, where it begins in ``scalars``.
  private let lineStarts: [Int]

  /// Decodes `bytes`.
  ///
  /// - Throws: ``ImportFailure`` where they are no UTF-8.
  init(_ bytes: [UInt8]) throws(ImportFailure) {
    try Self.checkNotUTF16(bytes)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var lineStarts = [0]
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var isAfterReturn = false
    decoding: while true {
      switch decoder.parseScalar(from: &rest) {
      case .emptyInput: break decoding
      case .error:
        let column = scalars.count - (lineStarts.last ?? 0) + 1
        throw Self.noUTF8(line: lineStarts.count, column: column)
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        defer { isAfterReturn = scalar == "\r" }
        if scalar == "\n" && isAfterReturn || scalar == "\u{FEFF}" && scalars.isEmpty { continue }
        scalars.append(scalar == "\r" ? "\n" : scalar)
        if scalars.last == "\n" { lineStarts.append(scalars.count) }
      }
    }
    self.scalars = scalars
    self.lineStarts = lineStarts
  }

  /// Turns away UTF-16, which its byte order mark or its zeros betray.
  static func checkNotUTF16(_ bytes: [UInt8]) throws(ImportFailure) {
    let hasMark = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
    let hasZero = bytes.prefix(2).contains(0) && bytes.count > 1
    guard hasMark || hasZero else { return }
    throw ImportFailure([.init("The file is UTF-16; save it as UTF-8 and import it again.")])
  }

  /// What is wrong with bytes that are no text.
  static func noUTF8(line: Int, column: Int) -> ImportFailure {
    ImportFailure([
      .init(line: line, column: column, "This is no UTF-8; save the file as UTF-8 and import it again.")
    ])
  }

  /// The line of the character at `offset`, from 1.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// What is wrong with the character at `offset`.
  func problem(at offset: Int, _ message: String) -> ImportFailure.Problem {
    let line = line(of: offset)
    return .init(line: line, column: offset - lineStarts[line - 1] + 1, message)
  }

  /// The lines between `start` and the end, each without its line feed.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = scalars[start..<range.upperBound].firstIndex(of: "\n") ?? range.upperBound
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }
}
