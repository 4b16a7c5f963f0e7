import TestSupport
import Testing

@testable import JourneyCore

/// A customer who goes step by step sees what the whole route shows.
@Suite struct TravellerTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `Every moment of every way is lived as on its route`(seed: UInt64) throws {
    let analysis = Analysis(JourneyGenerator.journey(seed: seed))
    let index = analysis.index
    try expectSame(
      0..<index.mainCount, from: Traveller(analysis, remembering: 100), on: analysis.mainRoute, seed)
    for (detour, start) in analysis.starts(remembering: 100).enumerated() {
      let route = analysis.route(taking: [detour])
      #expect((start == nil) == (analysis.detourMeasures[detour] == nil), "seed \(seed)")
      guard let start else { continue }
      #expect(route.touchpoints[start.position] == index.detourOrigins[detour], "seed \(seed)")
      #expect(route.touchpoints.count == analysis.detourMeasures[detour]?.touchpoints, "seed \(seed)")
      try expectSame(index.detourRanges[detour], from: start, on: route, seed)
    }
  }

  private func expectSame(
    _ touchpoints: Range<Int>, from start: Traveller, on route: Route, _ seed: UInt64
  ) throws {
    var traveller = start
    let analysis = Analysis(JourneyGenerator.journey(seed: seed))
    for touchpoint in touchpoints {
      let steps = traveller.live(touchpoint)
      #expect(route.touchpoints[traveller.position] == touchpoint, "seed \(seed)")
      let range = route.meetingRanges[traveller.position]
      #expect(steps.map(\.meeting) == Array(route.meetings[range]), "seed \(seed)")
      for (number, step) in zip(range, steps) where number > 0 {
        let words = BorderWords(before: number, of: route, in: analysis)
        #expect((words == nil) == (step.border == nil), "seed \(seed)")
        guard let words, let border = step.border else { continue }
        #expect(words.count == border.count && words.carried == border.carried, "seed \(seed)")
        #expect(words.from == border.from && words.sentence == border.sentence, "seed \(seed)")
      }
    }
  }

  @Test func `What is asked long ago is one thing that was said before`() throws {
    let text =
      "journey: A\ndepartment a: A\ndepartment b: B\ncontact x: X\n  department: a\ncontact y: Y\n  department: b\n"
      + "touchpoint t: T\n" + (1...4).map { "  meets: x\n    asked: q\($0)\n" }.joined() + "  meets: y\n"
    let analysis = Analysis(try Document(parsing: Array(text.utf8)).journey)
    var traveller = Traveller(analysis, remembering: 2)
    let border = try #require(traveller.live(0).last?.border)
    #expect(
      border.carried == [
        "what I came for", "what I said before that", "what X asked: q3", "what X asked: q4",
      ])
    #expect(border.count == "This is the 2nd department on my way: B.")
  }
}
