import JourneyCore
import JourneyScreens
import Testing

/// What the keys that change something do to the journey, and what stands on the screen meanwhile.
struct EditingTests {
  private var app: App

  init() throws { app = try App(Sample.dinner.analysis) }

  /// Goes to the touchpoint called `id`.
  private mutating func walk(to id: String) throws {
    app.press(.home)
    try app.press(.right) { $0.stopName == id }
  }

  private var journey: Journey { get throws { try app.session.draft.document.journey } }

  private func touchpoint(_ id: String) throws -> Touchpoint {
    try #require(try app.session.draft.analysis.index.touchpoints.first { $0.id.text == id })
  }

  @Test mutating func `The title of a moment is edited in place, and undo gives it back where it stood`()
    throws
  {
    try walk(to: "drink")
    app.press(.up, .character("e"))
    #expect(app.view().text.contains("touchpoint: A drink while we wait"))
    app.type(" at the bar")
    let effects = app.press(.enter)
    #expect(try touchpoint("drink").title == "A drink while we wait at the bar")
    guard case .journal(.edits)? = effects.first else {
      Issue.record("an edit goes to the journal")
      return
    }
    app.press(.right, .right)
    app.press(.character("u"), giving: [.journal(.undo)])
    #expect(try app.session.stopName == "drink")
    #expect(app.lastRow == " Taken back: the moment is “A drink while we wait” again")
    #expect(try touchpoint("drink").title == "A drink while we wait")
    app.press(.character("U"), giving: [.journal(.redo)])
    #expect(try touchpoint("drink").title == "A drink while we wait at the bar")
  }

  @Test
  mutating func `Every letter of an unfinished value goes to the journal, and Esc says that it was left`()
    throws
  {
    try walk(to: "drink")
    app.press(.character("c"))
    let effects = app.press(.character("T"), .character("o"))
    #expect(
      effects.map { effect in
        if case .journal(.typing(_, _, let text)) = effect { text } else { "" }
      } == ["T", "To"])
    app.press(.escape, giving: [.journal(.left)])
    #expect(try touchpoint("drink").annotations.isEmpty)
  }

  @Test mutating func `A note is written, turned into an action, voted for, moved and deleted`() throws {
    try walk(to: "another")
    app.press(.character("c"))
    app.type("Pour wine too")
    app.press(.tab, .enter)
    #expect(try touchpoint("another").annotations.map(\.kind) == [.pain, .question, .pain])
    app.press(.character("C"))
    #expect(try touchpoint("another").annotations.map(\.kind) == [.pain, .question, .idea])
    app.press(.character("x"), .character("x"))
    #expect(try touchpoint("another").annotations.last?.votes == 2)
    app.press(.character("K"))
    #expect(try touchpoint("another").annotations.map(\.kind) == [.pain, .idea, .question])
    app.press(.character("d"))
    #expect(try touchpoint("another").annotations.map(\.kind) == [.pain, .question])
    try walk(to: "eat")
    app.press(.character("v"))
    #expect(try touchpoint("eat").annotations.map(\.line) == ["Pour wine too"])
  }

  @Test mutating func `Feelings go up and down and the flags follow`() throws {
    try walk(to: "bill")
    let before = try app.session.draft.analysis.counts
    app.press(.character("-"), .character("-"))
    #expect(try touchpoint("bill").feels == Rating(-2))
    #expect(try app.session.draft.analysis.counts != before)
    app.press(.character("+"))
    #expect(try touchpoint("bill").feels == Rating(-1))
  }

  @Test mutating func `Someone new is met, with a new department, on the spot`() throws {
    try walk(to: "welcome")
    app.press(.character("w"))
    app.type("The doorman")
    app.press(.enter)
    #expect(app.view().text.contains("The doorman belongs to:"))
    app.type("Security")
    app.press(.enter)
    #expect(try touchpoint("welcome").encounters.map(\.contact.text) == ["host", "the-doorman"])
    #expect(try journey.contacts.last?.department.text == "security")
    #expect(try journey.departments.last?.name == "Security")
    app.press(.character("u"))
    #expect(try journey.contacts.count == 4 && journey.departments.count == 3)
  }

  @Test mutating func `An owner is chosen from a list that typing narrows`() throws {
    try walk(to: "eat")
    app.press(.character("o"))
    app.type("fr")
    app.press(.enter)
    #expect(try touchpoint("eat").owners.map(\.text) == ["front"])
  }

  @Test mutating func `Results and introductions turn with each press, demands are switched`() throws {
    try walk(to: "another")
    app.press(.character("r"))
    #expect(try touchpoint("another").encounters[0].outcome == .refused)
    app.press(.character("i"), .character("i"))
    #expect(try touchpoint("another").encounters[0].handoff == .cold)
    app.press(.character("m"), .character("3"), .character("6"))
    app.press(.control("u"))
    app.type("90s")
    app.press(.enter, .enter)
    #expect(try touchpoint("another").encounters[0].demands.map(\.written) == ["pay", "wait 90s"])
  }

  @Test mutating func `A moment is added, duplicated, moved into the next stage and put elsewhere`() throws {
    try walk(to: "settle")
    app.press(.character("a"))
    app.type("I wonder")
    app.press(.enter)
    #expect(try app.session.stopName == "i-wonder")
    #expect(try journey.stages.map { $0.touchpoints.map(\.id.text) }.first?.last == "i-wonder")
    app.press(.up, .character("J"))
    #expect(try journey.stages[1].touchpoints.first?.id.text == "i-wonder")
    app.press(.character("D"))
    #expect(try journey.stages[1].touchpoints.map(\.id.text).prefix(2) == ["i-wonder", "i-wonder-2"])
    app.press(.up, .character("d"))
    #expect(try journey.stages[1].touchpoints.first?.id.text == "i-wonder")
  }

  @Test mutating func `What cannot be is said in place while typing goes on`() throws {
    try walk(to: "welcome")
    app.press(.up, .character("e"), .control("u"), .enter)
    #expect(app.view().text.contains("A moment needs a title"))
    app.type("Hello")
    app.press(.enter)
    #expect(try touchpoint("welcome").title == "Hello")
    app.press(.character("d"))
    #expect(app.view().text.contains("The touchpoint `welcome` is still named once"))
    app.type("straight")
    app.press(.down, .up, .escape)
    #expect(try touchpoint("welcome").title == "Hello")
  }

  @Test mutating func `A paste is text, and never a command`() throws {
    try walk(to: "drink")
    app.press(.paste("ddd"))
    #expect(try journey == Sample.dinner.analysis.journey)
    app.press(.character("c"), .paste("one\ntwo\u{1B}[31m"), .enter)
    #expect(try touchpoint("drink").annotations.isEmpty)
    #expect(app.view().text.contains("one"))
  }

  @Test mutating func `A detour is made from here to a moment that is chosen`() throws {
    try walk(to: "drink")
    app.press(.character("Y"))
    app.type("the bar is full")
    app.press(.enter)
    app.type("sit down")
    app.press(.enter)
    let detour = try #require(try journey.detours.last)
    #expect(detour.condition == "the bar is full" && detour.origin.text == "drink")
    #expect(detour.destination == .to(try #require(Identifier("straight-in"))))
  }

  @Test mutating func `Nothing is changed while presenting, and the walk says so`() throws {
    try walk(to: "drink")
    app.press(.character("p"), .character("d"))
    #expect(app.lastRow == " Nothing is changed while presenting; p ends it")
    app.press(.character("p"), .character("4"), .character("d"))
    #expect(app.lastRow == " The walk is where things are changed: press 1")
  }
}
