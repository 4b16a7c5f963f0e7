import JourneyCore

/// Reads a `journey` diagram of Mermaid 11, alone or in a Markdown file.
package struct MermaidImport: JourneyImport {
  /// Which of the actors travels; nil where the diagram is to say it.
  let customer: String?
  /// What to call a journey whose diagram has no title.
  let title: String

  /// Reads diagrams in which `customer` travels.
  package init(customer: String? = nil, title: String = "A journey without a title") {
    self.customer = customer
    self.title = title
  }

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
    guard parser.isJourney else { throw Self.noJourney(parser.firstWord) }
    parser.run(&notes)
    guard parser.problems.isEmpty else { throw ImportFailure(parser.problems) }
    var writer = MermaidJourney(parser, customer: customer, fallback: title, notes)
    return writer.imported()
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

  private static func noJourney(_ word: String) -> ImportFailure {
    let found = word.isEmpty ? "The file is empty" : "The file begins with “\(word)”"
    return ImportFailure([.init("\(found); only Mermaid diagrams that begin with “journey” can be imported.")]
    )
  }
}
