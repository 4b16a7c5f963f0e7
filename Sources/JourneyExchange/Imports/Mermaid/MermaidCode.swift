/// One diagram as Mermaid's parser gets it: without front matter, directives and comments, its codes resolved.
struct MermaidCode {
  /// What is left for the parser.
  private(set) var glyphs: [MermaidGlyph]
  /// The title that the front matter gives.
  private(set) var title: (text: String, line: Int)?

  /// Who travels, as they stand among the actors, where one of our own comments says it.
  private(set) var customer: String?

  private let source: SourceText

  /// The diagram at `range` of `source`; `notes` says what is left out of it.
  init(_ source: SourceText, _ range: Range<Int>, _ notes: inout ImportNotes) {
    self.source = source
    glyphs = []
    let body = readFrontMatter(range, &notes)
    glyphs = source.scalars.indices[body].map {
      MermaidGlyph(scalar: source.scalars[$0], offset: $0, isText: false)
    }
    removeDirectives(&notes)
    removeComments()
    resolveCodes()
  }

  // MARK: Front matter

  /// Reads the lines between `---` and `---`, and says where the diagram begins after them.
  private mutating func readFrontMatter(_ range: Range<Int>, _ notes: inout ImportNotes) -> Range<Int> {
    let lines = source.lines(in: range)
    guard let first = lines.firstIndex(where: { !isBlank($0) }), isRule(lines[first]) else { return range }
    let depth = indentation(lines[first])
    let isEnd: (Range<Int>) -> Bool = { isRule($0) && indentation($0) == depth }
    guard let last = lines[(first + 1)...].firstIndex(where: isEnd) else { return range }
    for line in lines[(first + 1)..<last] where !isBlank(line) && indentation(line) <= depth {
      readSetting(line, &notes)
    }
    return min(lines[last].upperBound + 1, range.upperBound)..<range.upperBound
  }

  private mutating func readSetting(_ line: Range<Int>, _ notes: inout ImportNotes) {
    let scalars = source.scalars[line].trimmed { $0 == " " || $0 == "\t" }
    let number = source.line(of: line.lowerBound)
    guard let colon = scalars.firstIndex(of: ":") else { return }
    let key = String(scalars[..<colon])
    let value = YAMLScalar.text(scalars[(colon + 1)...])
    if key == "title", let value {
      title = (value, number)
    } else if !key.hasPrefix("#"), !key.hasPrefix("- ") {
      notes.dropped(line: number, "“\(key)” of the front matter is for drawing, or not understood.")
    }
  }

  private func indentation(_ line: Range<Int>) -> Int {
    source.scalars[line].prefix { $0 == " " || $0 == "\t" }.count
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    source.scalars[line].allSatisfy { $0 == " " || $0 == "\t" }
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    source.scalars[line].trimmed { $0 == " " || $0 == "\t" }.elementsEqual(["-", "-", "-"])
  }

  // MARK: Directives, comments and codes

  /// Takes out `%%{init: …}%%` wherever it stands, to the end of the diagram where it is not closed.
  private mutating func removeDirectives(_ notes: inout ImportNotes) {
    var kept: [MermaidGlyph] = []
    var at = 0
    while at < glyphs.count {
      if let end = endOfDirective(at: at) {
        notes.dropped(line: source.line(of: glyphs[at].offset), "A directive is for drawing.")
        at = end
      } else {
        kept.append(glyphs[at])
        at += 1
      }
    }
    glyphs = kept
  }

  private func endOfDirective(at start: Int) -> Int? {
    guard glyphs[...].hasWord("%%{", at: start) else { return nil }
    var at = glyphs[(start + 3)...].firstIndex { !$0.isSpace } ?? glyphs.count
    guard at < glyphs.count, glyphs[at].isWord else { return nil }
    while at < glyphs.count, !glyphs[...].hasWord("}%%", at: at) { at += 1 }
    return min(at + 3, glyphs.count)
  }

  /// Takes out the lines that begin with `%%`, and reads the one that ``MermaidExport`` writes.
  private mutating func removeComments() {
    let all = glyphs
    glyphs = []
    for line in all.split(omittingEmptySubsequences: false, whereSeparator: { $0.is("\n") }) {
      let start = line.firstIndex { !$0.isSpace } ?? line.endIndex
      if !line.hasWord("%%", at: start) || line.hasWord("%%{", at: start) {
        glyphs += line
      } else if customer == nil, line.hasWord(MermaidExport.customerComment, at: start) {
        let name = line[(start + MermaidExport.customerComment.utf8CodeUnitCount)...].trimmed(\.isSpace)
        customer = String(name.map(\.scalar))
      }
      if line.endIndex < all.count { glyphs.append(all[line.endIndex]) }
    }
  }

  /// Puts characters for codes such as `#58;`.
  private mutating func resolveCodes() {
    guard glyphs.contains(where: { $0.is("#") }) else { return }
    var resolved: [MermaidGlyph] = []
    var at = 0
    while at < glyphs.count {
      let name: ArraySlice<MermaidGlyph> = glyphs[(at + 1)...].prefix { $0.isWord }
      let isClosed = name.endIndex < glyphs.count && glyphs[name.endIndex].is(";")
      guard glyphs[at].is("#"), !name.isEmpty, isClosed else {
        resolved.append(glyphs[at])
        at += 1
        continue
      }
      let offset = glyphs[at].offset
      resolved += MermaidEntity.decoded(String(name.map(\.scalar))).unicodeScalars.map {
        MermaidGlyph(scalar: $0, offset: offset, isText: true)
      }
      at = name.endIndex + 1
    }
    glyphs = resolved
  }
}
