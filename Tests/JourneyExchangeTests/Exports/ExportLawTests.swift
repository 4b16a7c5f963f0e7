import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

/// Laws that hold for the map of any journey.
@Suite struct ExportLawTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `No line of the text is wider than 80 cells, and nothing in it steers a terminal`(seed: UInt64) {
    let text = String(describing: TextExport(Analysis(JourneyGenerator.journey(seed: seed))))
    for line in text.split(separator: "\n") {
      #expect(CellWidth.of(String(line)) <= TextExport.columns, "seed \(seed): \(line)")
      #expect(DisplayText.safe(String(line)) == line, "seed \(seed): \(line)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `Every row of a Markdown table has as many cells as its head`(seed: UInt64) {
    let map = AnnotatedMap(Analysis(JourneyGenerator.journey(seed: seed)))
    map.forEachBlock { block in
      guard case .table(_, let columns, let rows) = block else { return }
      var text = ""
      MarkdownExport.write(block, to: &text)
      let lines = text.split(separator: "\n")
      #expect(lines.count == rows.count + 2, "seed \(seed)")
      for line in lines { #expect(Self.cells(line) == columns.count, "seed \(seed): \(line)") }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `The JSON of any journey can be read`(seed: UInt64) throws {
    let document = try Document(JourneyGenerator.journey(seed: seed))
    let export = JSONExport(document, Analysis(document.journey), path: "a.journey")
    let object = try JSONSerialization.jsonObject(with: Data(JSONWriter.text(export)))
    let members = try #require(object as? [String: Any])
    #expect(Set(members.keys) == ["format", "journey", "asides", "mainRoute", "findings", "measures"])
  }

  @Test func `Every export streams: however long it is, no piece of it is`() throws {
    let moments = (1...250).map { number in
      "touchpoint t\(number): I wait for the “\(number)”\n  owner: a\n  meets: x\n  meets: y\n  feels: -1\n  action: Do \(number)\n"
    }
    let text =
      "journey: Long\ndepartment a: A\ndepartment b: B\ncontact x: X\n  department: a\ncontact y: Y\n  department: b\n"
      + moments.joined()
    let document = try Document(parsing: Array(text.utf8))
    let analysis = Analysis(document.journey)
    let exports: [any TextOutputStreamable] =
      [
        HTMLExport(analysis), SVGExport(analysis), MarkdownExport(analysis), TextExport(analysis),
        JSONExport(document, analysis, path: "a"), MermaidExport(analysis), MermaidSequenceExport(analysis),
        CJMLExport(analysis), DOTExport(analysis),
      ] + CSVTable.allCases.map { CSVExport(document, analysis, table: $0) }
    for export in exports {
      var pieces = Pieces()
      export.write(to: &pieces)
      #expect(pieces.longest < 80 << 10, "\(type(of: export)) writes \(pieces.total) bytes")
      #expect(pieces.total > 10 * pieces.longest || pieces.total < 80 << 10, "\(type(of: export))")
    }
  }

  /// A stream that knows how long the pieces are.
  private struct Pieces: TextOutputStream {
    var (longest, total) = (0, 0)

    mutating func write(_ string: String) {
      longest = max(longest, string.utf8.count)
      total += string.utf8.count
    }
  }

  /// How many cells a line of a Markdown table has: one between every two bars that are not escaped.
  private static func cells(_ line: Substring) -> Int {
    var bars = 0
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { bars += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return bars - 1
  }
}
