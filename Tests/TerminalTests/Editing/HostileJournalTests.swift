import Foundation
import JourneyCore
import JourneyScreens
import JourneyStore
import TestSupport
import Testing

@testable import runaround

/// Journals that no session of ours left: the file opens, what cannot be played is kept aside, and that is said.
@Suite struct HostileJournalTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(Sitting.journey, to: "ours.journey")
  }

  private var document: String {
    get throws { try DocumentFile.open(folder.path("ours.journey")).0.resolvedPath }
  }
  private var state: StateDirectory { StateDirectory(folder.path("state/runaround")) }
  private var journals: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: state.path) }
  }

  /// Writes a journal of the file with `records`.
  private func write(_ records: [JournalRecord], base: String = Sitting.journey) throws {
    var journal = try Journal(of: try document, base: Array(base.utf8), in: state)
    for record in records { try journal.append(record) }
  }

  private func record(_ entry: JournalEntry) -> JournalRecord {
    JournalRecord(type: entry.kind.rawValue, payload: entry.payload)
  }

  /// Opens the file, which must be as it was, beside a journal that is set aside.
  private func expectSetAside(_ label: Comment = "", _ location: SourceLocation = #_sourceLocation) throws {
    let sitting = try Sitting(in: folder)
    #expect(sitting.moment == ("I come in", 1), label, sourceLocation: location)
    #expect(sitting.lastRow.contains("is set aside: /"), label, sourceLocation: location)
    #expect(try journals.contains { $0.hasSuffix(".damaged") }, label, sourceLocation: location)
    sitting.call("I walk in")
    sitting.die()
    #expect(try Sitting(in: folder).moment.title == "I walk in", label, sourceLocation: location)
  }

  @Test func `Bytes that are no journal are set aside`() throws {
    var chance = Chance(seed: 40)
    let path = state.journal(of: try document)
    try FileManager.default.createDirectory(atPath: state.path, withIntermediateDirectories: true)
    let bytes = (0..<5_000).map { _ in UInt8(chance.number(in: 0...255)) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try expectSetAside()
  }

  @Test func `The journal of another document is set aside`() throws {
    let other = try folder.write(Sitting.journey, to: "other.journey")
    let journal = try Journal(of: other, base: Array(Sitting.journey.utf8), in: state)
    try FileManager.default.moveItem(atPath: journal.path, toPath: state.journal(of: try document))
    try expectSetAside()
  }

  @Test func `A base that is no journey, and a record of a type that nobody knows, are set aside`() throws {
    try write([record(.undo)], base: "this is no journey")
    try expectSetAside()
    try FileManager.default.removeItem(atPath: folder.path("state"))
    try folder.write(Sitting.journey, to: "ours.journey")
    try write([JournalRecord(type: 200, payload: [1, 2, 3])])
    try expectSetAside()
  }

  @Test(arguments: [1, 100_000])
  func `Undo of what was never done is set aside, however often`(count: Int) throws {
    try write(Array(repeating: record(.undo), count: count))
    try expectSetAside()
  }

  /// The bytes of a value that is typed for the department of a contact for the department of a contact and so on.
  private func nested(_ depth: Int) -> [UInt8] {
    var goal = Goal.setValue(.journey)
    for _ in 0..<depth { goal = .contact(name: "x", then: goal) }
    return JournalEntry.typing(goal, label: "x", text: "x").payload
  }

  @Test func `A goal inside thousands of others is set aside`() throws {
    try write([JournalRecord(type: JournalEntry.Kind.typing.rawValue, payload: nested(5_000))])
    try expectSetAside()
  }

  @Test func `A value that was typed for an entry that is not there becomes a note`() throws {
    var payload = JournalEntry.typing(.setValue(.journey), label: "title", text: "a thought").payload
    payload[(payload.count - 4)...] = [0xFF, 0xFF, 0xFF, 0x7F]
    try write([JournalRecord(type: JournalEntry.Kind.typing.rawValue, payload: payload)])
    let sitting = try Sitting(in: folder)
    sitting.press(.enter, .enter)
    #expect(sitting.journey.annotations.map(\.line) == ["a thought"])
  }

  @Test func `A journal that does not lead to what it says was saved is set aside`() throws {
    let hash = SHA256(of: Array(Sitting.journey.utf8))
    let other = Array(Sitting.journey.replacing("Tea", with: "Coffee").utf8)
    try write([record(.replacement(other)), JournalRecord(type: OpenJourney.savedType, payload: hash.bytes)])
    try expectSetAside()
  }

  @Test(arguments: UInt64(1)...60)
  func `Records by chance, with checksums that fit, never trap`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let edits = [
      Edit.insert("note: x", Position(in: .journey)), .setValue(.journey, to: "x"),
      .set(Property("wants", of: .journey) ?? .customer, of: .journey, to: "x"), .remove(.journey),
      .move(.journey, Position(in: .journey)), .rename(.journey, to: "x"), .reassign(.journey, to: .journey),
    ]
    let entries: [JournalEntry] = [
      .edits(edits), .edits([edits[1], edits[2]]), .undo, .redo, .left,
      .typing(.insert("note", Position(in: .journey)), label: "x", text: "y"),
      .replacement(Array(Sitting.journey.utf8)),
    ]
    let records = (0..<12).map { _ in
      let entry = record(chance.number(in: 0...2) == 0 ? .edits([chance.pick(edits)]) : chance.pick(entries))
      var payload = entry.payload
      for _ in 0..<chance.number(in: 0...2) where !payload.isEmpty {
        payload[chance.number(in: 0...(payload.count - 1))] = UInt8(chance.number(in: 0...9))
      }
      return JournalRecord(type: entry.type, payload: payload)
    }
    try write(records)
    let sitting = try Sitting(in: folder)
    sitting.press(.enter, .enter, .escape, .character("u"), .character("U"), .character("s"))
    #expect(try !folder.text(of: "ours.journey").isEmpty, "seed \(seed)")
  }

  @Test func `A torn end costs the last letter, and a flipped bit what follows it, and a copy is kept`()
    throws
  {
    let sitting = try Sitting(in: folder)
    sitting.press(.right, .character("-"), .character("c"))
    sitting.type("note")
    let path = try #require(sitting.journalPath)
    sitting.die()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.dropLast().write(to: URL(fileURLWithPath: path))
    #expect(try Sitting(in: folder).screen.contains("note: not"))
    var flipped = whole
    flipped[flipped.count - 60] ^= 1
    try flipped.write(to: URL(fileURLWithPath: path))
    let next = try Sitting(in: folder)
    #expect(next.screen.contains("feels changed") && next.moment.feels == 0)
    #expect(try journals.contains { $0.hasSuffix(".damaged") })
  }

  // MARK: No journal at all

  @Test func `Where there is no home, that is said, and leaving says what would be lost`() throws {
    let sitting = try Sitting(in: folder, environment: [:])
    #expect(sitting.lastRow.contains("There is no journal, so save often: neither HOME"))
    #expect(try Sitting(in: folder).lastRow.hasSuffix("read only"))
    sitting.press(.right, .character("-"), .character("q"))
    #expect(sitting.lastRow.contains("s saves, q again drops what was changed"))
  }

  @Test func `Where the directory of journals is a file, that is said, and saving works`() throws {
    try folder.write("", to: "state")
    let sitting = try Sitting(in: folder)
    sitting.press(.right, .character("-"))
    #expect(sitting.lastRow.contains("There is no journal, so save often: its directory is not there"))
    sitting.press(.up)
    #expect(sitting.lastRow.hasSuffix("unsaved, no journal"))
    sitting.call("I walk in")
    sitting.press(.character("s"))
    #expect(try folder.text(of: "ours.journey").contains("I walk in"))
  }
}
