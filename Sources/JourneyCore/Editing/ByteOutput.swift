/// Bytes as they are put together.
package struct ByteOutput {
  /// What was put together.
  package private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  package init() {}

  /// Puts one letter of ASCII.
  package mutating func putKind(_ letter: Unicode.Scalar) { bytes.append(UInt8(ascii: letter)) }

  /// Puts a number in four bytes, the lowest first.
  package mutating func put(_ number: Int32) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Puts a property.
  package mutating func put(_ property: Property) {
    bytes.append(property.block.rawValue)
    put(property.key)
  }

  /// Puts an entry.
  package mutating func put(_ entry: Entry) { put(entry.node) }

  /// Puts a position.
  package mutating func put(_ position: Position) {
    put(position.parent)
    put(position.before?.node ?? -1)
  }

  /// Puts the length of a text in bytes, and its bytes.
  package mutating func put(_ text: String) {
    put(Int32(text.utf8.count))
    bytes += text.utf8
  }
}
