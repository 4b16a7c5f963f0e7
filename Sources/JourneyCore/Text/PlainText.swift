// Most text is made of scalars about which there is nothing to find out: ASCII, Latin, and what screens are drawn
// with. Knowing that spares the walk over characters, which costs twenty times as much.

extension Unicode.Scalar {
  /// Whether the scalar is one cell wide, harmless, and a character of its own beside others like it.
  public var isPlain: Bool {
    switch value {
    case 0x20...0x7E: true
    case 0xA0...0x2FF: value != 0xAD
    case 0x2010...0x2027, 0x2030...0x205E: true
    case 0x2190...0x2319: true
    case 0x2500...0x25FC: true
    default: false
    }
  }
}

extension String {
  /// How many scalars, and so cells, the text has when all of them are plain; else nil.
  public var plainCount: Int? {
    if isPlainASCII { return utf8.count }
    var count = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return nil }
      count += 1
    }
    return count
  }

  private var isPlainASCII: Bool {
    unsafe utf8.withContiguousStorageIfAvailable { bytes in
      // All of them, and no way out before: many bytes are compared at once.
      unsafe bytes.reduce(0 as UInt8) { $0 | ($1 &- 0x20 > 0x5E ? 1 : 0) } == 0
    } ?? false
  }
}
