import JourneyCore
import JourneyExchange
import JourneyScreens

extension ExportFormat {
  /// What a file of the format holds, at the start of a sentence.
  var content: String {
    switch self {
    case .markdown, .text, .html, .svg: "The map"
    case .json: "The data"
    case .mermaid, .sequence: "The diagram"
    case .cjml: "The model"
    case .csv: "The table"
    case .dot: "The graph"
    }
  }

  /// The annotated map of a journey; `path` is its file's name, for the places of findings.
  func map(
    of document: Document, _ analysis: Analysis, path: String, table: CSVTable = .touchpoints,
    kind: CJMLExport.Kind? = nil
  ) -> any TextOutputStreamable {
    switch self {
    case .markdown: MarkdownExport(analysis)
    case .text: TextExport(analysis)
    case .json: JSONExport(document, analysis, path: path)
    case .html: HTMLExport(analysis)
    case .svg: SVGExport(analysis)
    case .mermaid: MermaidExport(analysis)
    case .sequence: MermaidSequenceExport(analysis)
    case .cjml: CJMLExport(analysis, kind)
    case .csv: CSVExport(document, analysis, table: table)
    case .dot: DOTExport(analysis)
    }
  }
}
