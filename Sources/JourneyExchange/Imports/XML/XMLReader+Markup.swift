extension XMLReader {
  /// A name as it is written, before its prefix is looked up.
  struct WrittenName {
    let prefix: String?
    let local: String
    let start: Int

    /// The characters of the source.
    var written: String { prefix.map { "\($0):\(local)" } ?? local }

    /// The prefix that an attribute of this name declares, empty for the default; nil where it is no declaration.
    var declaredPrefix: String? {
      if prefix == "xmlns" { return local }
      return prefix == nil && local == "xmlns" ? "" : nil
    }
  }

  /// An attribute as it is written.
  struct WrittenAttribute {
    let name: WrittenName
    let value: String
  }

  var scalars: [Unicode.Scalar] { source.scalars }

  // MARK: Declaration, comments, instructions

  /// Reads `<?xml version="1.0" encoding="UTF-8"?>`, which may stand at the very start.
  mutating func readDeclaration() throws(ImportFailure) {
    guard isAt("<?xml"), at + 5 < scalars.count, XMLCharacters.isSpace(scalars[at + 5]) else { return }
    at += 5
    let attributes = try readAttributes(of: WrittenName(prefix: nil, local: "?xml", start: 0))
    guard skip("?>") else { throw failure(at: at, "The declaration <?xml …?> does not end with “?>”.") }
    for attribute in attributes {
      switch (attribute.name.written, attribute.value.lowercased()) {
      case ("version", "1.0"), ("encoding", "utf-8"), ("encoding", "us-ascii"), ("standalone", "yes"),
        ("standalone", "no"):
        continue
      case ("encoding", _):
        throw failure(
          at: attribute.name.start,
          "The file says that it is “\(attribute.value)”; save it as UTF-8 and import it again.")
      default:
        throw failure(
          at: attribute.name.start,
          "Only XML 1.0 in UTF-8 is read, and “\(attribute.name.written)” says something else.")
      }
    }
  }

  mutating func skipComment() throws(ImportFailure) {
    _ = try until("--", in: "a comment")
    guard skip(">") else { throw failure(at: at, "“--” cannot stand inside a comment.") }
  }

  mutating func skipInstruction() throws(ImportFailure) {
    let name = try readName()
    guard name.written.lowercased() != "xml" else {
      throw failure(at: name.start, "<?xml …?> can stand only at the very start of the file.")
    }
    _ = try until("?>", in: "an instruction")
  }

  // MARK: Names and attributes

  mutating func readName() throws(ImportFailure) -> WrittenName {
    let start = at
    guard let first = readPart() else { throw failure(at: start, "A name is expected here.") }
    guard skip(":") else { return WrittenName(prefix: nil, local: first, start: start) }
    guard let local = readPart() else { throw failure(at: at, "A name is expected behind “\(first):”.") }
    return WrittenName(prefix: first, local: local, start: start)
  }

  private mutating func readPart() -> String? {
    let start = at
    guard at < scalars.count, XMLCharacters.isNameStart(scalars[at]) else { return nil }
    while at < scalars.count, XMLCharacters.isName(scalars[at]) { at += 1 }
    return String(scalars[start..<at])
  }

  /// The attributes up to the end of a tag.
  mutating func readAttributes(of tag: WrittenName) throws(ImportFailure) -> [WrittenAttribute] {
    var attributes: [WrittenAttribute] = []
    while true {
      let isParted = skipSpace()
      guard at < scalars.count else {
        throw failure(at: at, "The file ends inside the tag <\(tag.written)>.")
      }
      if [">", "/", "?"].contains(scalars[at]) { return attributes }
      guard isParted else { throw failure(at: at, "A space is missing before the next attribute.") }
      let name = try readName()
      skipSpace()
      guard skip("=") else { throw failure(at: at, "“=” is missing behind the attribute “\(name.written)”.") }
      skipSpace()
      attributes.append(WrittenAttribute(name: name, value: try readQuoted(name)))
    }
  }

  private mutating func readQuoted(_ name: WrittenName) throws(ImportFailure) -> String {
    guard at < scalars.count, scalars[at] == "\"" || scalars[at] == "'" else {
      throw failure(at: at, "The value of “\(name.written)” stands in no quotes.")
    }
    let quote = scalars[at]
    at += 1
    var value = String.UnicodeScalarView()
    while at < scalars.count, scalars[at] != quote {
      guard scalars[at] != "<" else {
        throw failure(at: at, "“<” cannot stand in an attribute; write “&lt;”.")
      }
      let isReference = scalars[at] == "&"
      let character = try readCharacter()
      value.append(!isReference && XMLCharacters.isSpace(character) ? " " : character)
    }
    guard at < scalars.count else {
      throw failure(at: at, "The file ends inside the value of “\(name.written)”.")
    }
    at += 1
    return String(value)
  }

  // MARK: Characters

  /// The next character of a text, or that for which the reference there stands.
  mutating func readCharacter() throws(ImportFailure) -> Unicode.Scalar {
    guard scalars[at] == "&" else {
      defer { at += 1 }
      return scalars[at]
    }
    let start = at
    let name = scalars[(at + 1)...].prefix(64).prefix { XMLCharacters.isName($0) || $0 == "#" }
    guard !name.isEmpty, name.endIndex < scalars.count, scalars[name.endIndex] == ";" else {
      throw failure(at: start, "“&” begins no reference; write “&amp;”.")
    }
    at = name.endIndex + 1
    guard let character = Self.character(String(name)) else {
      throw failure(at: start, "“&\(String(name));” is no character that XML knows by itself.")
    }
    return character
  }

  private static func character(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    let isHexadecimal = name.hasPrefix("#x")
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }) else { return nil }
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
      .flatMap { XMLCharacters.isAllowed($0) ? $0 : nil }
  }

  // MARK: Pieces

  /// What stands before `mark`, which is passed.
  mutating func until(_ mark: StaticString, in what: String) throws(ImportFailure) -> String {
    let start = at
    while at < scalars.count, !isAt(mark) { at += 1 }
    guard at < scalars.count else {
      throw failure(at: at, "The file ends inside \(what) that begins on line \(source.line(of: start)).")
    }
    let text = String(scalars[start..<at])
    _ = skip(mark)
    return text
  }

  func isAt(_ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { bytes in
      at + bytes.count <= scalars.count
        && bytes.indices.allSatisfy { scalars[at + $0] == Unicode.Scalar(bytes[$0]) }
    }
  }

  mutating func skip(_ mark: StaticString) -> Bool {
    guard isAt(mark) else { return false }
    at += mark.utf8CodeUnitCount
    return true
  }

  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = at
    while at < scalars.count, XMLCharacters.isSpace(scalars[at]) { at += 1 }
    return at > start
  }

  func failure(at place: Int, _ message: String) -> ImportFailure {
    ImportFailure([source.problem(at: place, message)])
  }
}
