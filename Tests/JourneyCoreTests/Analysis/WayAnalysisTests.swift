import JourneyCore
import TestSupport
import Testing

/// Whoever walks a way sees exactly the flags of that way.
@Suite struct WayAnalysisTests {
  @Test(arguments: 0..<10)
  func `The main way has the flags of the journey without its detours`(batch: Int) {
    var journeys = SmallJourneys(seed: UInt64(batch))
    for number in 0..<200 {
      var journey = journeys.next()
      let analysis = Analysis(journey)
      journey.detours = []
      let way = analysis.along([])
      #expect(way.said == Analysis(journey).said, "seed \(batch), journey \(number)")
      #expect(way.counts == FindingCounts(way.findings))
      #expect(way.measures == Analysis(journey).measures)
    }
  }

  @Test(arguments: 0..<30)
  func `So it has in journeys with everything in them`(seed: UInt64) {
    var generator = JourneyGenerator(seed: seed)
    var journey = generator.journey()
    let analysis = Analysis(journey)
    journey.detours = []
    #expect(analysis.along([]).said == Analysis(journey).said, "seed \(seed)")
  }

  @Test(arguments: 0..<10)
  func `All flags of a detour's way are among those of the journey`(batch: Int) {
    var journeys = SmallJourneys(seed: UInt64(batch))
    for number in 0..<100 {
      let analysis = Analysis(journeys.next())
      for detour in analysis.journey.detours.indices {
        let way = analysis.along([detour])
        let missing = way.findings.filter { analysis.finding(like: $0) == nil }
        #expect(missing.isEmpty, "seed \(batch), journey \(number), detour \(detour)")
        #expect(way.mainRoute.touchpoints == analysis.route(taking: [detour]).touchpoints)
        for finding in way.findings { _ = (way.message(of: finding), way.evidence(of: finding)) }
      }
    }
  }

  @Test(arguments: 0..<10)
  func `Every flag of the journey is on the main way, on a detour's, or where nobody comes`(batch: Int) {
    var journeys = SmallJourneys(seed: UInt64(batch))
    for number in 0..<100 {
      let analysis = Analysis(journeys.next())
      let ways = [analysis.along([])] + analysis.journey.detours.indices.map { analysis.along([$0]) }
      let unreached = Set(analysis.findings.lazy.filter { $0.flag == .unreached }.map(\.place))
      for finding in analysis.findings where !ways.contains(where: { $0.finding(like: finding) != nil }) {
        let touchpoint = finding.place.touchpoint.map(Place.touchpoint)
        #expect(touchpoint.map(unreached.contains) ?? false, "seed \(batch), journey \(number): \(finding)")
      }
    }
  }

  @Test func `A journey without detours is its own main way`() {
    var journeys = SmallJourneys(seed: 1)
    var journey = journeys.next()
    journey.detours = []
    let analysis = Analysis(journey)
    #expect(analysis.along([]).findings == analysis.findings)
  }
}

extension Analysis {
  /// What is said along the way, wherever it stands in the numbers.
  fileprivate var said: [String] {
    findings.filter { $0.flag != .unreached }.map { finding in
      "\(finding.flag) \(finding.severity) \(finding.place) \(message(of: finding)) \(finding.accepted ?? "")"
    }
  }
}

extension Place {
  fileprivate var touchpoint: Int? {
    switch self {
    case .journey: nil
    case .touchpoint(let number), .encounter(let number, number: _): number
    }
  }
}
