import JourneyCore
import JourneyScreens
import Testing

/// What was being typed when the program ended is open again, as it was.
struct ReopenedTests {
  /// The dinner, after somebody pressed `keys` there, the program ended, and Enter was pressed on what was recovered.
  private func reopened(after keys: Key...) throws -> App {
    let draft = Draft(try Document(Analysis.dinner().journey))
    var app = App(draft: draft, size: Size(columns: 80, rows: 24))
    let entries = keys.flatMap { app.press($0) }.compactMap { effect in
      if case .journal(let entry) = effect { entry } else { nil }
    }
    let played = try #require(draft.played(entries, saved: 0))
    let recovery = Recovery(
      changes: played.changes, unfinished: played.unfinished, saved: draft.document.printed())
    var next = App(draft: draft, size: Size(columns: 80, rows: 24))
    _ = next.update(
      .store(.resumed(Resumption(played.draft, savedState: played.savedState, recovery: recovery))))
    next.press(.enter)
    return next
  }

  @Test func `A new owner's name comes back into the list, where Enter makes the department`() throws {
    var app = try reopened(after: .right, "o", "C", "o", "a", "t")
    app.press("s", .enter)
    let owners = app.draft?.analysis.index.touchpoints[0].owners.map(\.text)
    #expect(owners == ["coats"])
  }

  @Test func `A new contact's name comes back into the list, where Enter asks for the department`() throws {
    var app = try reopened(after: .right, "w", "B", "o", "b")
    app.press(.enter)
    #expect(app.view().text.contains("Bob belongs to:"))
  }

  @Test func `The name of a new contact's new department comes back, and both are made`() throws {
    var app = try reopened(after: .right, "w", "B", "o", "b", .enter, "C", "o", "a", "t")
    app.press(.enter)
    let journey = app.draft?.document.journey
    #expect(journey?.contacts.last?.name == "Bob" && journey?.departments.last?.name == "Coat")
  }

  @Test func `A note that Tab made a pain is a pain again`() throws {
    let app = try reopened(after: .right, "c", "O", "h", .tab)
    #expect(app.view().text.contains("pain: Oh"))
  }
}
