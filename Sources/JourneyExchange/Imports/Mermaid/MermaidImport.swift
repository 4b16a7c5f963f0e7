import JourneyCore

/// Reads a `journey` diagram of Mermaid 11, alone or in a Markdown file.
package struct MermaidImport: JourneyImport {
  private let choices: ImportChoices

  /// Reads diagrams as the user wants it.
  package init(_ choices: ImportChoices) { self.choices = choices }

  /// Whether a file that begins with `bytes` looks like a diagram, or like Markdown that has one.
  package static func accepts(_ bytes: [UInt8]) -> Bool {
    guard let source = try? SourceText(Array(String(decoding: bytes, as: UTF8.self).utf8)) else {
      return false
    }
    var notes = ImportNotes()
    return parser(of: source, &notes).isJourney
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``ImportFailure`` with everything that Mermaid would not read.
  package func read(_ bytes: [UInt8]) throws(ImportFailure) -> Imported {
    let source = try SourceText(bytes)
    var notes = ImportNotes()
    var parser = Self.parser(of: source, &notes)
    guard parser.isJourney else { throw Self.noJourney(parser, source) }
    parser.run(&notes)
    guard parser.problems.isEmpty else { throw ImportFailure(parser.problems) }
    var writer = MermaidJourney(parser, choices, notes)
    return try writer.imported()
  }

  /// The parser of the first diagram that is a journey, else of the first of any kind.
  private static func parser(of source: SourceText, _ notes: inout ImportNotes) -> MermaidParser {
    let ranges = MermaidBlocks.ranges(in: source)
    var unused = ImportNotes()
    let number =
      ranges.firstIndex { MermaidParser(MermaidCode(source, $0, &unused), of: source).isJourney } ?? 0
    for (other, range) in ranges.enumerated() where other != number {
      notes.dropped(line: source.line(of: range.lowerBound), "Another diagram of the file.")
    }
    return MermaidParser(MermaidCode(source, ranges[number], &notes), of: source)
  }

  private static func noJourney(_ parser: MermaidParser, _ source: SourceText) -> ImportFailure {
    let word = parser.firstWord
    guard !word.isEmpty else { return ImportFailure([.init("the file is empty; there is no diagram in it")]) }
    let advice = "only a Mermaid diagram that begins with “journey” can be imported"
    let message = "this begins with “\(word)”; \(advice), alone or in a block ```mermaid of a Markdown file"
    return ImportFailure([source.problem(at: parser.start, message)])
  }
}
