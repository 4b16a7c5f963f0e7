import JourneyCore
import Testing

/// What a merge left to decide, read back from the file that it made.
struct OpenConflictTests {
  private static let base = """
    format: 1
    journey: Tea
    customer: Ann

    department front: Front

    contact host: The host
      department: front

    touchpoint hello: I come in
      need: a chair
      owner: front
      meets: host
      story:
        It rains.
        I am wet.

    """

  private struct Decided {
    let ours: String
    let theirs: String
    let kind: MergeConflict.Kind?
    let lines: String
  }

  /// Merges the base with two changes of it, and takes theirs, then ours, in the one conflict that there is.
  private func decide(
    _ ours: (String, String), _ theirs: (String, String)
  ) throws -> Decided {
    let base = try Document(parsing: Array(Self.base.utf8))
    let sides = try [ours, theirs].map { old, new in
      try Document(parsing: Array(Self.base.replacing(old, with: new).utf8))
    }
    let merge = try Merge(base: base, ours: sides[0], theirs: sides[1])
    let document = try Document(parsing: merge.printed)
    let conflict = try #require(document.openConflicts.first)
    #expect(document.openConflicts.count == 1 && document.openConflict(conflict.entry) == conflict)
    return Decided(
      ours: try text(of: document, after: conflict.keepingOurs),
      theirs: try text(of: document, after: conflict.takingTheirs ?? []),
      kind: conflict.kind, lines: conflict.lines)
  }

  private func text(of document: Document, after edits: [Edit]) throws -> String {
    var document = document
    _ = try document.apply(edits)
    return String(decoding: document.printed(), as: UTF8.self)
  }

  @Test(arguments: [
    ("need: a chair", "need: a table", "need: a bed"),
    ("touchpoint hello: I come in", "touchpoint hello: I walk in", "touchpoint hello: I run in"),
    ("journey: Tea", "journey: Coffee", "journey: Cake"),
    ("    It rains.\n    I am wet.", "    It snows.\n    Really.", "    It pours.\n\n    I swim."),
    ("contact host: The host", "contact host: A host", "contact host: Our host"),
  ])
  func `Where both changed one value, each side can be taken`(was: String, ours: String, theirs: String)
    throws
  {
    let decided = try decide((was, ours), (was, theirs))
    #expect(decided.kind == .changed)
    #expect(decided.ours == Self.base.replacing(was, with: ours))
    #expect(decided.theirs == Self.base.replacing(was, with: theirs))
  }

  @Test func `What theirs removed can be taken out, and what ours removed can stay`() throws {
    let removed = try decide(("need: a chair", "need: a table"), ("  need: a chair\n", ""))
    #expect(removed.kind == .removed)
    #expect(removed.ours == Self.base.replacing("a chair", with: "a table"))
    #expect(removed.theirs == Self.base.replacing("  need: a chair\n", with: ""))
    let kept = try decide(("  need: a chair\n", ""), ("need: a chair", "need: a table"))
    #expect(kept.kind == .kept && kept.ours == Self.base.replacing("a chair", with: "a table"))
  }

  @Test func `Their id can be taken, and references follow`() throws {
    func named(_ id: String) -> String {
      Self.base.replacing("contact host", with: "contact \(id)")
        .replacing("meets: host", with: "meets: \(id)")
    }
    let merge = try Merge(
      base: Document(parsing: Array(Self.base.utf8)), ours: Document(parsing: Array(named("a").utf8)),
      theirs: Document(parsing: Array(named("b").utf8)))
    let document = try Document(parsing: merge.printed)
    let conflict = try #require(document.openConflicts.first)
    #expect(conflict.kind == .renamed)
    #expect(try text(of: document, after: conflict.takingTheirs ?? []) == named("b"))
    #expect(try text(of: document, after: conflict.keepingOurs) == named("a"))
  }

  @Test func `A block that a person wrote is shown, and only taken away`() throws {
    let text = Self.base + "x-theirs: what?\n  nothing: to read here\n  and more\n"
    let document = try Document(parsing: Array(text.utf8))
    let conflict = try #require(document.openConflicts.first)
    #expect(conflict.kind == nil && conflict.takingTheirs == nil)
    #expect(conflict.lines == "nothing: to read here\nand more")
    #expect(try self.text(of: document, after: conflict.keepingOurs) == Self.base)
  }
}
