/// An element of an XML document, with everything inside it.
struct XMLElement {
  /// Its name.
  let name: XMLName
  /// Its attributes without those that declare namespaces, in the order of the source.
  let attributes: [XMLAttribute]
  /// The line of its start tag, from 1.
  let line: Int
  /// Where it begins in the source.
  let start: Int
  /// Where it ends in the source.
  var end: Int
  /// What stands inside it.
  var children: [Child] = []

  /// Something inside an element.
  enum Child {
    case element(XMLElement)
    case text(String)
  }

  /// The elements directly inside it.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text directly inside it in one line, without white space at both ends; line ends are no more than a space.
  var text: String {
    var text = String.UnicodeScalarView()
    var space: [Unicode.Scalar] = []
    for scalar in longText.unicodeScalars {
      if XMLCharacters.isSpace(scalar) {
        space.append(scalar)
      } else {
        if space.contains("\n") { space = [" "] }
        if !text.isEmpty { text.append(contentsOf: space) }
        space.removeAll()
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// The text directly inside it, with its white space.
  var longText: String {
    children.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
  }

  /// The first element directly inside it that is called `name` and is in the same namespace.
  func first(_ name: String) -> XMLElement? {
    elements.first { $0.name.local == name && $0.name.namespace == self.name.namespace }
  }

  /// The value of the attribute without a namespace that is called `name`.
  subscript(name: String) -> String? {
    attributes.first { $0.name == XMLName(local: name, namespace: nil) }?.value
  }
}

/// A name with the namespace to which its prefix is bound; nil where it is in none.
struct XMLName: Hashable {
  let local: String
  let namespace: String?
}

/// An attribute of an element.
struct XMLAttribute: Hashable {
  let name: XMLName
  let value: String
}
