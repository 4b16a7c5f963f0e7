/// Edits as bytes, for the journal: a letter for the kind, then its parts.
///
/// An entry is four bytes, the lowest first; a text is its length in four bytes and its UTF-8.
extension Edit {
  /// The edit as bytes.
  public var bytes: [UInt8] {
    var output = ByteOutput()
    switch self {
    case .insert(let lines, let position):
      output.putKind("i")
      output.put(lines)
      output.put(position)
    case .remove(let entry):
      output.putKind("r")
      output.put(entry)
    case .move(let entry, let position):
      output.putKind("m")
      output.put(entry)
      output.put(position)
    case .set(let property, of: let entry, to: let value):
      output.putKind(value == nil ? "c" : "s")
      output.bytes.append(property.block.rawValue)
      output.put(property.key)
      output.put(entry)
      if let value { output.put(value) }
    case .setValue(let entry, to: let value):
      output.putKind("v")
      output.put(entry)
      output.put(value)
    case .rename(let entry, to: let id):
      output.putKind("n")
      output.put(entry)
      output.put(id)
    case .reassign(let entry, to: let other):
      output.putKind("a")
      output.put(entry)
      output.put(other)
    }
    return output.bytes
  }

  /// The edits that stand in `bytes` one after the other; nil where they are none.
  public static func read(_ bytes: [UInt8]) -> [Edit]? {
    var input = ByteInput(bytes: bytes)
    var edits: [Edit] = []
    while !input.isAtEnd {
      guard let edit = Edit(&input) else { return nil }
      edits.append(edit)
    }
    return edits
  }

  private init?(_ input: inout ByteInput) {
    let kind = input.byte()
    switch kind {
    case UInt8(ascii: "i"):
      guard let lines = input.text(), let position = input.position() else { return nil }
      self = .insert(lines, position)
    case UInt8(ascii: "r"):
      guard let entry = input.entry() else { return nil }
      self = .remove(entry)
    case UInt8(ascii: "m"):
      guard let entry = input.entry(), let position = input.position() else { return nil }
      self = .move(entry, position)
    case UInt8(ascii: "s"), UInt8(ascii: "c"):
      guard let block = input.byte().flatMap(Block.init(rawValue:)), let key = input.text(),
        let property = Property(key, of: block), let entry = input.entry()
      else { return nil }
      let value = kind == UInt8(ascii: "s") ? input.text() : nil
      guard (value != nil) == (kind == UInt8(ascii: "s")) else { return nil }
      self = .set(property, of: entry, to: value)
    case UInt8(ascii: "v"):
      guard let entry = input.entry(), let value = input.text() else { return nil }
      self = .setValue(entry, to: value)
    case UInt8(ascii: "n"):
      guard let entry = input.entry(), let id = input.text() else { return nil }
      self = .rename(entry, to: id)
    case UInt8(ascii: "a"):
      guard let entry = input.entry(), let other = input.entry() else { return nil }
      self = .reassign(entry, to: other)
    default: return nil
    }
  }
}

/// Bytes as they are put together.
private struct ByteOutput {
  var bytes: [UInt8] = []

  mutating func putKind(_ letter: Unicode.Scalar) { bytes.append(UInt8(ascii: letter)) }

  mutating func put(_ number: Int32) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func put(_ entry: Entry) { put(entry.node) }

  mutating func put(_ position: Position) {
    put(position.parent)
    put(position.before?.node ?? -1)
  }

  mutating func put(_ text: String) {
    put(Int32(text.utf8.count))
    bytes += text.utf8
  }
}

/// Bytes as they are taken apart; whatever they are, nothing is read behind their end.
private struct ByteInput {
  let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func byte() -> UInt8? {
    guard offset < bytes.count else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func number() -> Int32? {
    guard offset + 4 <= bytes.count else { return nil }
    defer { offset += 4 }
    return (0..<4).reduce(0) { $0 | Int32(bytes[offset + $1]) << Int32(8 * $1) }
  }

  mutating func entry() -> Entry? {
    guard let number = number(), number >= 0 else { return nil }
    return Entry(node: number)
  }

  mutating func position() -> Position? {
    guard let parent = entry(), let before = number(), before >= -1 else { return nil }
    return Position(in: parent, before: before < 0 ? nil : Entry(node: before))
  }

  mutating func text() -> String? {
    guard let count = number(), count >= 0, offset + Int(count) <= bytes.count else { return nil }
    defer { offset += Int(count) }
    return String(validating: bytes[offset..<offset + Int(count)], as: UTF8.self)
  }
}
