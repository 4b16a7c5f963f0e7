import JourneyCore
import JourneyScreens
import Testing

/// Keys that are no votes, and votes that come too early.
struct BallotKeysTests {
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

  @Test(arguments: ["776", "26", "7", "0"])
  func `Votes that are typed where a department is asked for make none, and the list says so`(votes: String)
    throws
  {
    var app = try shop()
    let before = try text(of: app)
    app.press("B")
    app.type(votes)
    app.press(.enter)
    #expect(app.view().text.contains("Whose belief is asked for?"))
    #expect(app.view().text.contains("No row has this number; a new name needs a letter."))
    app.press(.escape)
    #expect(try text(of: app) == before)
  }

  @Test(arguments: ["8", "0", "a", " ", "+", .home, .pageDown, .alt("x"), .paste("667")] as [Key])
  func `A key that is no vote says which ones are, in every manner`(key: Key) throws {
    var app = try shop()
    app.press("B", "2", .enter, key)
    #expect(app.view().text.contains("1 to 7 a hand, Enter when all voted"))
    app.press("6")
    #expect(!app.view().text.contains("Enter when all voted") && app.view().text.contains("1 hand"))
    app.press(.backspace, .tab, key)
    #expect(app.view().text.contains("1 to 7 a vote, Enter when all voted"))
    app.press("6", .enter, key)
    #expect(app.view().text.contains("Enter keeps the votes, Esc drops them"))
  }

  @Test func `Whatever a ballot says fits the smallest screen beside the whole scale`() throws {
    for keys in [["8"], [.tab, "8"], [.tab, "6", .enter, "8"], [.enter], ["6", .tab], ["6", .escape]]
      as [[Key]]
    {
      var app = App(
        draft: Draft(try Document(parsing: Array(Self.stores.utf8))), size: Size(columns: 40, rows: 12))
      app.press(.right, "B", "2", .enter)
      for key in keys { app.press(key) }
      let screen = app.view().text
      #expect(Rating.scale.allSatisfy { screen.contains($0.word) }, "\(screen)")
    }
  }
}
