import Foundation
import JourneyStore
import TestSupport
import Testing

/// A journal as it is written and read on this machine's disk.
@Suite struct JournalTests {
  private let document = "/home/ana/dinner.journey"
  private let base = Array("journey: dinner\n".utf8)

  @Test func `What was added is read back, in order`() throws {
    let directory = try TemporaryDirectory()
    let state = StateDirectory(directory.path("state/runaround"))
    #expect(try JournalRecovery.find(of: document, in: state) == nil)
    var journal = try Journal(of: document, base: base, in: state)
    let records = (0..<5).map { JournalRecord(type: UInt8($0), payload: Array("key \($0)".utf8)) }
    for record in records { try journal.append(record) }
    try journal.sync()
    let found = try #require(try JournalRecovery.find(of: document, in: state))
    #expect(found.contents.records == records)
    #expect(found.contents.base == base)
    #expect(found.contents.baseHash == SHA256(of: base))
    #expect(found.contents.ending == .whole)
    #expect(found.copy == nil)
  }

  @Test func `Only this user may look at it`() throws {
    let directory = try TemporaryDirectory()
    let state = StateDirectory(directory.path("state/runaround"))
    let journal = try Journal(of: document, base: base, in: state)
    #expect(try mode(state.path) == 0o700)
    #expect(try mode(journal.path) == 0o600)
    #expect(try directory.names == ["state"])
  }

  @Test func `A journal that is there is not overwritten, and goes on after it was read`() throws {
    let directory = try TemporaryDirectory()
    let state = StateDirectory(directory.path)
    do {
      var journal = try Journal(of: document, base: base, in: state)
      try journal.append(JournalRecord(type: 1, payload: [1]))
    }
    let path = state.journal(of: document)
    #expect(throws: FileFailure(path: path, reason: .exists)) {
      _ = try Journal(of: document, base: base, in: state)
    }
    let found = try #require(try JournalRecovery.find(of: document, in: state))
    var journal = try Journal(goingOnWith: found.contents, in: state)
    try journal.append(JournalRecord(type: 2, payload: [2]))
    #expect(try JournalRecovery.read(path).records.map(\.type) == [1, 2])
    try journal.restart(base: Array("journey: saved\n".utf8))
    #expect(try JournalRecovery.read(path).records.isEmpty)
    try journal.append(JournalRecord(type: 3, payload: [3]))
    #expect(try JournalRecovery.read(path).records.map(\.type) == [3])
    try journal.remove()
    #expect(try directory.names == [])
  }

  @Test func `A torn end is cut off when the journal goes on`() throws {
    let directory = try TemporaryDirectory()
    let (state, path) = try written(2, in: directory)
    try FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: UInt64(size(path) - 3))
    let found = try #require(try JournalRecovery.find(of: document, in: state))
    #expect(found.contents.records.map(\.type) == [0])
    #expect(found.contents.ending == .torn(bytes: 17 + 4 - 3))
    var journal = try Journal(goingOnWith: found.contents, in: state)
    try journal.append(JournalRecord(type: 9, payload: []))
    let again = try JournalRecovery.read(path)
    #expect(again.records.map(\.type) == [0, 9])
    #expect(again.ending == .whole)
  }

  @Test func `A damaged record before a good one is no crash, and the journal is copied once`() throws {
    let directory = try TemporaryDirectory()
    let (state, path) = try written(3, in: directory)
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[bytes.count - 2 * 21 - 1] ^= 1
    try bytes.write(to: URL(filePath: path))
    let found = try #require(try JournalRecovery.find(of: document, in: state))
    #expect(found.contents.records.isEmpty)
    #expect(found.contents.ending == .corrupt(bytes: 3 * 21))
    let copy = try #require(found.copy)
    #expect(try Data(contentsOf: URL(filePath: copy)) == bytes)
    #expect(try JournalRecovery.find(of: document, in: state) == found)
    #expect(try directory.names.count == 2)
  }

  @Test func `A journal that cannot be read is told, and makes room when it is set aside`() throws {
    let directory = try TemporaryDirectory()
    let (state, path) = try written(1, in: directory)
    let other = "/home/bob/dinner.journey"
    try FileManager.default.copyItem(atPath: path, toPath: state.journal(of: other))
    let failure = FileFailure(path: state.journal(of: other), reason: .journal(.anotherDocument(document)))
    #expect(throws: failure) { _ = try JournalRecovery.find(of: other, in: state) }
    let kept = try JournalRecovery.setAside(state.journal(of: other))
    #expect(try JournalRecovery.read(kept).document == document)
    #expect(try JournalRecovery.find(of: other, in: state) == nil)
  }

  @Test func `The directory is where the XDG specification says`() {
    func path(_ variables: [String: String]) -> String? {
      StateDirectory(environment: { variables[$0] })?.path
    }
    #expect(path(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/runaround")
    #expect(path(["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/runaround")
    #expect(path(["HOME": "/h"]) == "/h/.local/state/runaround")
    #expect(path([:]) == nil)
  }

  /// A journal with `count` records of 21 bytes.
  private func written(_ count: Int, in directory: TemporaryDirectory) throws -> (StateDirectory, String) {
    let state = StateDirectory(directory.path)
    var journal = try Journal(of: document, base: base, in: state)
    for number in 0..<count {
      try journal.append(JournalRecord(type: UInt8(number), payload: [1, 2, 3, 4]))
    }
    return (state, journal.path)
  }

  private func size(_ path: String) throws -> Int {
    try Data(contentsOf: URL(filePath: path)).count
  }

  private func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }
}
