import JourneyCore
import JourneyScreens
import Testing

/// The desks by keys and clicks, on the dinner.
@Suite struct DeskTests {
  /// The dinner in its desks, opened at the moment called `name`.
  private func desks(at name: String, size: Size = Size(columns: 80, rows: 24)) throws -> App {
    var app = try App(analysis: Sample.dinner.analysis, size: size)
    try app.press(.right) { $0.stopName == name }
    app.press("3")
    return app
  }

  @Test(arguments: [("welcome", "Front of house"), ("drink", "Bar"), ("eat", "Kitchen")])
  func `It opens at the department that owns the moment`(moment: String, name: String) throws {
    let app = try desks(at: moment)
    #expect(app.view().text.contains("> \(name)"))
  }

  @Test func `Up and down choose a desk, left and right go on walking`() throws {
    var app = try desks(at: "drink")
    app.press(.down)
    #expect(app.view().text.contains("> Kitchen") && app.view().text.contains("sees 1 of 7 · moment 2"))
    app.press(.down)
    #expect(app.lastRow == " Nothing more below")
    app.press(.up, .up, .right, .right)
    #expect(app.view().text.contains("> Front of house"))
    #expect(try app.session.stopName == "straight-in")
    app.press(.end, .right)
    #expect(app.lastRow == " Nothing follows here")
  }

  @Test func `Tab turns from the desk to the customer to all desks, and back`() throws {
    var app = try desks(at: "settle")
    let desk = app.view()
    app.press(.tab)
    #expect(app.view().text.contains("> Tom") && app.view().text.contains("The bartender"))
    app.press(.tab)
    #expect(app.view().text.contains("> all desks"))
    app.press(.tab)
    #expect(app.view() == desk)
    app.press(.backTab, .tab)
    #expect(app.view() == desk)
  }

  @Test func `What has no room comes with Space, and then the next moment`() throws {
    var app = try desks(at: "drink", size: Size(columns: 40, rows: 12))
    #expect(app.view().text.contains("Space: 9 more") && !app.view().text.contains("they say"))
    app.press(" ")
    #expect(app.view().text.contains("repeats") && app.view().text.contains("Space: 6 more"))
    app.press(" ")
    #expect(app.view().text.contains("we demand") && app.view().text.contains("Space: 3 more"))
    app.press(" ", .pageUp, " ")
    #expect(app.view().text.contains("we get") && !app.view().text.contains("Space:"))
    app.press(" ")
    #expect(try app.session.stopName == "settle")
    #expect(app.view().text.contains("feels") && !app.view().text.contains("repeats  "))
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60), (80, 12)].map { Size(columns: $0, rows: $1) })
  func `What a desk does not know stands on the first page at every size`(size: Size) throws {
    let app = try desks(at: "eat", size: size)
    let words = app.view().text.split(separator: "\n").joined(separator: " ").split(separator: " ")
    #expect(
      words.joined(separator: " ").contains(
        "We do not know that Tom is handed over cold 4 times, says it again 2 times, waits 28 minutes and pays once "
          + "at a border."))
  }

  @Test func `On the smallest screen the gist of it is there`() throws {
    let app = try desks(at: "eat", size: Size(columns: 40, rows: 12))
    let rows = app.view().text.split(separator: "\n").joined(separator: " ")
    let words = rows.split(separator: " ").joined(separator: " ")
    #expect(words.contains("Unknown to us: 4 cold handoffs, 2 repeats, 28m waiting, 1 payment"))
  }

  @Test(arguments: [(29, 8), (28, 7), (20, 6), (60, 7), (10, 3), (1, 1)].map { Size(columns: $0, rows: $1) })
  func `Where there is no room for a picture, words say what matters`(size: Size) throws {
    var app = try desks(at: "eat", size: size)
    for view in ["3", "6"] as [Key] {
      app.press(view)
      for _ in 0..<4 {
        let rows = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
        let drawn = Set("╭╮╰╯│░▒▓█→←")
        #expect(rows.dropLast().allSatisfy { drawn.isDisjoint(with: $0) })
        if size.columns >= 20, size.rows > 3 { #expect(rows[0].hasPrefix("> ")) }
        app.press(.tab)
      }
    }
  }

  @Test func `Enter opens the walk there, and Esc comes back to the same desk and page`() throws {
    var app = try desks(at: "drink")
    app.press(.down, .tab, .tab, .right)
    let before = app.view()
    app.press(.enter)
    #expect(app.view().text.contains("┃") && app.view() != before)
    #expect(try app.session.viewName == .walk)
    app.press(.escape)
    #expect(app.view() == before)
    app.press(.escape)
    #expect(try app.session.viewName == .walk && app.session.stopName == "settle")
  }

  @Test func `As the customer one chooses who is met, and what is changed is about them`() throws {
    var app = try desks(at: "settle")
    app.press(.tab, .down)
    #expect(app.view().text.contains("> │  The host"))
    app.press("i", .up, .enter)
    #expect(try !app.session.draft.document.journey.hasColdHandoffAtTheBar)
    #expect(!app.view().text.contains("cold") && app.view().text.contains("> "))
  }

  @Test func `Figures follow every change, also of owners`() throws {
    var app = try desks(at: "eat")
    #expect(app.view().text.contains("delighted +3.0"))
    app.press("-", "-")
    #expect(app.view().text.contains("satisfied +1.0"))
    app.press("u")
    #expect(app.view().text.contains("pleased +2.0"))
    app.press("d")
    #expect(try app.session.viewName == .desks)
  }

  @Test func `The chosen desk stays chosen when the one before it is taken out`() throws {
    let text = """
      format: 1
      journey: J
      department a: First
      department b: Second
      touchpoint t: I ask
        owner: b
      """
    var app = try App(.reading(text + "\n"))
    app.press(.right, "3")
    #expect(app.view().text.contains("> Second"))
    app.press("O", .down, .down)
    try app.press(.down) { session in
      guard case .sheet(let sheet) = session.view else { return false }
      return sheet.selected.property == .department
    }
    app.press("d", "3")
    #expect(app.view().text.contains("> Second") && !app.view().text.contains("First"))
  }

  @Test func `A click chooses a desk or a moment, a second one opens it`() throws {
    var app = try desks(at: "welcome")
    app.press(.click(Point(column: 30, row: 1), count: 1))
    #expect(app.view().text.contains("> Kitchen"))
    app.press(.click(Point(column: 70, row: 5), count: 1))
    #expect(try app.session.stopName == "bill")
    app.press(.click(Point(column: 70, row: 5), count: 1))
    #expect(try app.session.viewName == .walk)
  }

  @Test func `The names of the other pages are clicked as those of the departments are`() throws {
    var app = try desks(at: "welcome")
    app.press(.click(Point(column: 73, row: 1), count: 1))
    #expect(app.view().text.contains("> all desks"))
    app.press(.click(Point(column: 64, row: 1), count: 1))
    #expect(app.view().text.contains("> Tom"))
    app.press(.click(Point(column: 22, row: 1), count: 1))
    #expect(app.view().text.contains("> Bar"))
  }

  @Test func `At the title the whole is there, nothing is selected, and → begins`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press("3")
    #expect(app.view().text.contains("goes to the first moment"))
    app.press(.enter)
    #expect(app.lastRow == " Nothing here can be opened")
    app.press(.right)
    #expect(try app.session.stopName == "welcome")
  }

  @Test func `On a detour only what is lived there is shown`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right)
    try app.press(.down) { if case .way(detour: .some) = $0.walk.selected { true } else { false } }
    app.press(.right, "3")
    #expect(app.view().text.contains("of 5 · moment"))
  }
}

extension Journey {
  fileprivate var hasColdHandoffAtTheBar: Bool {
    stages[0].touchpoints[2].encounters[1].handoff == .cold
  }
}
