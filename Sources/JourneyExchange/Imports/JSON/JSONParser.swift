/// Reads one JSON text (RFC 8259) into values, and stops at the first fault.
///
/// Depth and the number of values are bounded, so that no file takes more memory or stack than a journey needs.
struct JSONParser {
  /// The most arrays and objects inside each other.
  static let deepest = 64
  /// The most values that are kept.
  static let mostValues = 4_000_000

  let bytes: [UInt8]
  var offset = 0
  private var depth = 0
  private var values = 0
  /// Members of the outermost object that nobody will read: they are checked and not kept.
  private let unread: Set<String>

  /// The value that `bytes` are.
  static func parse(_ bytes: [UInt8], leavingOut unread: Set<String> = []) throws(ImportFault) -> JSONValue {
    var parser = JSONParser(bytes: bytes, unread: unread)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.offset = 3 }
    parser.skipBlanks()
    if parser.offset == bytes.count { throw ImportFault(0, "the file is empty") }
    let value = try parser.value(isKept: true)
    parser.skipBlanks()
    guard parser.offset == bytes.count else {
      throw ImportFault(parser.offset, "the text goes on behind its end")
    }
    return value
  }

  private init(bytes: [UInt8], unread: Set<String>) {
    (self.bytes, self.unread) = (bytes, unread)
  }

  /// The byte that comes next; nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private mutating func value(isKept: Bool) throws(ImportFault) -> JSONValue {
    let start = offset
    if isKept {
      values += 1
      guard values <= Self.mostValues else {
        throw ImportFault(start, "there are more than \(Self.mostValues) values, which no journey has")
      }
    }
    switch next {
    case UInt8(ascii: "{"): return JSONValue(kind: .object(try object(isKept)), offset: start)
    case UInt8(ascii: "["): return JSONValue(kind: .array(try array(isKept)), offset: start)
    case UInt8(ascii: "\""): return JSONValue(kind: .string(try string(isKept)), offset: start)
    case .some(let byte)
    where byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte):
      return JSONValue(kind: .number(try number()), offset: start)
    default: return JSONValue(kind: try literal(), offset: start)
    }
  }

  private mutating func literal() throws(ImportFault) -> JSONValue.Kind {
    let literals: [(word: String, kind: JSONValue.Kind)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    for (word, kind) in literals where bytes[offset...].starts(with: word.utf8) {
      offset += word.utf8.count
      return kind
    }
    throw ImportFault(offset, next == nil ? "the file ends where a value is due" : "here a value is due")
  }

  private mutating func array(_ isKept: Bool) throws(ImportFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    try nest(end: UInt8(ascii: "]")) { parser throws(ImportFault) in
      let element = try parser.value(isKept: isKept)
      if isKept { elements.append(element) }
    }
    return elements
  }

  private mutating func object(_ isKept: Bool) throws(ImportFault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    let isOutermost = depth == 0
    try nest(end: UInt8(ascii: "}")) { parser throws(ImportFault) in
      let start = parser.offset
      guard parser.next == UInt8(ascii: "\"") else {
        throw ImportFault(start, "here a name in quotes is due")
      }
      let name = try parser.string(true)
      guard names.insert(name).inserted else {
        throw ImportFault(start, "“\(name)” stands twice in this object; delete one of them")
      }
      parser.skipBlanks()
      guard parser.next == UInt8(ascii: ":") else { throw ImportFault(parser.offset, "here a colon is due") }
      parser.offset += 1
      parser.skipBlanks()
      let value = try parser.value(isKept: isKept && !(isOutermost && parser.unread.contains(name)))
      if isKept { members.append(.init(name: name, offset: start, value: value)) }
    }
    return members
  }

  /// Reads what stands between two brackets: `item` each time, and commas between.
  private mutating func nest(
    end: UInt8, _ item: (inout Self) throws(ImportFault) -> Void
  ) throws(ImportFault) {
    depth += 1
    guard depth <= Self.deepest else {
      throw ImportFault(offset, "this is nested more than \(Self.deepest) levels deep, which no journey is")
    }
    defer { depth -= 1 }
    let start = offset
    offset += 1
    skipBlanks()
    if next == end { return offset += 1 }
    while true {
      try item(&self)
      skipBlanks()
      switch next {
      case end: return offset += 1
      case UInt8(ascii: ","):
        offset += 1
        skipBlanks()
      case nil: throw ImportFault(start, "this is never closed; the file may have been cut off")
      default:
        throw ImportFault(offset, "here a comma or “\(Character(Unicode.Scalar(end)))” is due")
      }
    }
  }
}
