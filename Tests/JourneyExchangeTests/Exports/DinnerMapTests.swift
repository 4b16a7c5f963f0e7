import CResources
import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

/// The dinner's map, as a person checked it; `Tests/Fixtures/dinner.md` and `dinner.txt` are to be read.
@Suite struct DinnerMapTests {
  @Test func `The map in Markdown is the one that was read`() throws {
    #expect(try String(describing: MarkdownExport(Self.analysis())) == fixture("dinner.md"))
  }

  @Test func `The map in plain text is the one that was read`() throws {
    #expect(try String(describing: TextExport(Self.analysis())) == fixture("dinner.txt"))
  }

  @Test func `The walk is the text between the title and the flags, without the table`() throws {
    let walk = try TextExport(Self.analysis()).walk
    #expect(walk.hasPrefix("A birthday dinner\n=================\n"))
    #expect(!walk.contains("At a glance"))
    #expect(try fixture("dinner.txt").contains(walk.suffix(400)))
  }

  @Test(arguments: ["dinner", "car", "private-bank", "violin", "hospital", "scripts"])
  func `What the page says of borders, ways, annotations and people, Markdown and text say too`(name: String)
    throws
  {
    let analysis = try Journeys.analysis(name)
    let markdown = String(describing: MarkdownExport(analysis))
    let text = String(describing: TextExport(analysis)).filter { !$0.isWhitespace }
    let said = Self.said(of: analysis).flatMap { $0.split(separator: "\n").map(String.init) }
    for words in said {
      #expect(markdown.contains(MarkdownText.inline(words)), "\(words)")
      #expect(text.contains(DisplayText.safe(words).filter { !$0.isWhitespace }), "\(words)")
    }
    #expect(said.count > 20)
  }

  /// What the page says of a journey, as far as neither Markdown nor text put it into narrow columns.
  private static func said(of analysis: Analysis) -> [String] {
    let (journey, map) = (analysis.journey, AnnotatedMap(analysis))
    let touchpoints = Array(analysis.index.touchpoints)
    var traveller = map.traveller
    let borders = (0..<analysis.index.mainCount).flatMap { traveller.live($0) }.compactMap(\.border)
    let annotations = touchpoints.flatMap(\.annotations)
    var said = [journey.title, analysis.sentence] + journey.constraints
    said += [journey.customer, journey.wants, journey.promise, journey.objective, journey.rationale]
      .compactMap(\.self)
    said += borders.flatMap { [$0.sentence, $0.count, $0.question].compactMap(\.self) + $0.carried }
    said += touchpoints.flatMap { map.facts($0).flatMap { [$0.name, $0.value] } }
    said += touchpoints.flatMap { $0.quotes.flatMap { [$0.line, $0.by, $0.text].compactMap(\.self) } }
    said += annotations.flatMap {
      [$0.line, $0.by, $0.votes.map { Phrase.count($0, "vote") }].compactMap(\.self)
    }
    said += journey.detours.flatMap { [$0.condition, map.sentence(of: $0)] } + journey.premortems.map(\.text)
    said += journey.contacts.map(\.name) + journey.departments.map(\.name) + journey.stages.map(\.title)
    said += analysis.findings.flatMap {
      [analysis.message(of: $0), $0.flag.remedy, $0.accepted].compactMap(\.self)
    }
    if let gap = analysis.measures.gap { said += [gap.believed.share, gap.rated.share].map(Phrase.percent) }
    return said
  }

  @Test
  func `What is decided and done for the whole journey is said with its text, its votes and who said it`()
    throws
  {
    let text =
      "journey: A\ndecision: One till\n  by: Ana\n  votes: 3\n  text: We pay once.\naction: Ask the supplier\n  by: Ben\n  votes: 1\n"
    let map = String(describing: MarkdownExport(try Journeys.analysis(of: text)))
    #expect(map.contains("- One till. We pay once. (the whole journey, Ana, 3 votes)\n"))
    #expect(map.contains("| Ask the supplier (Ben, 1 vote) | nobody yet |"))
  }

  private static func analysis() throws -> Analysis {
    let dinner = rr_sample_dinner()
    let bytes = Array(UnsafeBufferPointer(start: dinner.bytes, count: dinner.count))
    return Analysis(try Document(parsing: bytes).journey)
  }

  private func fixture(_ name: String) throws -> String {
    try ProjectFile.text("Tests/Fixtures/\(name)")
  }
}
