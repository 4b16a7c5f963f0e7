import JourneyCore

/// Reads the Customer Journey Modelling Language, CJML 2.0, as its tools write it.
package struct CJMLImport: JourneyImport {
  private let choices: ImportChoices

  /// Reads files as the user wants it; `customer` is a name or an id of an end user.
  package init(_ choices: ImportChoices) { self.choices = choices }

  /// Whether a file that begins with `bytes` looks like XML.
  package static func accepts(_ bytes: [UInt8]) -> Bool {
    bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) } == UInt8(ascii: "<")
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``ImportFailure`` with the first mistake in the XML, or because there is no journey in it.
  package func read(_ bytes: [UInt8]) throws(ImportFailure) -> Imported {
    let source = try SourceText(bytes)
    let root = try XMLReader.root(of: source)
    let journeys =
      root.elements.filter { Self.isJourney($0.name.local) } + [root].filter { Self.isJourney($0.name.local) }
    guard let chosen = journeys.first(where: { $0.name.local == "actualJourney" }) ?? journeys.first else {
      let message = "<\(root.name.local)> holds no <plannedJourney> and no <actualJourney>, so it is no CJML"
      throw ImportFailure([source.problem(at: root.start, message)])
    }
    var notes = ImportNotes()
    for other in journeys where other.start != chosen.start {
      notes.dropped(
        line: other.line,
        "Another journey of the file: “\(other.first("journeyTitle")?.text ?? other.first("journeyID")?.text ?? "")”."
      )
    }
    let cast = CJMLCast(of: chosen, among: journeys, choice: choices.customer, &notes)
    var writer = CJMLJourney(chosen, source, cast, choices, notes)
    if root.start != chosen.start { writer.keepOthers(of: root, known: ["plannedJourney", "actualJourney"]) }
    return try writer.imported()
  }

  private static func isJourney(_ name: String) -> Bool {
    name == "plannedJourney" || name == "actualJourney"
  }
}
