import JourneyCore
import Testing

@testable import JourneyScreens

/// The end of a way is about that way, and about no other.
@Suite struct DetourEndTests {
  private func end(of sample: Sample, taking detours: [Int]) throws -> (path: WalkPath, text: String) {
    let analysis = try sample.analysis
    let path = WalkPath(analysis.route(taking: detours), taking: detours, of: analysis)
    let scene = WalkScene(analysis: analysis, path: path, stop: path.stops.count - 1)
    return (path, Gallery.grid(scene, columns: 120, rows: 60).text)
  }

  @Test(arguments: Sample.allCases)
  func `The sentence at the end of a detour is about the way walked`(sample: Sample) throws {
    let analysis = try sample.analysis
    for detour in analysis.journey.detours.indices {
      let (path, text) = try end(of: sample, taking: [detour])
      #expect(path.sentence != analysis.sentence)
      #expect(text.contains(path.sentence.prefix(60)) && !text.contains(analysis.sentence.prefix(60)))
    }
  }

  @Test(arguments: Sample.allCases)
  func `The tally at the end counts what stands on the way`(sample: Sample) throws {
    let analysis = try sample.analysis
    for detours in [[]] + analysis.journey.detours.indices.map({ [$0] }) {
      let (path, _) = try end(of: sample, taking: detours)
      let count = path.tally.entries.reduce(0) { $0 + $1.count }
      #expect(count == analysis.along(detours).counts.total)
    }
  }

  @Test func `Where our table is ready nobody paid at a border, and nothing was so bad`() throws {
    let (path, text) = try end(of: .dinner, taking: [0])
    #expect(!path.tally.entries.contains { $0.flag == .toll })
    #expect(!text.contains("I am welcomed") && !text.contains("paid"))
  }

  @Test(arguments: Sample.allCases)
  func `Every stop has the flags of the way walked, and of no other`(sample: Sample) throws {
    let analysis = try sample.analysis
    for detours in [[]] + analysis.journey.detours.indices.map({ [$0] }) {
      let (path, _) = try end(of: sample, taking: detours)
      var seen: Set<Finding> = []
      for stop in path.stops {
        for case .finding(let finding) in WalkItem.items(at: stop, on: path, of: analysis) {
          seen.insert(finding)
        }
      }
      #expect(seen == Set(analysis.along(detours).findings))
    }
  }

  @Test func `Where our table is ready two contacts are not too many, and nobody comes back`() throws {
    let (path, text) = try end(of: .dinner, taking: [0])
    #expect(!path.analysis.findings.contains { $0.flag == .pingPong })
    #expect(!text.contains("They send me back to where I was"))
  }

  @Test func `At the bank her telephone spares the daughter the many people`() throws {
    let (path, text) = try end(of: .privateBank, taking: [0])
    #expect(path.analysis.measures.contacts == 1)
    #expect(!text.contains("I deal with too many people"))
  }

  @Test func `On the car's main way nothing says how a detour ends`() throws {
    let analysis = try Sample.car.analysis
    let (path, text) = try end(of: .car, taking: [])
    let others = analysis.findings.filter { !$0.isOnMainRoute }
    #expect(!others.isEmpty && others.allSatisfy { path.analysis.finding(like: $0) == nil })
    let endsLow = path.analysis.findings.contains { $0.flag == .lowEnding }
    #expect(text.contains("It ends worse than it began") == endsLow)
  }

  @Test(arguments: Sample.allCases)
  func `A moment that feels good is never among the worst`(sample: Sample) throws {
    let analysis = try sample.analysis
    for detours in [[]] + analysis.journey.detours.indices.map({ [$0] }) {
      let (path, _) = try end(of: sample, taking: detours)
      for position in path.worstMoments {
        let touchpoint = analysis.index.touchpoints[path.route.touchpoints[position]]
        #expect(touchpoint.feels?.value ?? 0 <= 0, "\(touchpoint.id)")
      }
    }
  }
}
