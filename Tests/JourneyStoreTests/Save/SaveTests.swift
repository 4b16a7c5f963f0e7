import Foundation
import JourneyStore
import TestSupport
import Testing

@Suite struct SaveTests {
  private let old = "journey: old\n"
  private let new = Array("journey: new\n".utf8)

  @Test func `A new file gets the bytes and the rights of any new file`() throws {
    let directory = try TemporaryDirectory()
    let remarks = try Save.write(new, to: directory.path("a.journey"), expecting: .absence).remarks
    #expect(remarks == [])
    #expect(try directory.text(of: "a.journey") == "journey: new\n")
    #expect(try directory.names == ["a.journey"])
    #expect(try mode(directory.path("a.journey")) == mode(directory.write("", to: "like any")))
  }

  @Test func `A file that is there is not replaced unasked`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(old, to: "a.journey")
    #expect(throws: FileFailure(path: path, reason: .exists)) {
      try Save.write(new, to: path, expecting: .absence)
    }
    #expect(try directory.text(of: "a.journey") == old)
    #expect(try directory.names == ["a.journey"])
  }

  @Test func `A replaced file keeps its mode and leaves nothing behind`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(old, to: "a.journey")
    chmod(path, 0o640)
    let file = try StoredFile(reading: path)
    #expect(try Save.write(new, to: path, expecting: .identity(file.identity)).remarks == [])
    #expect(try directory.text(of: "a.journey") == "journey: new\n")
    #expect(try mode(path) == 0o640)
    #expect(try directory.names == ["a.journey"])
  }

  @Test func `A symbolic link stays one and its file gets the bytes`() throws {
    let directory = try TemporaryDirectory()
    try directory.write(old, to: "deep/a.journey")
    let link = directory.path("link.journey")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "deep/a.journey")
    try Save.write(new, to: link, expecting: .anything)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "deep/a.journey")
    #expect(try directory.text(of: "deep/a.journey") == "journey: new\n")
  }

  @Test func `A symbolic link to nothing is refused`() throws {
    let directory = try TemporaryDirectory()
    let link = directory.path("link.journey")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "absent")
    #expect(throws: FileFailure(path: link, reason: .danglingLink)) {
      try Save.write(new, to: link, expecting: .absence)
    }
  }

  @Test func `A file with two names keeps both`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(old, to: "a.journey")
    try FileManager.default.linkItem(atPath: path, toPath: directory.path("b.journey"))
    #expect(try Save.write(new, to: path, expecting: .anything).remarks == [.inPlace])
    #expect(try directory.text(of: "b.journey") == "journey: new\n")
    #expect(try directory.names == ["a.journey", "b.journey"])
  }

  @Test func `A file that somebody wrote to since it was read is left as it is`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(old, to: "a.journey")
    let file = try StoredFile(reading: path)
    try directory.write("journey: somebody else's\n", to: "a.journey")
    #expect(throws: FileFailure(path: path, reason: .changed)) {
      try Save.write(new, to: path, expecting: .identity(file.identity))
    }
    #expect(try directory.text(of: "a.journey") == "journey: somebody else's\n")
  }

  @Test func `A directory, a device and a missing directory are refused`() throws {
    let directory = try TemporaryDirectory()
    #expect(throws: FileFailure(path: directory.path, reason: .directory)) {
      try Save.write(new, to: directory.path, expecting: .anything)
    }
    #expect(throws: FileFailure(path: "/dev/null", reason: .special(.device))) {
      try Save.write(new, to: "/dev/null", expecting: .anything)
    }
    let lost = directory.path("absent/a.journey")
    #expect(throws: FileFailure(path: lost, reason: .noDirectory)) {
      try Save.write(new, to: lost, expecting: .absence)
    }
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
