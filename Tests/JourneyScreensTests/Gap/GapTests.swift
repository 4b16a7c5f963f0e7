import JourneyCore
import JourneyScreens
import Testing

/// What the keys do in the view of the gap.
struct GapTests {
  private func bank() throws -> App {
    var app = try App(Sample.privateBank.analysis)
    app.press("5")
    return app
  }

  @Test func `From the title it opens at the largest gap; ↓ goes through the gaps, → through the story`()
    throws
  {
    var app = try bank()
    #expect(try app.session.stopName == "ask")
    app.press(.down)
    #expect(try app.session.stopName == "agent")
    app.press(.right)
    #expect(try app.session.stopName == "branch")
    app.press(.up)
    #expect(try app.session.stopName == "agent")
    app.press(.up, .up)
    #expect(app.lastRow.contains("Nothing more above"))
  }

  @Test(arguments: [Key.home, .end])
  func `Title and end have no gap of their own, so that the largest one is open`(key: Key) throws {
    var app = try App(.dinner())
    app.press(key, "5")
    #expect(app.view().text.contains("> I must pay the bar") && app.view().text.contains("100 % of 2"))
    app.press(.up)
    #expect(app.lastRow.contains("Nothing more above"))
  }

  @Test func `Whoever comes from a moment finds that one open`() throws {
    var app = try App(.dinner())
    app.press(.right, "5")
    #expect(app.view().text.contains("> I am welcomed"))
  }

  @Test(arguments: [0, 1, 2])
  func `Home and End go to the first row and the last, in every order`(tabs: Int) throws {
    var app = try bank()
    for _ in 0..<tabs { app.press(.tab) }
    app.press(.end, .down)
    #expect(app.lastRow.contains("Nothing more below"))
    app.press(.home, .up)
    #expect(app.lastRow.contains("Nothing more above"))
  }

  @Test func `+ and − say how the customer feels now`() throws {
    var app = try App(.dinner())
    app.press("5", "+", "+")
    #expect(app.lastRow == " Tom feels satisfied (+1) here")
    app.press("-", "-", "-")
    #expect(app.lastRow == " Tom feels angry (−2) here")
    app.press("-", "-")
    #expect(app.lastRow.contains("Nobody feels worse than betrayed"))
  }

  @Test
  func `Tab turns from gap to story to departments and back, Shift-Tab the other way; the moment stays`()
    throws
  {
    var app = try bank()
    for words in ["in story order", "by department", "by gap"] {
      app.press(.tab)
      #expect(app.view().text.contains(words))
      #expect(try app.session.stopName == "ask")
    }
    app.press(.backTab)
    #expect(app.view().text.contains("by department"))
  }

  @Test func `In story order ↓ and → are the same`() throws {
    var (down, right) = (try bank(), try bank())
    down.press(.tab, .down, .down, .down)
    right.press(.tab, .right, .right, .right)
    #expect(down.view() == right.view())
  }

  @Test func `Whoever comes from a moment finds its department; choosing another walks to its largest gap`()
    throws
  {
    var app = try App(.dinner())
    app.press(.right, .right, .right, .right, "5", .backTab)
    #expect(app.view().text.contains("> Bar"))
    app.press(.home, .down)
    #expect(app.view().text.contains("> Front of house"))
    #expect(try app.session.stopName == "settle")
  }

  @Test func `Enter walks to the moment, and Esc comes back to the same page and place`() throws {
    var app = try bank()
    app.press(.tab, .down, .down, .down)
    let before = app.view()
    app.press(.enter)
    #expect(try app.session.viewName == .walk)
    app.press(.down, .escape)
    #expect(app.view() == before)
    app.press(.escape)
    #expect(try app.session.viewName == .walk)
  }

  @Test func `A click selects a moment, and a second one opens it`() throws {
    var app = try bank()
    let row = try #require(app.row(of: "Mr Aldous asks after Mia"))
    app.press(.click(Point(column: 20, row: row), count: 1))
    #expect(try app.session.stopName == "coffee")
    let selected = try #require(app.row(of: "> Mr Aldous"))
    app.press(.click(Point(column: 20, row: selected), count: 1))
    #expect(try app.session.viewName == .walk)
  }

  @Test func `What is edited is seen at once, and the order follows`() throws {
    var app = try App(.dinner())
    app.press(.right, "5", "+")
    #expect(app.view().text.contains("6 of 7 moments: neither"))
    app.press("I", "a")
    app.type("rated")
    app.press(.enter)
    app.type("-3:5")
    app.press(.enter, .escape)
    #expect(app.view().text.contains("5 of 7 moments: neither"))
    #expect(app.view().text.contains("> I am welcomed"))
    app.press("u", "u")
    #expect(app.view().text.contains("6 of 7 moments: neither"))
  }

  @Test func `A moment that goes takes its gap along, and undo brings it back`() throws {
    var app = try App(.dinner())
    app.press("5", .tab)
    #expect(app.view().text.contains("> I must pay the bar") && app.view().text.contains("3 of 7"))
    app.press("d")
    #expect(!app.view().text.contains("> I must pay the bar") && app.view().text.contains("3 of 6"))
    app.press("u")
    #expect(app.view().text.contains("I must pay the bar") && app.view().text.contains("delivery gap 78"))
  }
}

extension App {
  /// The row of the screen on which `text` stands.
  fileprivate func row(of text: String) -> Int? {
    view().text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) }
  }
}
