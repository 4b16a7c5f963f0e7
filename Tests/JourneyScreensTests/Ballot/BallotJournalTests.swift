import JourneyCore
import JourneyScreens
import Testing

/// No hand is lost to a crash.
struct BallotJournalTests {
  /// Presses `keys` at the dinner, and gives what the journal got.
  private func journal(pressing keys: Key...) throws -> [JournalEntry] {
    var app = try App(.dinner())
    return keys.flatMap { app.press($0) }.compactMap { effect in
      if case .journal(let entry) = effect { entry } else { nil }
    }
  }

  /// What a session begins with that finds `entries`.
  private func resumed(_ entries: [JournalEntry]) throws -> App {
    let draft = Draft(try Document(Analysis.dinner().journey))
    let played = try #require(draft.played(entries, saved: 0))
    var app = App(draft: draft, size: Size(columns: 80, rows: 24))
    let recovery = Recovery(
      changes: played.changes, unfinished: played.unfinished, saved: draft.document.printed(),
      view: played.view)
    _ = app.update(
      .store(.resumed(Resumption(played.draft, savedState: played.savedState, recovery: recovery))))
    return app
  }

  @Test func `Every hand is in the journal, and every one that is taken back`() throws {
    let texts = try journal(pressing: .right, "B", "3", .enter, "6", "7", .backspace).map { entry in
      if case .typing(.belief(of: .department("bar"), at: _), label: "Bar", let text) = entry {
        text
      } else {
        ""
      }
    }
    #expect(texts == ["tally 6", "tally 6 7", "tally 6"])
  }

  @Test func `After a crash the counts are there again, to be gone on with`() throws {
    var app = try resumed(journal(pressing: .right, "B", "3", .enter, "6", "7", "6"))
    #expect(app.view().text.contains("Bar: 3 hands, +2:2 +3:1"))
    app.press(.enter)
    #expect(app.view().text.contains("I am welcomed") && app.view().text.contains("3 hands"))
    app.press("5", .enter)
    let belief = app.draft?.analysis.index.touchpoints[0].believed.first
    #expect(belief?.department?.text == "bar" && belief?.distribution.written == "+1:1 +2:2 +3:1")
  }

  @Test func `Votes that a crash left are thrown away only when that is said twice`() throws {
    var app = try resumed(journal(pressing: .right, "B", "3", .enter, "6", "7", "6"))
    app.press("d")
    #expect(app.view().text.contains("Bar: 3 hands") && app.view().text.contains("d again drops the votes"))
    app.press("d")
    #expect(!app.view().text.contains("3 hands"))
  }

  @Test func `Secret votes are not told by the list of what was recovered`() throws {
    var app = try resumed(journal(pressing: .right, "B", "3", .enter, .tab, "6", "1"))
    #expect(app.view().text.contains("Bar: 2 votes, not shown yet"))
    app.press(.enter)
    #expect(app.view().text.contains("●● 2 votes"))
    app.press("1", .enter, .enter)
    #expect(app.draft?.analysis.index.touchpoints[0].believed.first?.distribution.written == "-3:2 +2:1")
  }

  @Test func `Half a name for whose belief it is comes back into the list`() throws {
    var app = try resumed(journal(pressing: .right, "B", "b", "a"))
    app.press(.enter, .enter)
    #expect(app.view().text.contains("Bar believes"))
  }

  @Test func `After a crash a ballot goes on in the view in which it was`() throws {
    var app = try resumed(journal(pressing: "5", "B", "3", .enter, "6", "7"))
    app.press(.enter)
    #expect(try app.session.viewName == .gap)
    #expect(app.view().text.contains("I must pay the bar") && app.view().text.contains("2 hands"))
    app.press(.enter)
    #expect(app.view().text.contains("> I must pay the bar") && app.view().text.contains("by gap"))
  }

  @Test func `A view is told once, before what is done in it, and the walk again behind a restart`() throws {
    let kinds = try journal(pressing: "5", "+", "+", "1", "+", .right, "+").map(\.kind)
    #expect(kinds == [.view, .edits, .edits, .view, .edits, .edits])
    var app = try resumed(journal(pressing: "5", "+"))
    app.press(.enter)
    #expect(try app.session.viewName == .gap)
    app.press("1")
    #expect(app.press("+").first == .journal(.view(.walk)))
  }

  @Test func `After a crash a new department has its hands, and is made with them`() throws {
    var app = try resumed(journal(pressing: .right, "B", "T", "7", "6", .enter, "6", "7"))
    #expect(app.view().text.contains("T76: 2 hands, +2:1 +3:1"))
    app.press(.enter)
    #expect(app.draft?.document.journey.departments.count == 3)
    app.press("5", .enter)
    #expect(app.draft?.document.journey.departments.last?.name == "T76")
    #expect(app.draft?.analysis.index.touchpoints[0].believed.first?.distribution.total == 3)
  }

  @Test func `What was dropped or kept does not come back`() throws {
    #expect(try journal(pressing: .right, "B", "3", .enter, "6", .escape, .escape).last == .left)
    let entries = try journal(pressing: .right, "B", "3", .enter, "6", .right)
    let draft = Draft(try Document(Analysis.dinner().journey))
    let played = try #require(draft.played(entries, saved: 0))
    #expect(played.unfinished == nil && played.changes.count == 1)
  }

  @Test(arguments: ["", "tally", "tally 6 6 7", "secret 1", "secret 1 2 3 4 5 6 7"])
  func `A ballot is read back as it was written`(record: String) {
    let read = Ballot(record: record)
    #expect(read.record == (read.votes.isEmpty ? "" : record))
  }

  @Test(arguments: ["tally 0 8 9 x 6", "nonsense", "tally 6 ", "secret -1 66 6"])
  func `Of a record that was made up only votes are taken`(record: String) {
    #expect(Ballot(record: record).votes.allSatisfy { $0 == Rating(2) })
  }

  @Test func `Votes go on at the same moment when somebody else's document comes in`() throws {
    var app = try App(.dinner())
    app.press(.right, "B", "3", .enter, "6", "7")
    var other = try #require(app.draft?.document)
    _ = try other.apply([
      .insert("touchpoint: Before all", other.position(before: other.entry(of: .touchpoint(0))))
    ])
    _ = app.update(.store(.merged(other.printed(), conflicts: [], isInFile: true)))
    #expect(app.view().text.contains("2 hands"))
    app.press(.enter)
    #expect(app.draft?.analysis.index.touchpoints[1].believed.first?.distribution.total == 2)
  }
}
