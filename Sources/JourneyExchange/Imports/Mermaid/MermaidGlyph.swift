/// A character of a diagram.
struct MermaidGlyph {
  /// The character.
  let scalar: Unicode.Scalar
  /// Where it stands in the source.
  let offset: Int
  /// Whether it comes from a code such as `#58;`, so that it is text and nothing else.
  let isText: Bool

  /// Whether it is `mark` and may mean what that means to Mermaid.
  func `is`(_ mark: Unicode.Scalar) -> Bool { scalar == mark && !isText }

  /// Whether it is one of `marks` and may mean what they mean to Mermaid.
  func isOne(of marks: [Unicode.Scalar]) -> Bool { !isText && marks.contains(scalar) }

  /// Whether it is white space as JavaScript has it.
  var isSpace: Bool {
    guard !isText else { return false }
    return switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether it is a letter, digit or low line as JavaScript's `\w` has it.
  var isWord: Bool { !isText && Self.isWord(scalar) }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  /// The small letter of an ASCII letter, the character itself otherwise; nothing of what is only text.
  var folded: Unicode.Scalar? {
    guard !isText else { return nil }
    guard case "A"..."Z" = scalar else { return scalar }
    return Unicode.Scalar(scalar.value + 32)
  }
}

extension ArraySlice<MermaidGlyph> {
  /// The characters, without white space at both ends, with line breaks of HTML as spaces.
  var text: String {
    let inner = trimmed { $0.isSpace }
    var text = String.UnicodeScalarView()
    var at = inner.startIndex
    while at < inner.endIndex {
      if let end = inner.endOfLineBreak(at: at) {
        text.append(" ")
        at = end
      } else {
        text.append(inner[at].scalar)
        at += 1
      }
    }
    return String(text)
  }

  /// Where the `<br>`, `<br/>` or `<br />` that begins at `start` ends; nil where none begins.
  private func endOfLineBreak(at start: Int) -> Int? {
    guard hasWord("<br", at: start) else { return nil }
    var at = start + 3
    while at < endIndex, self[at].isSpace { at += 1 }
    if at < endIndex, self[at].is("/") { at += 1 }
    return at < endIndex && self[at].is(">") ? at + 1 : nil
  }

  /// Whether `word`, in small letters, stands at `start`, in any case.
  func hasWord(_ word: StaticString, at start: Int) -> Bool {
    word.withUTF8Buffer { bytes in
      start >= startIndex && endIndex - start >= bytes.count
        && bytes.indices.allSatisfy { self[start + $0].folded == Unicode.Scalar(bytes[$0]) }
    }
  }
}
