import JourneyCore
import JourneyScreens
import Testing

/// The sheets of the dinner: what is listed, where keys lead, and what they change.
struct SheetTests {
  private var app: App

  init() throws { app = try App(Sample.dinner.analysis) }

  private var journey: Journey { get throws { try app.session.draft.document.journey } }

  private var selected: Sheet.Line { get throws { try #require(try app.session.sheet).selected } }

  private func touchpoint(_ id: String) throws -> Touchpoint {
    try #require(try app.session.draft.analysis.index.touchpoints.first { $0.id.text == id })
  }

  /// Opens the sheet of the touchpoint called `id`.
  private mutating func open(_ id: String) throws {
    try app.press(.right) { $0.stopName == id }
    app.press("I")
  }

  /// Goes to the line of `key` that says `value`.
  private mutating func select(_ key: String, _ value: String = "") throws {
    app.press(.home)
    try app.press(.down) { session in
      guard let line = session.sheet?.selected, line.property.key == key else { return false }
      return value.isEmpty || line.entry.map(session.draft.document.value(of:)) == value
    }
  }

  private mutating func add(_ answers: String...) {
    app.press("a")
    for answer in answers {
      app.press(.control("u"))
      app.type(answer)
      app.press(.enter)
    }
  }

  @Test mutating func `Enter opens the sheet at what is selected, and Esc leads back to it`() throws {
    try app.press(.right) { $0.stopName == "settle" }
    try app.press(.down) { $0.walk.selected == .story }
    let walk = app.view()
    app.press(.enter)
    #expect(try selected.property == .story)
    app.press(.escape)
    #expect(app.view() == walk)
    app.press(.home, .enter)
    #expect(try app.session.sheet?.subject == .journey)
  }

  @Test mutating func `From the sheet of the journey Enter walks to a moment, and Esc comes back`() throws {
    app.press("O")
    try select("touchpoint", "We sit down")
    app.press(.enter)
    #expect(try app.session.stopName == "straight-in")
    app.press(.escape)
    #expect(try selected.property == .touchpoint)
  }

  @Test
  mutating func `A property that is not there yet is written where it will stand, and taken away again`()
    throws
  {
    try open("drink")
    try select("need")
    app.press("d")
    #expect(app.lastRow == " Nothing stands here yet; e writes it")
    app.press("e")
    app.type("something to hold")
    app.press(.enter)
    #expect(try touchpoint("drink").need == "something to hold")
    #expect(try selected.property == .need)
    app.press("e", .control("u"), .enter)
    #expect(try touchpoint("drink").need == nil)
    #expect(try selected.property == .need && selected.entry == nil)
  }

  @Test mutating func `What is in use is deleted when something takes its place`() throws {
    app.press("O")
    try select("contact", "Our waiter")
    app.press("d")
    #expect(app.view().text.contains("The contact `waiter` is still named 3 times"))
    app.type("busser")
    app.press(.enter)
    #expect(try journey.contacts.map(\.id.text) == ["host", "bartender", "busser"])
    #expect(try touchpoint("bill").encounters.map(\.contact.text) == ["busser", "busser"])
    app.press("u")
    #expect(try journey == Sample.dinner.analysis.journey)
  }

  @Test mutating func `Another id is followed by all that names it`() throws {
    app.press("O")
    try select("department", "Bar")
    app.press("R", .control("u"))
    app.type("counter")
    app.press(.enter)
    #expect(try touchpoint("drink").owners.map(\.text) == ["counter"])
    app.press("R")
    app.type("!")
    app.press(.enter)
    #expect(app.view().text.contains("counter!"))
    app.press(.escape)
    try select("customer")
    app.press("R")
    #expect(app.lastRow == " This has no id")
  }

  @Test mutating func `A belief changes its department in a list`() throws {
    try open("settle")
    try select("believed", "+3:2")
    app.press("R")
    app.type("kitchen")
    app.press(.enter)
    #expect(try touchpoint("settle").believed.map { $0.department?.text } == ["front", "kitchen"])
  }

  @Test
  mutating func `Flags are accepted for the whole journey, and a limit that is set is not offered again`()
    throws
  {
    app.press("O")
    add("allow", "loop", "They like to come back")
    #expect(try journey.allowances.map(\.reason) == ["They like to come back"])
    app.press("a")
    app.type("limit")
    app.press(.enter)
    let text = app.view().text
    #expect(text.contains("1 gap") && text.contains("2 swarm") && !text.contains("3 "))
  }

  @Test mutating func `A level is made while who is responsible is asked`() throws {
    try open("eat")
    add("responsible", "The chef", "Taste everything")
    #expect(try touchpoint("eat").responsibilities.map(\.level.text) == ["the-chef"])
    #expect(try journey.levels.last?.name == "The chef")
  }

  @Test mutating func `A premortem of several lines has a kind, a priority and a moment`() throws {
    app.press("O", "a")
    app.type("premortem")
    app.press(.enter)
    app.type("Nobody comes.")
    app.press(.enter)
    app.type("kind: of")
    app.press(.escape)
    add("kind of the premortem", "usable")
    add("priority of the premortem", "4")
    add("at of the premortem", "The food")
    let premortem = try #require(try journey.premortems.last)
    #expect(premortem.text == "Nobody comes.\nkind: of" && premortem.kind == .usable)
    #expect(premortem.priority == 4 && premortem.touchpoint?.text == "eat")
  }

  @Test mutating func `A detour ends where nobody comes back, then leads back after all`() throws {
    app.press("O")
    add("detour", "the kitchen burns", "The food", "we run")
    #expect(try journey.detours.last?.destination == .ends("we run"))
    add("to of the detour", "I ask for the bill")
    #expect(try journey.detours.last?.destination == .to(try #require(Identifier("bill"))))
  }

  @Test mutating func `Several owners are typed with commas between`() throws {
    try open("eat")
    try select("owner")
    app.press("e")
    app.type("kitchen, front of house")
    app.press(.enter)
    #expect(try touchpoint("eat").owners.map(\.text) == ["kitchen", "front"])
    #expect(try journey.departments.count == 3)
  }

  @Test(arguments: [(40, 12), (80, 24)])
  mutating func `The selected line stays in sight while it is edited`(columns: Int, rows: Int) throws {
    _ = app.update(.resized(Size(columns: columns, rows: rows)))
    try open("eat")
    for _ in 1...12 {
      let row = app.view().cursor.row
      let selected = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)[row]
      app.press("e")
      #expect(app.view().text.contains(selected))
      app.press(.escape, .down)
    }
  }

  @Test mutating func `Stages begin at a moment, are renamed, and are taken out without their moments`()
    throws
  {
    try app.press(.right) { $0.stopName == "eat" }
    app.press("S")
    app.type("Eating")
    app.press(.enter)
    #expect(try journey.stages.map { $0.touchpoints.count } == [3, 2, 1, 1])
    app.press("O")
    try select("stage", "Eating")
    app.press("d")
    #expect(try journey.stages.map { $0.touchpoints.count } == [3, 3, 1])
  }

  @Test mutating func `Lines are moved, doubled, copied and put into another sheet`() throws {
    try open("settle")
    try select("responsible", "Move the tab when the table is called")
    app.press("K")
    #expect(try touchpoint("settle").responsibilities.map(\.level.text) == ["shift", "owners"])
    try select("quote")
    app.press("y", .right, "v")
    #expect(try touchpoint("straight-in").quotes.map(\.by) == ["Tom"])
    app.press("D")
    #expect(try touchpoint("straight-in").quotes.count == 2)
  }

  @Test mutating func `A moment that is deleted in its sheet leaves the walk, and undo gives it back`() throws
  {
    try open("eat")
    app.press(.home, "d")
    #expect(try app.session.viewName == .walk && journey.stages[1].touchpoints.count == 2)
    app.press("u")
    #expect(try journey == Sample.dinner.analysis.journey)
  }

  @Test mutating func `A click selects a line, the second edits it`() throws {
    app.press("O", .click(Point(column: 4, row: 4), count: 1))
    #expect(try selected.property == .wants)
    app.press(.click(Point(column: 4, row: 4), count: 2))
    #expect(app.view().text.contains("wants: A relaxed evening with an old friend"))
  }

  @Test mutating func `A click selects a row of a list, a second takes it, and it switches a demand`() throws
  {
    try open("eat")
    try select("owner")
    app.press("e")
    let rows = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
    let bar = try #require(rows.firstIndex { $0.contains("2 Bar") })
    app.press(.click(Point(column: 6, row: bar), count: 1))
    #expect(try touchpoint("eat").owners.map(\.text) == ["kitchen"])
    app.press(.click(Point(column: 6, row: bar), count: 2))
    #expect(try touchpoint("eat").owners.map(\.text) == ["bar"])
    try select("meets")
    app.press("m")
    app.press(.click(Point(column: 6, row: app.view().cursor.row + 2), count: 1), .enter)
    #expect(try touchpoint("eat").encounters[0].demands == [.pay])
  }

  @Test mutating func `There are no sheets while presenting`() throws {
    app.press(.right, "p", "O")
    #expect(app.lastRow == " No sheets while presenting; p ends it")
  }
}
