/// Bytes as they are taken apart; whatever they are, nothing is read behind their end.
package struct ByteInput {
  private let bytes: [UInt8]
  private var offset = 0

  /// The beginning of `bytes`.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all were taken.
  package var isAtEnd: Bool { offset == bytes.count }

  /// Takes a byte; nil at the end.
  package mutating func byte() -> UInt8? {
    guard offset < bytes.count else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// Takes a number; nil where there are no four bytes.
  package mutating func number() -> Int32? {
    guard offset + 4 <= bytes.count else { return nil }
    defer { offset += 4 }
    return (0..<4).reduce(0) { $0 | Int32(bytes[offset + $1]) << Int32(8 * $1) }
  }

  /// Takes a property; nil where there is none.
  package mutating func property() -> Property? {
    guard let block = byte().flatMap(Block.init(rawValue:)), let key = text() else { return nil }
    return Property(key, of: block)
  }

  /// Takes an entry; nil where there is none.
  package mutating func entry() -> Entry? {
    guard let number = number(), number >= 0 else { return nil }
    return Entry(node: number)
  }

  /// Takes a position; nil where there is none.
  package mutating func position() -> Position? {
    guard let parent = entry(), let before = number(), before >= -1 else { return nil }
    return Position(in: parent, before: before < 0 ? nil : Entry(node: before))
  }

  /// Takes a text; nil where there is none, or none in UTF-8.
  package mutating func text() -> String? {
    guard let count = number(), count >= 0, offset + Int(count) <= bytes.count else { return nil }
    defer { offset += Int(count) }
    return String(validating: bytes[offset..<offset + Int(count)], as: UTF8.self)
  }
}
