/// Reads XML 1.0 in UTF-8, strictly, and without document types: nothing is declared, fetched or multiplied.
///
/// The first mistake ends the reading, and nothing of the document is given.
struct XMLReader {
  /// The most elements that may stand inside one another.
  static let maximumDepth = 100

  let source: SourceText
  var at = 0
  private var open: [Open] = []
  private var root: XMLElement?

  /// An element whose end tag has not come yet.
  private struct Open {
    var element: XMLElement
    /// The name as it is written, for the end tag.
    let written: String
    /// What its prefixes are bound to; the empty prefix is the default.
    let namespaces: [String: String]
  }

  /// The outermost element of the document.
  ///
  /// - Throws: ``ImportFailure`` with the place of the first mistake.
  static func root(of source: SourceText) throws(ImportFailure) -> XMLElement {
    var reader = Self(source: source)
    return try reader.read()
  }

  private init(source: SourceText) { self.source = source }

  private mutating func read() throws(ImportFailure) -> XMLElement {
    if let wrong = scalars.firstIndex(where: { !XMLCharacters.isAllowed($0) }) {
      throw failure(at: wrong, "XML holds no character U+\(Self.hexadecimal(scalars[wrong])).")
    }
    try readDeclaration()
    while at < scalars.count { try step() }
    if let inner = open.last {
      throw failure(
        at: at, "The file ends inside <\(inner.written)>, which begins on line \(inner.element.line).")
    }
    guard let root else { throw failure(at: at, "The file has no element.") }
    return root
  }

  private mutating func step() throws(ImportFailure) {
    if skip("<!--") {
      try skipComment()
    } else if skip("<?") {
      try skipInstruction()
    } else if isAt("<![CDATA[") {
      try readSection()
    } else if isAt("<!DOCTYPE") {
      throw failure(
        at: at, "A document type (DOCTYPE) is not read: it could name other files or grow without end.")
    } else if skip("</") {
      try readEndTag()
    } else if isAt("<") {
      try readStartTag()
    } else {
      try readText()
    }
  }

  // MARK: Elements

  private mutating func readStartTag() throws(ImportFailure) {
    let start = at
    at += 1
    guard root == nil || !open.isEmpty else {
      throw failure(at: start, "A document has one outermost element.")
    }
    guard open.count < Self.maximumDepth else {
      throw failure(at: start, "More than \(Self.maximumDepth) elements stand inside one another.")
    }
    let name = try readName()
    let attributes = try readAttributes(of: name)
    let isEmpty = skip("/")
    guard skip(">") else { throw failure(at: at, "The tag <\(name.written)> does not end with “>”.") }
    var namespaces = open.last?.namespaces ?? ["xml": "http://www.w3.org/XML/1998/namespace"]
    for attribute in attributes {
      if let prefix = attribute.name.declaredPrefix { namespaces[prefix] = attribute.value }
    }
    let element = XMLElement(
      name: try resolved(name, in: namespaces, isAttribute: false),
      attributes: try plain(attributes, in: namespaces), line: source.line(of: start), start: start, end: at)
    open.append(Open(element: element, written: name.written, namespaces: namespaces))
    if isEmpty { close() }
  }

  private mutating func readEndTag() throws(ImportFailure) {
    let start = at - 2
    let name = try readName()
    skipSpace()
    guard skip(">") else { throw failure(at: at, "The tag </\(name.written)> does not end with “>”.") }
    guard let inner = open.last else {
      throw failure(at: start, "Nothing is open that </\(name.written)> could end.")
    }
    guard inner.written == name.written else {
      throw failure(
        at: start,
        "</\(name.written)> cannot end <\(inner.written)>, which begins on line \(inner.element.line).")
    }
    close()
  }

  private mutating func close() {
    guard var element = open.popLast()?.element else { return }
    element.end = at
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].element.children.append(.element(element))
    }
  }

  private func plain(
    _ written: [WrittenAttribute], in namespaces: [String: String]
  ) throws(ImportFailure) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var names: Set<XMLName> = []
    for attribute in written {
      let isDeclaration = attribute.name.declaredPrefix != nil
      let name =
        isDeclaration
        ? XMLName(local: attribute.name.written, namespace: "xmlns")
        : try resolved(attribute.name, in: namespaces, isAttribute: true)
      guard names.insert(name).inserted else {
        throw failure(
          at: attribute.name.start, "The attribute “\(attribute.name.written)” stands there twice.")
      }
      if !isDeclaration { attributes.append(XMLAttribute(name: name, value: attribute.value)) }
    }
    return attributes
  }

  private func resolved(
    _ name: WrittenName, in namespaces: [String: String], isAttribute: Bool
  ) throws(ImportFailure) -> XMLName {
    guard let prefix = name.prefix else {
      let inherited = isAttribute ? nil : namespaces[""]
      return XMLName(local: name.local, namespace: inherited.flatMap { $0.isEmpty ? nil : $0 })
    }
    guard let namespace = namespaces[prefix], !namespace.isEmpty else {
      throw failure(at: name.start, "The prefix “\(prefix)” is not declared.")
    }
    return XMLName(local: name.local, namespace: namespace)
  }

  // MARK: Text

  private mutating func readText() throws(ImportFailure) {
    let start = at
    var text = String.UnicodeScalarView()
    while at < scalars.count, scalars[at] != "<" {
      if isAt("]]>") {
        throw failure(at: at, "“]]>” ends a CDATA section, and none is open; write “]]&gt;”.")
      }
      text.append(try readCharacter())
    }
    if open.isEmpty, let visible = scalars[start..<at].firstIndex(where: { !XMLCharacters.isSpace($0) }) {
      throw failure(at: visible, "Text stands outside the outermost element.")
    }
    add(text: String(text))
  }

  private mutating func readSection() throws(ImportFailure) {
    guard !open.isEmpty else { throw failure(at: at, "Text stands outside the outermost element.") }
    _ = skip("<![CDATA[")
    add(text: try until("]]>", in: "a CDATA section"))
  }

  private mutating func add(text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].element.children.append(.text(text))
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
