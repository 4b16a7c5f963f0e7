import JourneyCore

/// The rows of a CSV text (RFC 4180), as places in its bytes; semicolons and tabs may part the cells too.
struct CSVRows {
  /// A cell: where its text stands, without the quotes around it.
  struct Cell: Hashable {
    let start: Int32
    let end: Int32
    /// Whether two quotes in it stand for one, or CR LF for a line feed.
    let isEscaped: Bool

    /// Whether it has no text.
    var isEmpty: Bool { start == end }
  }

  /// A row.
  struct Row: Hashable {
    let cells: Range<Int>
    /// The line on which it begins, from 1.
    let line: Int
    /// The byte with which it begins.
    let offset: Int
  }

  /// After how many faults the rest is not looked at.
  private static let mostFaults = 1_000
  /// The most rows: a first one, and one for each touchpoint of the longest journey.
  private static let mostRows = Document.maximumTouchpoints + 1
  /// The most cells: that the longest journey fills eighty columns.
  private static let mostCells = 80 * Document.maximumTouchpoints

  let bytes: [UInt8]
  private(set) var cells: [Cell] = []
  /// The rows that have anything in them; the first is the header.
  private(set) var rows: [Row] = []
  private(set) var faults: [ImportFault] = []
  /// What parts the cells.
  let separator: UInt8

  private var offset = 0
  private var line = 1

  /// Reads all of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    // Excel's own first line, such as sep=;
    if bytes[offset...].starts(with: "sep=".utf8), offset + 4 < bytes.count {
      separator = bytes[offset + 4]
      offset += 5
      skipLineEnd()
    } else {
      separator = Self.guessSeparator(bytes[offset...])
    }
    while offset < bytes.count, faults.count < Self.mostFaults, rows.count <= Self.mostRows,
      cells.count < Self.mostCells
    {
      readRow()
    }
    checkSize()
  }

  /// The text of a cell.
  func text(_ cell: Cell) -> String {
    let slice = bytes[Int(cell.start)..<Int(cell.end)]
    guard cell.isEscaped else { return String(decoding: slice, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(slice.count)
    var isSecond = false
    for byte in slice {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if isSecond { continue }
      if byte != UInt8(ascii: "\r") { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The separator that stands most often in the first line outside quotes; a comma where none does.
  private static func guessSeparator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      counts[byte, default: 0] += 1
    }
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? separators[0]
  }

  // MARK: Reading

  private mutating func fail(_ message: String, at place: Int) {
    if faults.count < Self.mostFaults { faults.append(ImportFault(place, message)) }
  }

  /// Makes sure that nothing is left because there was no room for it.
  private mutating func checkSize() {
    if rows.count > Self.mostRows, let row = rows.last {
      let most = Document.maximumTouchpoints
      fail("this is row \(rows.count); a journey has \(most) touchpoints at most", at: row.offset)
    } else if cells.count >= Self.mostCells, offset < bytes.count {
      fail("before this there are \(cells.count) cells, more than any journey fills", at: offset)
    }
  }

  private mutating func skipLineEnd() {
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
    line += 1
  }

  private mutating func readRow() {
    let (first, start, rowOffset) = (cells.count, line, offset)
    var goesOn = true
    while goesOn, cells.count < Self.mostCells {
      let isQuoted = offset < bytes.count && bytes[offset] == UInt8(ascii: "\"")
      goesOn = isQuoted ? readQuoted() : readBare()
    }
    let row = first..<cells.count
    if row.count == 1, cells[first].start == cells[first].end {
      cells.removeLast()
    } else {
      rows.append(Row(cells: row, line: start, offset: rowOffset))
    }
  }

  /// Reads a cell without quotes, and says whether another follows in the row.
  private mutating func readBare() -> Bool {
    let start = offset
    var end = offset
    var sum: UInt8 = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == 0 { fail("here is a NUL, which no text has; export the table again", at: end) }
      sum |= byte
      end += 1
    }
    offset = end
    add(start, end, isEscaped: false, isASCII: sum < 0x80)
    return endCell()
  }

  /// Reads a cell in quotes, and says whether another follows in the row.
  private mutating func readQuoted() -> Bool {
    let quote = offset
    offset += 1
    let start = offset
    var isEscaped = false
    var sum: UInt8 = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      sum |= byte
      switch byte {
      case UInt8(ascii: "\""):
        guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else {
          add(start, offset, isEscaped: isEscaped, isASCII: sum < 0x80)
          offset += 1
          return endCell()
        }
        isEscaped = true
        offset += 1
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "\r"):
        isEscaped = true
        checkReturn()
      case 0: fail("here is a NUL, which no text has; export the table again", at: offset)
      default: break
      }
      offset += 1
    }
    fail("this quote is never closed; write a second one where the cell ends", at: quote)
    add(start, start, isEscaped: false, isASCII: true)
    return false
  }

  private mutating func checkReturn() {
    guard offset + 1 >= bytes.count || bytes[offset + 1] != UInt8(ascii: "\n") else { return }
    fail("here is a carriage return without a line feed; save the table again with CR LF or LF", at: offset)
  }

  /// Goes over what ends a cell, and says whether another follows in the row.
  private mutating func endCell() -> Bool {
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case separator:
      offset += 1
      return true
    case UInt8(ascii: "\r"): checkReturn()
    case UInt8(ascii: "\n"): break
    default:
      fail("behind a closing quote the cell ends; write two quotes for one that is text", at: offset)
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    }
    skipLineEnd()
    return false
  }

  private mutating func add(_ start: Int, _ end: Int, isEscaped: Bool, isASCII: Bool) {
    cells.append(Cell(start: Int32(start), end: Int32(end), isEscaped: isEscaped))
    if end - start > Document.maximumValue {
      fail("row \(rows.count + 1) has a cell of more than 1 MiB, the most that a journey holds", at: start)
    }
    if !isASCII, String(validating: bytes[start..<end], as: UTF8.self) == nil {
      let place = start + bytes.validCount(in: start..<end)
      fail("row \(rows.count + 1) is no UTF-8; save the table as “CSV UTF-8” and import it again", at: place)
    }
  }
}

extension [UInt8] {
  /// How many of the bytes in `range` are UTF-8 before the first that is not.
  func validCount(in range: Range<Int>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = self[range].makeIterator()
    var count = 0
    while case .valid(let encoded) = parser.parseScalar(from: &rest) { count += encoded.count }
    return count
  }
}
