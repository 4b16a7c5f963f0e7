import JourneyCore
import JourneyScreens
import TestSupport
import Testing

struct GapFiguresTests {
  private static let journey = """
    journey: A test
    department a: Sales
    department b: Service
    department c: Stores
    touchpoint one: One
      believed a: +2:1 +1:1
      rated: +2:1 0:3
    touchpoint two: Two
      believed a: +3
    touchpoint three: Three
      rated: +1:2
    touchpoint four: Four
    touchpoint five: Five
      believed b: +2:3
      believed: -1:1
      rated: 0:4

    """

  private func figures() throws -> GapFigures {
    let analysis = try Analysis.reading(Self.journey)
    return GapFigures(analysis.mainRoute, of: analysis)
  }

  @Test func `By gap the largest stands first, then what is believed, then what is measured, then the rest`()
    throws
  {
    let figures = try figures()
    #expect(figures.byGap == [4, 0, 1, 2, 3])
    #expect(figures.ranks == [1, 2, 3, 4, 0])
    #expect((figures.believedCount, figures.ratedCount, figures.silentCount) == (1, 1, 1))
  }

  @Test func `The department that is furthest from its customers stands first, whoever said nothing last`()
    throws
  {
    let believers = try figures().believers
    #expect(believers.map { $0.department?.text } == ["b", "a", nil, "c"])
    #expect(believers.map { $0.gap?.wholePoints } == [100, 25, 0, nil])
    #expect(believers.map(\.positions) == [[4], [0, 1], [4], []])
  }

  @Test
  func
    `A department that believes far too little is as far from its customers as one that believes too much`()
    throws
  {
    let analysis = try Analysis.reading(
      """
      journey: A test
      department a: Above
      department b: Below
      touchpoint one: One
        believed a: +2:6 -1:4
        believed b: -1:4
        rated: +2:5 -1:5
      """)
    let believers = GapFigures(analysis.mainRoute, of: analysis).believers
    #expect(believers.map { $0.department?.text } == ["b", "a"])
    #expect(believers.map { $0.gap?.wholePoints } == [-50, 10])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `The whole is what the measures say, and every moment stands in each order once`(seed: UInt64) {
    let analysis = Analysis(JourneyGenerator.journey(seed: seed))
    let figures = GapFigures(analysis.mainRoute, of: analysis)
    #expect(figures.whole == analysis.measures.gap)
    #expect(figures.byGap.sorted() == Array(figures.standings.indices))
    #expect(figures.byGap.map { figures.ranks[$0] } == Array(figures.standings.indices))
  }

  @Test func `On a detour its own moments are compared`() throws {
    let analysis = try Analysis.reading(
      """
      journey: A test
      touchpoint one: One
        believed: +2
        rated: -1
      touchpoint two: Two
      detour: it rains
        from: one
        to: two
      touchpoint wet: I get wet
        believed: +3
        rated: +3

      """)
    let route = analysis.route(taking: [0])
    #expect(GapFigures(route, of: analysis).whole?.wholePoints == 50)
    #expect(GapFigures(analysis.mainRoute, of: analysis).whole?.wholePoints == 100)
  }
}
