/// A CRC-32C (Castagnoli, RFC 3720) that takes bytes as they come.
struct CRC32C: Hashable, Sendable {
  private var remainder = UInt32.max

  /// The checksum of what was added.
  var value: UInt32 { ~remainder }

  /// Adds `bytes` in the places `range`.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    var remainder = remainder
    bytes.withUnsafeBytes { all in
      Self.table.withUnsafeBufferPointer { table in
        for byte in UnsafeRawBufferPointer(rebasing: all[range]) {
          remainder = table[Int(UInt8(truncatingIfNeeded: remainder) ^ byte)] ^ (remainder >> 8)
        }
      }
    }
    self.remainder = remainder
  }

  /// Adds the bytes of `number`, the lowest first.
  mutating func add(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      let byte = UInt8(truncatingIfNeeded: number >> shift)
      remainder = Self.table[Int(UInt8(truncatingIfNeeded: remainder) ^ byte)] ^ (remainder >> 8)
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { remainder, _ in (remainder >> 1) ^ (remainder & 1 == 0 ? 0 : 0x82f6_3b78) }
  }
}
