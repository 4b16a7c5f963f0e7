/// A value of one line in YAML, as front matter has it.
enum YAMLScalar {
  /// The text of a plain or quoted value; nil where it is anything else, such as a block or a list.
  static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    let value = scalars.trimmed { $0 == " " || $0 == "\t" }
    switch value.first {
    case nil: return nil
    case "\"": return doubleQuoted(value.dropFirst())
    case "'": return singleQuoted(value.dropFirst())
    case "|", ">", "[", "{", "&", "*", "!", "#", "%", "@", "`": return nil
    default: return plain(value)
    }
  }

  /// A plain value ends where a comment begins.
  private static func plain(_ value: ArraySlice<Unicode.Scalar>) -> String {
    let comment = value.indices.first { value[$0] == "#" && value[$0 - 1] == " " }
    return String(value[..<(comment ?? value.endIndex)].trimmed { $0 == " " || $0 == "\t" })
  }

  private static func singleQuoted(_ value: ArraySlice<Unicode.Scalar>) -> String? {
    var text = String.UnicodeScalarView()
    var at = value.startIndex
    while at < value.endIndex {
      let isQuote = value[at] == "'"
      let isDoubled = isQuote && at + 1 < value.endIndex && value[at + 1] == "'"
      if isQuote, !isDoubled { return String(text) }
      text.append(value[at])
      at += isDoubled ? 2 : 1
    }
    return nil
  }

  private static func doubleQuoted(_ value: ArraySlice<Unicode.Scalar>) -> String? {
    var text = String.UnicodeScalarView()
    var rest = value
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return String(text) }
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      guard let escaped = escaped(&rest) else { return nil }
      text.append(escaped)
    }
    return nil
  }

  /// What stands behind a backslash.
  private static func escaped(_ rest: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let scalar = rest.popFirst() else { return nil }
    let digits = ["x": 2, "u": 4, "U": 8][scalar]
    if let digits {
      let code = String(rest.prefix(digits))
      rest = rest.dropFirst(digits)
      return code.count == digits ? UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) : nil
    }
    return switch scalar {
    case "n", "t", "r", " ": " "
    case "\"", "\\", "/", "'": scalar
    default: nil
    }
  }
}
