import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct DOTExportTests {
  @Test func `The dinner's graph has each department and each kind of handoff, cold ones dashed`() throws {
    let text = Self.text(try Journeys.analysis("dinner"))
    let lines = text.split(separator: "\n").filter { $0.contains("->") }.map(String.init)
    #expect(
      lines == [
        "  \"front\" -> \"bar\" [label=\"cold\", style=dashed, color=\"#870000\", fontcolor=\"#870000\", penwidth=1.5];",
        "  \"bar\" -> \"front\" [label=\"cold\", style=dashed, color=\"#870000\", fontcolor=\"#870000\", penwidth=1.5];",
        "  \"front\" -> \"front\" [label=\"cold × 2\", style=dashed, color=\"#870000\", fontcolor=\"#870000\", penwidth=2.0];",
      ])
    #expect(text.contains("\"kitchen\" [label=\"Kitchen\\nanswers for 1 moment, is never met\"]"))
  }

  @Test func `Graphviz draws every journey, and its names are texts`() throws {
    let directory = try TemporaryDirectory()
    var analyses = try Journeys.named.map { ($0, try Journeys.analysis($0)) }
    for seed in 0..<20 as Range<UInt64> {
      analyses.append(("\(seed)", Analysis(try Document(JourneyGenerator.journey(seed: seed)).journey)))
    }
    var quoted = try Document(JourneyGenerator.journey(seed: 1)).journey
    quoted.title = "\"\u{301}]; evil [label=\"x\\"
    quoted.departments[0].name = "\\N \\G \\\" &lt; <b>"
    analyses.append(("quoted", Analysis(quoted)))
    for (name, analysis) in analyses {
      let path = try directory.write(Self.text(analysis), to: "\(name).dot")
      let result = try Tool.run("dot", ["-Tsvg", "-o", directory.path("\(name).svg"), path])
      #expect((result.output, result.status) == ("", 0), "“make test” installs Graphviz; \(name)")
      let svg = try directory.text(of: "\(name).svg")
      #expect(svg.components(separatedBy: "class=\"node\"").count - 1 == analysis.journey.departments.count)
    }
    #expect(try directory.text(of: "quoted.svg").contains("\\N \\G \\&quot; &amp;lt; &lt;b&gt;"))
  }

  private static func text(_ analysis: Analysis) -> String {
    var text = ""
    DOTExport(analysis).write(to: &text)
    return text
  }
}
