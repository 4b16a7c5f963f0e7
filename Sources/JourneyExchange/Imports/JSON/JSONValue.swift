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
