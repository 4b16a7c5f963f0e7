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

  private static func analysis() throws -> Analysis {
    let dinner = rr_sample_dinner()
    let bytes = Array(UnsafeBufferPointer(start: dinner.bytes, count: dinner.count))
    return Analysis(try Document(parsing: bytes).journey)
  }

  private func fixture(_ name: String) throws -> String {
    try ProjectFile.text("Tests/Fixtures/\(name)")
  }
}
