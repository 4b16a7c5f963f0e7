import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

@Suite struct SpeechLawTests {
  /// Nothing that a screen draws with: lines, blocks, marks, arrows.
  private static let drawn: Set<Character> = Set("─━│┃┄┆╷╵╸╺╹╻█▏▎▍▌▋▊▉■□→↑↓·")

  private func check(_ analysis: Analysis, _ note: Comment? = nil) {
    var walk = Walk(analysis)
    let canvas = Canvas(size: Size(columns: 80, rows: 24))
    repeat {
      let lines = walk.speech
      #expect(!lines.isEmpty, note)
      for number in walk.items.indices { #expect(lines.contains { $0.item == number }, note) }
      let said = lines.map(\.text).joined(separator: "\n")
      for item in walk.items {
        if case .finding(let finding) = item { #expect(said.contains(analysis.message(of: finding)), note) }
      }
      #expect(!lines.contains { $0.text.isEmpty }, note)
    } while walk.move(.next, on: canvas)
  }

  @Test(arguments: Sample.allCases)
  func `Everything that can be selected on a screen is said, and every flag, and nothing is drawn`(
    sample: Sample
  ) throws {
    let analysis = try sample.analysis
    check(analysis)
    var walk = Walk(analysis)
    let canvas = Canvas(size: Size(columns: 80, rows: 24))
    repeat {
      for line in walk.speech { #expect(Self.drawn.isDisjoint(with: line.text), "\(line.text)") }
    } while walk.move(.next, on: canvas)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `So it is in any journey`(seed: UInt64) {
    var generator = JourneyGenerator(seed: seed)
    check(Analysis(generator.journey()), "seed \(seed)")
  }
}
