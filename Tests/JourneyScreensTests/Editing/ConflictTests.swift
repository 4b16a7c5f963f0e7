import JourneyCore
import JourneyScreens
import Testing

/// What a merge left to decide, seen and decided in sheets.
struct ConflictTests {
  private var app: App

  private static let text = """
    format: 1
    journey: Glasses
    customer: Eva
    x-theirs: changed
      customer: Adam

    touchpoint enter: I come in
      need: somebody who can help
      x-theirs: changed
        need: a chair

    touchpoint leave: I go
      x-theirs: moved
        after touchpoint enter: I come in

    """

  init() throws { app = try Self.open(Size(columns: 80, rows: 24)) }

  private static func open(_ size: Size) throws -> App {
    App(draft: Draft(try Document(parsing: Array(text.utf8))), size: size)
  }

  private var draft: Draft { get throws { try app.session.draft } }

  @Test mutating func `A file with conflicts says so, and where they are`() throws {
    #expect(app.lastRow == " 3 conflicts: O shows them")
    app.press("O")
    #expect(try app.session.sheet?.selected.conflict?.lines == "customer: Adam")
    #expect(app.view().text.contains("    need: a chair"))
    #expect(app.view().text.contains("moved: after touchpoint enter"))
  }

  @Test mutating func `Enter takes theirs, and undo brings the conflict back`() throws {
    app.press("O", .enter)
    #expect(app.view().text.contains("> 1 take theirs: customer: Adam"))
    #expect(app.view().text.contains("  2 keep ours: Eva"))
    app.press(.enter)
    #expect(try draft.document.journey.customer == "Adam" && draft.document.openConflicts.count == 2)
    #expect(app.lastRow == " Theirs is taken; 2 conflicts are left")
    app.press("u")
    #expect(try draft.document.journey.customer == "Eva" && draft.document.openConflicts.count == 3)
  }

  @Test mutating func `d keeps what stands, in the sheet of the moment too`() throws {
    app.press(.right, "I")
    try app.press(.down) { $0.sheet?.selected.conflict != nil }
    app.press("d")
    #expect(try draft.document.openConflicts.count == 2)
    #expect(app.lastRow == " What stands is kept; 2 conflicts are left")
    app.press("O")
    try app.press(.down) { $0.sheet?.selected.conflict?.kind == .moved }
    app.press("y")
    #expect(app.lastRow.contains("Enter decides this"))
    app.press("e")
    #expect(app.view().text.contains("> 1 leave it as it is"))
    app.press(.enter)
    #expect(try draft.document.openConflicts.count == 1)
    #expect(app.lastRow == " What stands is kept; 1 conflict is left")
  }

  @Test mutating func `Whoever can only read is told that, and nothing of conflicts`() throws {
    app = App(
      draft: Draft(try Document(parsing: Array(Self.text.utf8))), saving: .readOnly("somebody has it"),
      size: Size(columns: 80, rows: 24))
    #expect(app.lastRow.hasSuffix("read only"))
  }

  @Test mutating func `A merge says in 40 columns what came of it`() throws {
    app = try Self.open(Size(columns: 40, rows: 12))
    _ = app.update(
      .store(.merged(Array(Self.text.utf8), conflicts: ["one", "two"], isInFile: false)))
    #expect(app.lastRow == " Merged; 2 conflicts: O shows them")
    _ = app.update(.store(.merged(Array(Self.text.utf8), conflicts: [], isInFile: true)))
    #expect(app.lastRow == " The file changed: merged; u undoes it")
    app.press("c")
    app.type("no")
    app.press(.escape)
    #expect(app.lastRow == " The file changed: merged; u undoes it")
    app.press(.right)
    #expect(!app.lastRow.contains("merged"))
  }
}
