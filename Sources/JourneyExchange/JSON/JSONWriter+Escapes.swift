import JourneyCore

extension JSONWriter {
  /// Whether the byte stands for itself in a string, and for a visible character in a terminal.
  static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Writes a string in which something may need an escape.
  mutating func escaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var text = "\""
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where Self.isVisible(scalar): text.unicodeScalars.append(scalar)
      default: for unit in scalar.utf16 { text += Self.escape(unit) }
      }
    }
    bare(text + "\"")
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isPlain { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: return false
    default: return true
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
