import JourneyCore
import JourneyScreens
import Testing

struct SearchTests {
  @Test func `A search goes to the first match from here on, n to the next, N back, round and round`() throws
  {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .right, .right, .character("/"))
    app.type("WINE")
    app.press(.enter)
    #expect(try app.session.stopName == "drink")
    #expect(app.lastRow == " “WINE” 1 of 5")
    app.press(.character("n"))
    #expect(try app.session.stopName == "settle")
    #expect(try app.session.walk.selected == .story)
    app.press(.character("n"))
    #expect(try app.session.stopName == "another")
    app.press(.character("n"), .character("n"), .character("n"))
    #expect(app.lastRow == " “WINE” 1 of 5, from the start again")
    app.press(.character("N"))
    #expect(app.lastRow == " “WINE” 5 of 5, from the end again")
  }

  @Test func `What is searched for is repeated as it was typed`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("/"))
    app.type("Ana")
    app.press(.enter)
    #expect(app.lastRow.hasPrefix(" “Ana” "))
  }

  @Test func `What was found is marked on the screen until the search is left`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("/"))
    app.type("pay the bar")
    app.press(.enter)
    let row = try #require(
      app.view().text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("pay the bar")
      })
    #expect((11..<22).allSatisfy { app.view().style(at: Point(column: $0, row: row)).isSelected })
    app.press(.escape)
    #expect(!app.view().style(at: Point(column: 11, row: row)).isSelected)
  }

  @Test(arguments: [
    ("bartender", "drink"), ("kitchen", "eat"), ("tab transfer", "settle"), ("birthday", "title"),
    ("have barely", "settle"), ("our table is ready when", "welcome"), ("leaving", "bill"),
    ("tab follows the guest", "settle"), ("whether you booked", "welcome"),
    ("toll", "settle"), ("PING", "settle"), ("for the 1st of 2 times", "settle"), ("shift lead", "settle"),
  ])
  func `All text of a journey is searched`(text: String, stop: String) throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("/"))
    app.type(text)
    app.press(.enter)
    #expect(try app.session.stopName == stop)
  }

  @Test(arguments: [("to be seated", "welcome"), ("exit cards", "settle")])
  func `What a contact can do and where ratings come from is searched`(text: String, stop: String) throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("/"))
    app.type(text)
    app.press(.enter)
    #expect(try app.session.stopName == stop)
  }

  @Test func `A search stays on the detour as long as it can, and says when it leaves it`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right)
    try app.press(.down) { $0.walk.selected == .way(detour: 0) }
    app.press(.right, .character("/"))
    app.type("bartender")
    app.press(.enter)
    #expect(try app.session.walk.path.detours.isEmpty)
    #expect(app.lastRow.hasSuffix(", on the main way"))
    app.press(.home, .right)
    try app.press(.down) { $0.walk.selected == .way(detour: 0) }
    app.press(.right, .character("/"))
    app.type("wine")
    app.press(.enter)
    #expect(try app.session.walk.path.detours == [0])
  }

  @Test func `Text beyond ASCII is found in either case`() throws {
    var app = try App(
      .reading("format: 1\njourney: A\ntouchpoint: ÜBER die Brücke\ntouchpoint: 誕生日\n"))
    app.press(.character("/"))
    app.type("über")
    app.press(.enter)
    #expect(try app.session.walk.position == 0)
    app.press(.character("/"))
    app.type("生日")
    app.press(.enter)
    #expect(try app.session.walk.position == 1)
  }

  @Test func `What is not found is said to be, and nothing moves`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .character("/"))
    app.type("zebra")
    app.press(.enter)
    #expect(app.lastRow == " “zebra” not found")
    #expect(try app.session.stopName == "welcome")
    app.press(.character("n"))
    #expect(app.lastRow == " “zebra” not found")
  }

  @Test func `A search from the flags goes to the walk, and Esc comes back`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("4"), .character("/"))
    app.type("queue to pay")
    app.press(.enter)
    #expect(try app.session.stopName == "settle")
    app.press(.escape)
    #expect(try app.session.viewName == .flags)
  }

  @Test func `n without a search says how to begin one`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("n"))
    #expect(app.lastRow == " No search yet: press /")
  }
}
