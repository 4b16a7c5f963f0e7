import JourneyCore

/// Reads the Customer Journey Modelling Language, CJML 2.0, as its tools write it.
package struct CJMLImport: JourneyImport {
  /// The name or id of the end user who travels; nil for the first.
  let customer: String?
  /// What to call a journey that has neither title nor id.
  let title: String

  /// Reads files in which `customer` travels.
  package init(customer: String? = nil, title: String = "A journey without a title") {
    self.customer = customer
    self.title = title
  }

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
      throw ImportFailure([
        .init(line: root.line, "<\(root.name.local)> holds no <plannedJourney> and no <actualJourney>.")
      ])
    }
    var notes = ImportNotes()
    for other in journeys where other.start != chosen.start {
      notes.dropped(
        line: other.line,
        "Another journey of the file: “\(other.first("journeyTitle")?.text ?? other.first("journeyID")?.text ?? "")”."
      )
    }
    let cast = CJMLCast(of: chosen, among: journeys, choice: customer, &notes)
    var writer = CJMLJourney(chosen, source, cast, fallback: title, notes)
    if root.start != chosen.start { writer.keepOthers(of: root, known: ["plannedJourney", "actualJourney"]) }
    return writer.imported()
  }

  private static func isJourney(_ name: String) -> Bool {
    name == "plannedJourney" || name == "actualJourney"
  }
}
