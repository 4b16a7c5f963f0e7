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
    #expect(Set(members.keys) == ["format", "journey", "foreign", "mainRoute", "findings", "measures"])
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
