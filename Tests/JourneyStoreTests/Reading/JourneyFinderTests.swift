import Foundation
import JourneyStore
import TestSupport
import Testing

@Suite struct JourneyFinderTests {
  @Test func `A directory stands for the journeys in and under it, in order`() throws {
    let directory = try TemporaryDirectory()
    for name in ["b.journey", "a/z.journey", "a/x.journey", "notes.md", ".git/c.journey", "a.journey"] {
      try directory.write("", to: name)
    }
    // A link back up must not be walked for ever.
    try FileManager.default.createSymbolicLink(atPath: directory.path("a/up"), withDestinationPath: "..")
    let found = try JourneyFinder.files(at: directory.path)
    #expect(found == ["a/x.journey", "a/z.journey", "a.journey", "b.journey"].map(directory.path(_:)))
    #expect(try JourneyFinder.files(ofDirectory: directory.path) == ["a.journey", "b.journey"])
  }

  @Test func `Anything else stands for itself`() throws {
    #expect(try JourneyFinder.files(at: "absent.journey") == ["absent.journey"])
  }
}
