import JourneyExchange

/// A format from which a journey can be read; the raw value is its name on the command line.
enum ImportFormat: String, CaseIterable, Sendable {
  /// What the export of the same name writes.
  case json
  /// A `journey` diagram of Mermaid, also in a Markdown file.
  case mermaid
  /// The Customer Journey Modelling Language.
  case cjml
  /// A table of touchpoints.
  case csv
}

/// What the user says of a file that is imported.
struct ImportChoices: Hashable, Sendable {
  /// What to call the journey where the file does not say: the file's own name.
  let title: String
  /// Who travels.
  let customer: String?
  /// What the columns of a table are.
  let map: [CSVImport.Mapping]
}

// MARK: - What a format is

extension ImportFormat {
  /// How the names of its files end.
  var endings: [String] {
    switch self {
    case .json: [".json"]
    case .mermaid: [".mmd", ".mermaid", ".md", ".markdown"]
    case .cjml: [".cjml", ".xml"]
    case .csv: [".csv", ".tsv"]
    }
  }

  /// Whether a file that begins with `bytes` may be of this format.
  func isLike(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .json: bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) } == UInt8(ascii: "{")
    case .mermaid: MermaidImport.accepts(bytes)
    case .cjml: CJMLImport.accepts(bytes)
    case .csv: CSVImport.accepts(bytes)
    }
  }

  /// What reads it.
  func reader(_ choices: ImportChoices) -> any JourneyImport {
    switch self {
    case .json: JSONImport(customer: choices.customer)
    case .mermaid: MermaidImport(customer: choices.customer, title: choices.title)
    case .cjml: CJMLImport(customer: choices.customer, title: choices.title)
    case .csv: CSVImport(title: choices.title, customer: choices.customer, map: choices.map)
    }
  }
}

// MARK: - Guessing

extension ImportFormat {
  /// How many bytes of a file are looked at.
  private static let enough = 1 << 14

  /// The format of a file called `name` that holds `bytes`: what its name says, else what it looks like.
  init?(guessedFrom name: String, _ bytes: [UInt8]) {
    var start = Array(bytes.prefix(Self.enough))
    // Not half a character at the end.
    if bytes.count > start.count { while let last = start.last, last >= 0x80 { start.removeLast() } }
    let named = Self.allCases.first { format in format.endings.contains { name.lowercased().hasSuffix($0) } }
    guard let format = named ?? Self.allCases.first(where: { $0.isLike(start) }) else { return nil }
    self = format
  }
}
