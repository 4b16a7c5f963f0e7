/// Reads the statements of a diagram as Mermaid's own lexer and grammar for `journey` do.
///
/// It goes on behind a mistake with the next line, so that all of them are known at once.
struct MermaidParser {
  private let source: SourceText
  private let glyphs: ArraySlice<MermaidGlyph>
  private var at = 0
  /// The title that the front matter gives.
  let title: (text: String, line: Int)?
  /// Who travels, as one of our own comments says it.
  let customer: String?
  /// What the diagram says.
  private(set) var statements: [MermaidStatement] = []
  /// What Mermaid would not read.
  private(set) var problems: [ImportFailure.Problem] = []

  /// Nothing read of `code` yet.
  init(_ code: MermaidCode, of source: SourceText) {
    self.source = source
    glyphs = code.glyphs[...]
    title = code.title
    customer = code.customer
  }

  /// Whether the diagram begins with `journey`, in small letters as Mermaid wants it or in any others.
  var isJourney: Bool {
    let start = glyphs.firstIndex { !$0.isSpace } ?? glyphs.endIndex
    let next = glyphs.dropFirst(start + 7).first { !$0.isSpace || $0.is("\n") }
    return isWord("journey", at: start) && next?.is(":") != true
  }

  /// Where the diagram begins in the source.
  var start: Int { glyphs.first { !$0.isSpace }?.offset ?? 0 }

  /// The word with which the diagram begins.
  var firstWord: String {
    String(glyphs.drop { $0.isSpace }.prefix { !$0.isSpace }.prefix(40).map(\.scalar))
  }

  /// Reads the whole.
  mutating func run(_ notes: inout ImportNotes) {
    skipSpace()
    at += 7
    while at < glyphs.endIndex { step(&notes) }
  }

  private mutating func step(_ notes: inout ImportNotes) {
    if skipsComment() || skipsRemark(&notes) { return }
    if glyphs[at].isSpace {
      at += 1
    } else if isWord("journey", at: at) {
      fail(at: at, "“journey” begins a diagram and cannot stand here again.")
    } else if !readNamed() && !readKeyword() {
      readTask()
    }
  }

  // MARK: Comments

  private mutating func skipsComment() -> Bool {
    let isComment = glyphs.hasWord("%%", at: at) && !glyphs.hasWord("%%{", at: at)
    let isHidden = !glyphs[at].isText && !glyphs[at].is("}") && glyphs.hasWord("%%", at: at + 1)
    guard isComment || isHidden else { return false }
    at += 1
    skipLine()
    return true
  }

  /// A `#` and what follows it on its line; behind a statement that may be text that was meant.
  private mutating func skipsRemark(_ notes: inout ImportNotes) -> Bool {
    guard glyphs[at].is("#") else { return false }
    let start = at
    skipLine()
    let remark = glyphs[start..<at].text
    let isAfterText = glyphs[..<start].last { !$0.isSpace || $0.is("\n") }.map { !$0.is("\n") } ?? false
    if isAfterText {
      notes.dropped(line: line(start), "Mermaid ends the text at “#”; “\(remark)” is left out.")
    }
    return true
  }

  // MARK: Statements

  /// Reads `accTitle: …`, `accDescr: …` or `accDescr { … }`.
  private mutating func readNamed() -> Bool {
    let start = at
    if let colon = mark(":", behind: "acctitle") {
      add(.accessibleTitle(restOfLine(from: colon + 1).text), from: start)
    } else if let colon = mark(":", behind: "accdescr") {
      add(.description(restOfLine(from: colon + 1).text), from: start)
    } else if let brace = mark("{", behind: "accdescr") {
      guard let end = glyphs[brace...].firstIndex(where: { $0.is("}") }) else {
        problems.append(problem(start, "“accDescr {” is never closed with “}”."))
        at = glyphs.endIndex
        return true
      }
      add(.description(String(glyphs[(brace + 1)..<end].map(\.scalar))), from: start)
      at = end + 1
    } else {
      return false
    }
    return true
  }

  /// Reads `title …` or `section …`.
  private mutating func readKeyword() -> Bool {
    let start = at
    if let value = value(behind: "title", endingAt: ["#", "\n", ";"]) {
      add(.title(value.text), from: start)
    } else if let value = value(behind: "section", endingAt: ["#", ":", "\n", ";"]) {
      add(.section(value.text), from: start)
    } else {
      return false
    }
    return true
  }

  private mutating func readTask() {
    let start = at
    let name = glyphs[at...].prefix { !$0.isOne(of: ["#", ":", "\n", ";"]) }
    guard name.endIndex < glyphs.endIndex, glyphs[name.endIndex].is(":"), !name.isEmpty else {
      return failAtName(name)
    }
    let data = glyphs[(name.endIndex + 1)...].prefix { !$0.isOne(of: ["#", "\n", ";"]) }
    guard !data.isEmpty else {
      return fail(at: name.endIndex, "Nothing stands behind “:”; a task is “name: score: actor, actor”.")
    }
    at = data.endIndex
    add(.task(MermaidTask(name: name, data: data)), from: start)
  }

  private mutating func failAtName(_ name: ArraySlice<MermaidGlyph>) {
    let end = name.endIndex
    if end < glyphs.endIndex, glyphs[end].is(";") {
      fail(at: end, "Mermaid allows no “;” here; write “#59;” for it.")
    } else if name.isEmpty {
      fail(at: end, "“:” stands where a name is expected; in the title of a section write “#58;” for it.")
    } else {
      fail(
        at: name.startIndex,
        "“\(name.prefix(60).text)” has no “:” behind it; a task is “name: score: actor, actor”.")
    }
  }

  // MARK: Pieces

  /// The place of `mark` where it stands behind `word`, with or without white space between them.
  private func mark(_ mark: Unicode.Scalar, behind word: StaticString) -> Int? {
    guard glyphs.hasWord(word, at: at) else { return nil }
    let next = glyphs[(at + word.utf8CodeUnitCount)...].firstIndex { !$0.isSpace }
    return next.flatMap { glyphs[$0].is(mark) ? $0 : nil }
  }

  /// The rest of the line on which the next visible character stands.
  private mutating func restOfLine(from start: Int) -> ArraySlice<MermaidGlyph> {
    at = start
    skipSpace()
    let value = glyphs[at...].prefix { !$0.is("\n") }
    at = value.endIndex
    return value
  }

  /// What stands behind `word` and white space; nil where nothing does.
  private mutating func value(
    behind word: StaticString, endingAt marks: [Unicode.Scalar]
  ) -> ArraySlice<MermaidGlyph>? {
    let space = at + word.utf8CodeUnitCount
    guard glyphs.hasWord(word, at: at), space < glyphs.endIndex, glyphs[space].isSpace else { return nil }
    let value = glyphs[(space + 1)...].prefix { !$0.isOne(of: marks) }
    guard !value.isEmpty else { return nil }
    at = value.endIndex
    return value
  }

  private func isWord(_ word: StaticString, at start: Int) -> Bool {
    let end = start + word.utf8CodeUnitCount
    return glyphs.hasWord(word, at: start) && !(end < glyphs.endIndex && glyphs[end].isWord)
  }

  private mutating func skipSpace() {
    while at < glyphs.endIndex, glyphs[at].isSpace { at += 1 }
  }

  private mutating func skipLine() {
    while at < glyphs.endIndex, !glyphs[at].is("\n") { at += 1 }
  }

  private func line(_ place: Int) -> Int { source.line(of: glyphs[place].offset) }

  private mutating func add(_ kind: MermaidStatement.Kind, from start: Int) {
    statements.append(MermaidStatement(kind: kind, line: line(start)))
  }

  private func problem(_ place: Int, _ message: String) -> ImportFailure.Problem {
    source.problem(at: glyphs[place].offset, message)
  }

  private mutating func fail(at place: Int, _ message: String) {
    problems.append(problem(place, message))
    skipLine()
  }
}
