import JourneyCore
import JourneyScreens
import Testing

/// What keys change in a view of the whole is what is seen as selected there.
@Suite struct SelectionTests {
  /// The dinner in the view of `key`, opened at the moment called `name`.
  private func view(_ key: Key, at name: String, size: Size = Size(columns: 80, rows: 24)) throws -> App {
    var app = try App(analysis: Sample.dinner.analysis, size: size)
    try app.press(.right) { $0.stopName == name }
    app.press(key)
    return app
  }

  private func selected(_ app: App) throws -> WalkItem? { try app.session.walk.selected }

  @Test(arguments: ["3", "5"] as [Key])
  func `In desks and gap the moment is selected, and no key changes an encounter`(key: Key) throws {
    var app = try view(key, at: "settle")
    #expect(try selected(app) == .words)
    app.press(.right, .left)
    #expect(try selected(app) == .words)
    app.press("i")
    #expect(app.lastRow == " The moment is selected: Enter goes to its encounters")
    app.press("r", "m")
    #expect(app.lastRow == " The moment is selected: Enter goes to its encounters")
    app.press("-")
    #expect(try selected(app) == .words && app.session.draft.depth == 1)
    app.press("d")
    #expect(app.lastRow.hasPrefix(" Deleted “I must pay the bar"))
  }

  @Test func `On a lane of the map where nobody is met nothing is selected, and nothing is deleted`() throws {
    var app = try view("2", at: "settle")
    app.press(.down, .down)
    #expect(app.view().text.contains("Kitchen has no part in this moment"))
    app.press("d")
    #expect(app.lastRow == " Kitchen meets nobody here, so nothing is selected: up and down choose")
    #expect(try app.session.draft.depth == 0)
  }

  @Test func `Among departments nothing is changed but what a ballot asks, about a moment that is named`()
    throws
  {
    var app = try view("5", at: "settle")
    app.press(.tab, .tab)
    for key in ["d", "+", "e", "c", "r"] as [Key] {
      app.press(key)
      #expect(app.lastRow == " A department is selected here, and no moment: Tab leads to the moments")
    }
    app.press(.right)
    #expect(app.view().text.contains("moment 4 of 7"))
    app.press("B", .enter)
    #expect(app.view().text.contains("We sit down"))
    #expect(try app.session.draft.depth == 0)
  }

  @Test(arguments: ["1", "2", "3", "5", "6"] as [Key])
  func `What was deleted and is taken back is selected again`(key: Key) throws {
    var app = try view(key, at: "settle")
    let (moment, item) = try (app.session.walk.touchpoint, selected(app))
    app.press("d")
    #expect(try app.session.draft.depth == 1)
    app.press("u")
    #expect(try app.session.draft.depth == 0)
    #expect(try app.session.walk.touchpoint == moment && selected(app) == item)
  }

  @Test func `As the customer an encounter is selected, and Enter opens it`() throws {
    var app = try view("3", at: "settle")
    app.press(.tab, .down)
    #expect(app.view().text.contains("> │  The host"))
    app.press(.enter)
    #expect(app.view().text.contains("> │  The host"))
    app.press(.escape, .tab)
    #expect(try selected(app) == .words)
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40)])
  func `Beside the chosen contact stands the encounter that keys change`(columns: Int, rows: Int) throws {
    var app = try view("6", at: "drink", size: Size(columns: columns, rows: rows))
    #expect(app.view().text.contains("> The bartender") && app.view().text.contains("> ● A drink"))
    app.press("r")
    #expect(app.view().text.contains("> ○ A drink"))
    app.press(.down)
    #expect(app.view().text.contains("> The busser") && app.view().text.contains("> ○ I ask the person"))
  }

  @Test func `Before the first moment, too, a table and the page of all desks change nothing`() throws {
    var app = try App(.dinner())
    app.press("6", .tab, "a")
    #expect(app.lastRow == " A table only counts: Enter leads to where things can be changed")
    app.press("3", .tab, .tab, "d")
    #expect(app.lastRow == " A desk is selected here, and no moment: Tab leads to one desk, Esc to the walk")
    #expect(try app.session.draft.depth == 0)
  }

  @Test func `A table counts, and nothing in it can be changed but what was changed before`() throws {
    var app = try view("6", at: "drink")
    app.press("-", .tab, "d")
    #expect(app.lastRow == " A table only counts: Enter leads to where things can be changed")
    app.press("u")
    #expect(try app.session.draft.depth == 0)
    for key in ["f", "F", "]", "["] as [Key] {
      let before = app.view().cursor
      app.press(key)
      #expect(app.lastRow == " A table has no stages and no flags; Tab leads to everyone")
      #expect(app.view().cursor == before)
    }
  }

  @Test(arguments: ["2", "3", "5", "6"] as [Key])
  func `What a search finds is selected in the walk, and its moment in a view of the whole`(key: Key) throws {
    var app = try view(key, at: "drink")
    app.press("/", "c", "a", "r", "a", "f", "e", .enter)
    app.press(.escape)
    app.press(key)
    let isSeen =
      switch try selected(app) {
      case .words, .encounter: true
      case .finding, .quote, .story, .responsibility, .measure, .annotation, .way, .moment, nil: false
      }
    #expect(isSeen)
  }

  @Test func `In the palette whoever types theme finds the themes first`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(":", "t", "h", "e", "m", "e")
    let rows = app.view().text.split(separator: "\n").dropFirst(2).prefix(5)
    #expect(rows.allSatisfy { $0.contains("Theme: ") })
  }
}
