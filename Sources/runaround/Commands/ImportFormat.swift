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

  /// What reads it.
  var reader: any JourneyImport.Type {
    switch self {
    case .json: JSONImport.self
    case .mermaid: MermaidImport.self
    case .cjml: CJMLImport.self
    case .csv: CSVImport.self
    }
  }
}

// MARK: - Guessing

extension ImportFormat {
  /// The format of a file called `name` that begins with `start`: what its name says, else what it looks like.
  init?(guessedFrom name: String, _ start: [UInt8]) {
    let named = Self.allCases.first { format in format.endings.contains { name.lowercased().hasSuffix($0) } }
    guard let format = named ?? Self.allCases.first(where: { $0.reader.accepts(start) }) else { return nil }
    self = format
  }
}
