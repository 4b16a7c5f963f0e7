import JourneyCore
import JourneyScreens
import Testing

/// What was typed, switched or chosen and not entered is there again after a crash, as what it was.
struct ReopeningTests {
  /// The dinner, after a crash that came when `keys` had been pressed, and Enter went on with what was unfinished.
  private func reopened(after keys: Key...) throws -> App {
    var app = try App(.dinner())
    let entries = keys.flatMap { app.press($0) }.compactMap { effect -> JournalEntry? in
      if case .journal(let entry) = effect { JournalEntry(entry.kind.rawValue, entry.payload) } else { nil }
    }
    let draft = Draft(try Document(Analysis.dinner().journey))
    let played = try #require(draft.played(entries, saved: 0))
    var again = App(draft: draft, size: Size(columns: 80, rows: 24))
    let recovery = Recovery(
      changes: played.changes, unfinished: played.unfinished, saved: draft.document.printed())
    _ = again.update(
      .store(.resumed(Resumption(played.draft, savedState: played.savedState, recovery: recovery))))
    again.press(.enter)
    return again
  }

  private func first(_ app: App) throws -> Touchpoint {
    try #require(app.draft?.analysis.index.touchpoints.first)
  }

  @Test func `A rating that was chosen is chosen`() throws {
    var app = try reopened(after: .right, ":", .paste("on the scale"), .enter, .right)
    app.press(.enter)
    #expect(try first(app).feels?.value == 2)
  }

  @Test func `Demands that were switched on are on, and off are off`() throws {
    var app = try reopened(after: .right, "m", "4", "1")
    let expected = try first(app).encounters[0].demands
    app.press(.enter)
    let demands = try first(app).encounters[0].demands
    #expect(demands != expected && demands.count == 2)
  }

  @Test func `A time that was being typed is a time that is being typed`() throws {
    let wait = Key.character(
      Character("\((Demand.Kind.allCases.firstIndex(of: .wait) ?? 0) + 1)"))
    let app = try reopened(after: .right, "m", wait, .backspace)
    #expect(app.view().text.contains("10"))
    guard case .open(let session) = app.mode, case .editor(let editor) = session.prompt,
      case .demands(let list) = editor.form
    else {
      Issue.record("The switches are not open")
      return
    }
    #expect(list.time?.text == "10")
  }

  @Test func `How a journey ends on a detour, half typed where it is asked, is there again`() throws {
    var app = try reopened(after: .right, "Y", "r", "a", "i", "n", .enter, "Q", "q", "q")
    #expect(app.view().text.contains("which leads to: Qqq"))
    app.press(.enter)
    #expect(app.draft?.document.journey.detours.last?.destination == .ends("Qqq"))
  }

  @Test func `A belief by a department that is made with it is one step`() throws {
    var app = try App(.dinner())
    let before = app.draft?.document.printed()
    app.press(.right, "I", "a", .paste("believed"), .enter, .paste("Tills"), .enter)
    #expect(app.draft?.document.printed() == before)
    app.press(.paste("+1:2"), .enter)
    #expect(try first(app).believed.last?.department?.text == "tills")
    app.press("u")
    #expect(app.draft?.document.printed() == before)
    #expect(app.lastRow == " Taken back: what Tills believes is gone")
  }

  @Test func `A belief by a department that is made with it goes on after a crash`() throws {
    var app = try reopened(
      after: .right, "I", "a", .paste("believed"), .enter, .paste("Tills"), .enter, "+", "1", ":", "2")
    #expect(app.view().text.contains("believed by Tills: +1:2"))
    app.press(.enter)
    #expect(app.draft?.document.journey.departments.last?.name == "Tills")
    #expect(try first(app).believed.last?.distribution.written == "+1:2")
  }

  @Test func `A new name that was being typed in a list is one in the list`() throws {
    var app = try reopened(after: .right, "o", "G", "a", "r")
    #expect(app.view().text.contains("new: Gar"))
    app.press("d", "e", "n", .enter)
    #expect(app.draft?.document.journey.departments.last?.name == "Garden")
    #expect(try first(app).owners.map(\.text) == ["garden"])
  }

  @Test func `A new contact that was being typed is one in the list, and so is its department`() throws {
    var app = try reopened(after: .right, "w", "C", "o", "o", "k")
    app.press(.enter, "2", .enter)
    #expect(app.draft?.document.journey.contacts.last?.name == "Cook")
    app = try reopened(after: .right, "w", "C", "o", "o", "k", .enter, "Y", "a")
    #expect(app.view().text.contains("new: Ya"))
    app.press("r", "d", .enter)
    #expect(app.draft?.document.journey.contacts.last?.name == "Cook")
    #expect(app.draft?.document.journey.departments.last?.name == "Yard")
  }

  @Test func `A note that Tab made a pain is a pain again`() throws {
    let app = try reopened(after: .right, "c", "O", "h", .tab)
    #expect(app.view().text.contains("pain: Oh"))
  }
}
