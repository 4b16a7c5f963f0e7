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
      let met = path.route.touchpoints.flatMap { analysis.findings(at: $0) } + analysis.journeyFindings
      let count = path.tally.entries.reduce(0) { $0 + $1.count }
      #expect(count == met.count { $0.accepted == nil })
    }
  }

  @Test func `Where our table is ready nobody paid at a border, and nothing was so bad`() throws {
    let (path, text) = try end(of: .dinner, taking: [0])
    #expect(!path.tally.entries.contains { $0.flag == .toll })
    #expect(!text.contains("I am welcomed") && !text.contains("paid"))
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
