/// A value of a JSON text, and where it stands.
struct JSONValue {
  /// What a value can be.
  enum Kind {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  /// A name in an object, and what it stands for.
  struct Member {
    let name: String
    /// The byte with which the name begins.
    let offset: Int
    let value: JSONValue
  }

  let kind: Kind
  /// The byte with which it begins.
  let offset: Int

  /// What it is, for a message.
  var kindInWords: String {
    switch kind {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// What is wrong at one byte of a JSON text.
struct JSONFault: Error, Hashable {
  let offset: Int
  let message: String

  init(_ offset: Int, _ message: String) {
    (self.offset, self.message) = (offset, message)
  }
}

extension ImportFailure.Problem {
  /// Says what is wrong, with the place of the byte in `bytes`.
  init(_ fault: JSONFault, in bytes: [UInt8]) {
    let (line, column) = bytes.place(of: fault.offset)
    self.init(line: line, column: column, fault.message)
  }
}

extension [UInt8] {
  /// The lines and columns of the characters at `offsets`, which ascend, in one pass.
  func places(of offsets: [Int]) -> [(line: Int, column: Int)] {
    var (line, column, offset) = (1, 1, 0)
    return offsets.map { place in
      while offset < Swift.min(place, count) {
        if self[offset] == UInt8(ascii: "\n") {
          (line, column) = (line + 1, 1)
        } else if offset + 1 >= count || self[offset + 1] & 0xC0 != 0x80 {
          column += 1
        }
        offset += 1
      }
      return (line, column)
    }
  }

  /// The line and the column, in code points, of the character at `offset`, from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let before = self[..<Swift.min(offset, count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before[..<start].count { $0 == UInt8(ascii: "\n") } + 1
    return (line, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
