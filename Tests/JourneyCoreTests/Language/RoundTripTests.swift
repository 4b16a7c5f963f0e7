import JourneyCore
import Testing
import TestSupport

@Suite struct RoundTripTests {
  @Test(arguments: UInt64(1)...100)
  func `Every journey is read back as it was written`(seed: UInt64) throws {
    let journey = JourneyGenerator.journey(seed: seed)
    let document = try Document(journey)
    #expect(document.journey == journey, "seed \(seed)")
    let printed = document.printed()
    #expect(try Document(parsing: printed).printed() == printed, "seed \(seed)")
  }
}
