/// Looks through the bytes of one line for what no journey file may hold.
struct EncodingCheck {
  /// The most combining marks that may follow one another.
  static let maximumMarks = 30

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var marks = 0

  /// Reports every byte and character between `start` and `end` that may not be there.
  static func run(on bytes: [UInt8], from start: Int, to end: Int, into problems: inout Problems) {
    var check = EncodingCheck(bytes: bytes, end: end, offset: start)
    while check.offset < end { check.step(&problems) }
  }

  private init(bytes: [UInt8], end: Int, offset: Int) {
    self.bytes = bytes
    self.end = end
    self.offset = offset
  }

  private mutating func step(_ problems: inout Problems) {
    let byte = bytes[offset]
    guard byte < 0x80 else { return stepMultibyte(&problems) }
    if byte == Byte.carriageReturn {
      problems.add(.loneCarriageReturn, at: offset)
    } else if byte == 0x7F || byte < 0x20 && byte != Byte.tab {
      problems.add(.controlCharacter(byte), at: offset)
    }
    marks = 0
    offset += 1
  }

  private mutating func stepMultibyte(_ problems: inout Problems) {
    guard let (scalar, length) = Self.scalar(in: bytes, at: offset, before: end) else {
      problems.add(.invalidUTF8(byte: bytes[offset]), at: offset)
      skipInvalid()
      return
    }
    if scalar.value < 0xA0 {
      problems.add(.controlCharacter(UInt8(scalar.value)), at: offset)
    }
    marks = Self.isMark(scalar) ? marks + 1 : 0
    if marks == Self.maximumMarks + 1 {
      problems.add(.tooManyMarks(limit: Self.maximumMarks), at: offset)
    }
    offset += length
  }

  /// Passes a run of bytes that begin no character, so that it is one problem.
  private mutating func skipInvalid() {
    marks = 0
    repeat {
      offset += 1
    } while offset < end && bytes[offset] >= 0x80
      && Self.scalar(in: bytes, at: offset, before: end) == nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// The character of more than one byte at `offset`, and its length; nil where the bytes are no such one.
  static func scalar(in bytes: [UInt8], at offset: Int, before end: Int) -> (Unicode.Scalar, length: Int)? {
    let first = bytes[offset]
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return nil
    }
    guard offset + length <= end else { return nil }
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard Byte.isContinuation(byte) else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let shortest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= shortest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
