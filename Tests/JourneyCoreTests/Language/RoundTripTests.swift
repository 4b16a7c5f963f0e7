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

  @Test(arguments: UInt64(1)...100)
  func `A messy file means the same, is printed once and for all, and loses no comment and no x- key`(
    seed: UInt64
  ) throws {
    let journey = JourneyGenerator.journey(seed: seed)
    var writer = MessyWriter(seed: seed)
    let text = writer.mess(up: String(decoding: try Document(journey).printed(), as: UTF8.self))
    let document = try readable(text, "seed \(seed)")
    #expect(document.journey == journey, "seed \(seed)")
    let printed = document.printed()
    let again = try Document(parsing: printed)
    #expect(again.journey == journey, "seed \(seed)")
    #expect(again.printed() == printed, "seed \(seed)")
    let lines = String(decoding: printed, as: UTF8.self).split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
    #expect(lines.filter { $0.hasPrefix("# comment") }.sorted() == writer.comments.sorted(), "seed \(seed)")
    let kept = Set(lines)
    #expect(writer.foreign.allSatisfy(kept.contains), "seed \(seed)")
  }
}

/// The document of `text`, or a rendered complaint about it.
func readable(_ text: String, _ label: String = "test") throws -> Document {
  let bytes = Array(text.utf8)
  do {
    return try Document(parsing: bytes)
  } catch {
    Issue.record(Comment(rawValue: error.rendered(file: label, source: bytes)))
    throw error
  }
}
