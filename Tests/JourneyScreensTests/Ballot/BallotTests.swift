import JourneyCore
import JourneyScreens
import Testing

/// A room that says what it believes, by keys.
struct BallotTests {
  private static let stores = """
    journey: A shop
    department shop: Shop
    department stores: Stores
    touchpoint one: I come in
    touchpoint two: I look around
    touchpoint three: I pay

    """

  /// A journey with two departments and three moments, at the first of them.
  private func shop(_ text: String = stores) throws -> App {
    var app = App(draft: Draft(try Document(parsing: Array(text.utf8))), size: Size(columns: 80, rows: 24))
    app.press(.right)
    return app
  }

  private func text(of app: App) throws -> String {
    String(decoding: try #require(app.draft?.document.printed()), as: UTF8.self)
  }

  @Test func `A digit a hand is what the file says the department believes`() throws {
    var app = try shop()
    app.press("B", "2", .enter, "6", "7", "6", "5", .enter)
    #expect(try text(of: app).contains("touchpoint one: I come in\n  believed shop: +1:1 +2:2 +3:1\n"))
    #expect(app.lastRow.contains("Shop: 75 % of 4 superior; u takes it back"))
  }

  @Test func `The whole room is no department, and a single hand is a single rating`() throws {
    var app = try shop()
    app.press("B", "1", .enter, "1", .enter)
    #expect(try text(of: app).contains("  believed: -3\n"))
  }

  @Test func `Where there are no departments the room votes at once`() throws {
    var app = try shop("journey: Alone\ntouchpoint one: One\n")
    app.press("B", "7", .enter)
    #expect(try text(of: app).contains("  believed: +3\n"))
  }

  @Test func `A department that was forgotten is made by its name`() throws {
    var app = try shop()
    app.press("B")
    app.type("Tills")
    app.press(.enter, "5", "5", .enter)
    #expect(try text(of: app).contains("department tills: Tills\n"))
    #expect(try text(of: app).contains("  believed tills: +1:2\n"))
  }

  @Test(arguments: ["Tills", "2nd 776"])
  func `A department that was forgotten is made with its votes, and one step takes both back`(name: String)
    throws
  {
    var app = try shop()
    let before = try text(of: app)
    func open() {
      app.press("B")
      app.type(name)
      app.press(.enter)
    }
    open()
    app.press(.escape)
    #expect(try text(of: app) == before)
    open()
    app.press("6", "7", .escape, .escape)
    #expect(try text(of: app) == before)
    open()
    app.press("6", "7")
    #expect(try text(of: app) == before)
    app.press(.enter)
    #expect(try text(of: app).contains(": \(name)\n"))
    #expect(try text(of: app).contains(": +2:1 +3:1\n"))
    app.press("u")
    #expect(try text(of: app) == before)
  }

  @Test func `A new department votes on at the next moment`() throws {
    var app = try shop()
    app.press("B")
    app.type("Tills")
    app.press(.enter, "5", .right, "6", .enter)
    let journey = try #require(app.draft?.document.journey)
    #expect(journey.departments.map(\.name) == ["Shop", "Stores", "Tills"])
    #expect(journey.unstaged.prefix(2).allSatisfy { $0.believed.first?.department?.text == "tills" })
  }

  @Test func `A name that no department can have is said before anybody votes`() throws {
    var app = try shop()
    let before = try text(of: app)
    app.press("B")
    app.type("  ")
    app.press(.enter)
    #expect(!app.view().text.contains("hands"))
    #expect(try text(of: app) == before)
  }

  @Test func `Eight people rate seven moments with eight digits and one arrow each`() throws {
    var app = try App(.dinner())
    app.press(.right, "B", "1", .enter)
    var keys = 0
    for moment in 0..<7 {
      for hand in 0..<8 {
        app.press(.character(Character(String(1 + (moment + hand) % 7))))
        keys += 1
      }
      app.press(moment < 6 ? .right : .enter)
      keys += 1
    }
    #expect(keys == 63)
    let touchpoints = try #require(app.draft?.analysis.index.touchpoints)
    #expect(
      touchpoints.prefix(7).allSatisfy { $0.believed.last { $0.department == nil }?.distribution.total == 8 })
    #expect(try app.session.prompt == nil)
  }

  @Test
  func `The department that voted last votes again, and ↑ and ↓ let another one vote with the same hands`()
    throws
  {
    var app = try shop()
    app.press("B", "2", .enter, "6", .enter, .right, "B")
    #expect(app.view().text.contains("Shop believes"))
    app.press("7", .down)
    #expect(app.view().text.contains("Stores believes") && app.view().text.contains("1 hand"))
    app.press(.down)
    #expect(app.view().text.contains("The whole room believes"))
    app.press(.up, .enter)
    #expect(try text(of: app).contains("touchpoint two: I look around\n  believed stores: +3\n"))
  }

  @Test func `By department, the one that is chosen votes`() throws {
    var app = try App(.dinner())
    app.press("5", .tab, .tab, .down, .down, "B")
    #expect(app.view().text.contains("Kitchen believes") && app.view().text.contains("I must pay the bar"))
    app.press("2", .enter)
    #expect(try text(of: app).contains("  believed kitchen: -2\n"))
    #expect(app.view().text.contains("> Kitchen"))
  }

  @Test func `A new ballot shows what the same department said, and takes its place until undo`() throws {
    var app = try App(.dinner())
    app.press("5", "B", "3", .enter)
    #expect(app.view().text.contains("Bar believes") && app.view().text.contains("before 2"))
    let before = try text(of: app)
    app.press("4", "4", "7", .enter)
    #expect(try text(of: app).contains("believed bar: 0:2 +3:1\n"))
    #expect(try text(of: app).contains("believed front: +1:1 +2:3\n"))
    #expect(app.lastRow.contains("Bar: 33 % of 3 superior, before 100 % of 2; u takes it back"))
    app.press("u")
    #expect(try text(of: app) == before)
  }

  @Test func `Backspace takes the last hand back`() throws {
    var app = try shop()
    app.press("B", "2", .enter, "6", "7", .backspace, .enter)
    #expect(try text(of: app).contains("  believed shop: +2\n"))
  }

  @Test func `Nothing is kept where nobody voted`() throws {
    var app = try shop()
    app.press("B", "2", .enter, .enter)
    #expect(app.view().text.contains("Nobody voted: 1 betrayed, 7 delighted"))
    app.press(.backspace)
    #expect(try app.session.prompt != nil)
    app.press(.escape)
    #expect(try app.session.prompt == nil && app.session.draft.depth == 0)
  }

  @Test func `Esc drops hands only when pressed twice, and says so`() throws {
    var app = try shop()
    app.press("B", "2", .enter, "6", "6", .escape)
    #expect(app.view().text.contains("Esc again drops 2 hands"))
    app.press("6", .escape)
    #expect(app.view().text.contains("Esc again drops 3 hands"))
    app.press(.escape)
    #expect(app.lastRow.contains("Dropped: 3 hands"))
    #expect(try app.session.draft.depth == 0)
  }

  @Test
  func
    `→ keeps and goes on to the next moment, ← to the one before; at the end it says that nothing follows`()
    throws
  {
    var app = try shop()
    app.press("B", "2", .enter, "6", .right, .right, "5", .left)
    #expect(app.view().text.contains("I look around") && app.view().text.contains("Shop believes"))
    app.press(.right, .right)
    #expect(app.lastRow.contains("That was the last moment"))
    #expect(try app.session.prompt == nil)
    let text = try text(of: app)
    #expect(
      text.contains("I come in\n  believed shop: +2\n") && text.contains("I pay\n  believed shop: +1\n"))
    #expect(!text.contains("I look around\n  believed"))
  }

  @Test func `From a sheet → goes to the next sheet`() throws {
    var app = try shop()
    app.press("I", "B", "2", .enter, "6", .right, "7", .enter)
    #expect(app.view().text.contains("sheet: two"))
    #expect(try text(of: app).contains("two: I look around\n  believed shop: +3\n"))
  }

  @Test func `A click on the scale is a hand`() throws {
    var app = try shop()
    app.press("B", "2", .enter)
    let rows = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("pleased") })
    app.press(.click(Point(column: 12, row: row), count: 1), .enter)
    #expect(try text(of: app).contains("  believed shop: +2\n"))
  }

  // MARK: In secret

  @Test func `A secret vote is a dot, whatever it is, until Enter shows all of them together`() throws {
    var app = try shop()
    app.press("B", "2", .enter, .tab)
    var looks: Set<Grid> = []
    for digit in 1...7 {
      var voted = app
      voted.press(.character(Character(String(digit))), "4")
      looks.insert(voted.view())
    }
    #expect(looks.count == 1)
    app.press("1", "7", "7")
    #expect(app.view().text.contains("●●● 3 votes"))
    app.press(.enter)
    #expect(app.view().text.contains("██████ 2") && app.view().text.contains("███ 1"))
    #expect(try app.session.draft.depth == 0)
    app.press(.enter)
    #expect(try text(of: app).contains("  believed shop: -3:1 +3:2\n"))
  }

  @Test
  func `Who votes in secret sees nothing of what we believe and customers say, until the votes are shown`()
    throws
  {
    var app = try App(.dinner())
    app.press(.right, .right, .right, "5", "B", "3", .enter)
    #expect(app.view().text.contains("Customers agree") && app.view().text.contains("before"))
    app.press(.tab, "6")
    #expect(!app.view().text.contains("Customers agree") && !app.view().text.contains("before"))
    app.press(.enter)
    #expect(app.view().text.contains("Customers agree") && app.view().text.contains("before"))
  }

  @Test func `What was shown is not voted on any more, and a ballot that has begun stays secret`() throws {
    var app = try shop()
    app.press("B", "2", .enter, .tab, "6", .tab)
    #expect(app.view().text.contains("It has begun; Backspace takes back"))
    app.press(.enter, "7")
    #expect(app.view().text.contains("Enter keeps the votes, Esc drops them"))
    app.press(.backspace, .right)
    #expect(try text(of: app).contains("one: I come in\n  believed shop: +2\n"))
    #expect(app.view().text.contains("I look around") && app.view().text.contains("secret"))
  }

  @Test func `→ shows secret votes before it keeps them`() throws {
    var app = try shop()
    app.press("B", "2", .enter, .tab, "6", .right)
    #expect(try app.session.draft.depth == 0)
    #expect(app.view().text.contains("I come in") && app.view().text.contains("███ 1"))
  }

  // MARK: Where it can be had

  @Test func `Without a moment, or while presenting, there is no ballot, and it is said why`() throws {
    var app = try App(.dinner())
    app.press("B")
    #expect(app.lastRow.contains("Walk to a moment first"))
    app.press(.right, "p", "B")
    #expect(app.lastRow.contains("Nothing is changed while presenting"))
    app.press("p", "4", "B")
    #expect(app.lastRow.contains("The walk is where things are changed"))
  }
}
