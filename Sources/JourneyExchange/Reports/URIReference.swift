/// References to files as RFC 3986 has them.
enum URIReference {
  /// `path` with every byte percent-encoded that does not stand for itself in a path.
  static func encoded(path: String) -> String {
    // A first segment with a colon would be read as a scheme: the colon is encoded wherever it stands.
    path.utf8.reduce(into: path.hasPrefix("/") ? "file://" : "") { reference, byte in
      if isPlain(byte) {
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        reference += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/!$&'()*+,;=@".utf8.contains(byte)
    }
  }
}
