import TestSupport
import Testing

@testable import JourneyCore

/// Edits by chance, from a seed that a failure prints, on files with comments and `x-` blocks everywhere.
struct EditLawTests {
  private static let seeds = UInt64(1)...30

  private func messyDocument(seed: UInt64) throws -> Document {
    var writer = MessyWriter(seed: seed)
    let canonical = try Document(JourneyGenerator.journey(seed: seed)).printed()
    return try readable(writer.mess(up: String(decoding: canonical, as: UTF8.self)), "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `After every edit the file says what the journey is, and undo and redo give every state back`(
    seed: UInt64
  ) throws {
    var draft = Draft(try messyDocument(seed: seed))
    var generator = try EditGenerator(seed: seed)
    var states = [draft.document.printed()]
    var made = 0
    for number in 1...40 {
      let edit = generator.edit(of: draft.document)
      let label: Comment = "seed \(seed), edit \(number): \(edit)"
      do throws(Refusal) {
        try draft.make([edit])
        made += 1
      } catch {
        #expect(draft.document.printed() == states[states.count - 1], label)
        continue
      }
      let printed = draft.document.printed()
      let read = try readable(String(decoding: printed, as: UTF8.self), "\(label)")
      #expect(read.journey == draft.document.journey, label)
      #expect(read.printed() == printed, label)
      #expect(draft.analysis.isSame(as: Analysis(read.journey)), label)
      if draft.depth == states.count { states.append(printed) }
    }
    #expect(made > 8, "seed \(seed): only \(made) edits were made")
    for state in states.reversed().dropFirst() {
      #expect(draft.undo() != nil)
      #expect(draft.document.printed() == state, "seed \(seed)")
      #expect(draft.analysis.isSame(as: Analysis(try Document(parsing: state).journey)), "seed \(seed)")
    }
    #expect(draft.undo() == nil)
    for state in states.dropFirst() {
      #expect(draft.redo() != nil)
      #expect(draft.document.printed() == state, "seed \(seed)")
      #expect(draft.analysis.isSame(as: Analysis(try Document(parsing: state).journey)), "seed \(seed)")
    }
    #expect(draft.redo() == nil)
  }

  @Test(arguments: seeds)
  func `What was edited says the same as what is read from its print, and as no other journey`(
    seed: UInt64
  ) throws {
    var document = try messyDocument(seed: seed)
    var generator = try EditGenerator(seed: seed)
    for number in 1...40 {
      let before = document
      let edit = generator.edit(of: document)
      guard (try? document.apply([edit])) != nil else { continue }
      let again = try Document(parsing: document.printed())
      let label: Comment = "seed \(seed), edit \(number): \(edit)"
      #expect(document.tree.says(sameAs: again.tree), label)
      #expect(document.checkedPrint() == document.printed(), label)
      #expect(!before.tree.says(sameAs: again.tree) || before.journey == again.journey, label)
    }
  }

  @Test(arguments: seeds)
  func `Edits are read back from their bytes, and played again they give the same file`(seed: UInt64) throws {
    let document = try messyDocument(seed: seed)
    var draft = Draft(document)
    var generator = try EditGenerator(seed: seed)
    var made: [[UInt8]] = []
    for _ in 1...30 {
      let edit = generator.edit(of: draft.document)
      #expect(Edit.read(edit.bytes) == [edit], "seed \(seed)")
      if (try? draft.make([edit])) != nil { made.append(edit.bytes) }
    }
    var again = Draft(document)
    for bytes in made { try again.make(try #require(Edit.read(bytes))) }
    #expect(again.document.printed() == draft.document.printed(), "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `Bytes that are no edits, and edits of other documents, are refused or made, and never trap`(
    seed: UInt64
  ) throws {
    var chance = Chance(seed: seed)
    var generator = try EditGenerator(seed: seed)
    let other = try messyDocument(seed: seed + 7)
    var draft = Draft(try messyDocument(seed: seed))
    for _ in 1...40 {
      var bytes = generator.edit(of: other).bytes
      for _ in 0...chance.number(in: 0...2) {
        bytes[chance.number(in: 0...(bytes.count - 1))] = UInt8(chance.number(in: 0...255))
      }
      guard let edits = Edit.read(bytes) else { continue }
      _ = try? draft.make(edits)
    }
    _ = try Document(parsing: draft.document.printed())
  }
}
