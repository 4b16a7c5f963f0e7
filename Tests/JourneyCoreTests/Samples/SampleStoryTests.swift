import Foundation
import JourneyCore
import TestSupport
import Testing

/// What a sample has to offer to a team that opens it.
@Suite struct SampleStoryTests {
  private static let stories = [Sample.dinner, .car, .privateBank, .violin]

  private func analysis(of sample: Sample) throws -> Analysis {
    Analysis(try sample.document().journey)
  }

  @Test(arguments: [
    (Sample.dinner, "dinner"), (.car, "car"), (.privateBank, "private-bank"), (.violin, "violin"),
  ])
  func `A sample is told in the plain sentence that was written by hand`(
    sample: Sample, name: String
  ) throws {
    let written = try ProjectFile.text("Tests/Fixtures/\(name).sentence.txt")
    #expect(try analysis(of: sample).sentence + "\n" == written)
  }

  @Test(arguments: [Sample.car, .privateBank, .violin])
  func `A sample has eight to fourteen moments, with stories, beliefs, ratings and quotes`(
    sample: Sample
  ) throws {
    let touchpoints = try analysis(of: sample).index.touchpoints
    #expect((8...14).contains(touchpoints.count))
    #expect(touchpoints.contains { $0.story != nil })
    #expect(touchpoints.contains { !$0.believed.isEmpty && !$0.rated.isEmpty })
    #expect(touchpoints.contains { !$0.quotes.isEmpty })
  }

  @Test func `The violin shows what good looks like: no warning, and delight at the end`() throws {
    let analysis = try analysis(of: .violin)
    #expect(analysis.findings.allSatisfy { $0.severity == .note })
    #expect(analysis.measures.needsServed == analysis.measures.needs)
    #expect(analysis.measures.feelings?.last.isDelighted == true)
  }

  @Test func `A team that walks every sample meets every flag but one`() throws {
    let met = Set(try Self.stories.flatMap { try analysis(of: $0).findings.map(\.flag) })
    #expect(Set(Flag.allCases).subtracting(met) == [.unreached])
  }
}
