import JourneyCore
import Testing

@testable import JourneyScreens

/// What fresh eyes saw on many screens.
@Suite struct SmallThingsTests {
  @Test func `Help judges a command by the view from which it was opened`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .character("?"))
    let owner = try #require(Command.table.firstIndex { $0.name == .change(.owner) })
    for _ in 0..<owner { app.press(.down) }
    #expect(app.view().text.contains("Who answers for the moment."))
    #expect(!app.view().text.contains("Not here"))
    app.press(.enter)
    #expect(try app.session.prompt != nil)
  }

  @Test(arguments: ["?", ":"] as [Character])
  func `A list of commands says how many more there are`(key: Character) throws {
    var app = try App(analysis: Sample.dinner.analysis, size: Size(columns: 40, rows: 12))
    app.press(.character(key))
    #expect(app.view().text.contains("↓ ") && app.view().text.contains(" more"))
  }

  @Test func `Flags that have no room at a bad moment are counted`() throws {
    let analysis = try Analysis.dinner()
    let path = WalkPath(analysis.mainRoute, taking: [], of: analysis)
    let scene = WalkScene(analysis: analysis, path: path, stop: path.stops.count - 1)
    #expect(Gallery.grid(scene, columns: 40, rows: 40).text.contains("■■■+4"))
    #expect(Gallery.grid(scene, columns: 80, rows: 40).text.contains("■■■■□□□"))
  }

  @Test func `In ASCII a question to the room has another sign than a warning`() {
    #expect(Glyphs.ascii.question != Glyphs.ascii.warning)
    #expect(Glyphs.unicode.question == "?")
  }

  @Test func `A journey without moments invites to what can be done`() throws {
    var app = try App(.reading("format: 1\njourney: Empty\n"))
    let title = app.view().text
    #expect(title.contains("a  add the first moment") && !title.contains("shoes"))
    app.press(.end)
    #expect(app.view().text.contains("a adds the first moment"))
    #expect(!app.view().text.contains("Enter goes to a moment"))
    app.press(.character("a"))
    #expect(try app.session.prompt != nil)
  }

  @Test func `The end of a detour says that one is on it`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right)
    try app.press(.down) { $0.walk.selected == .way(detour: 0) }
    app.press(.right, .end)
    #expect(app.view().text.prefix(80).contains("detour · the end"))
  }

  @Test func `A suggestion gives way to the first letter, and stays for any other key`() {
    var typed = TextField(suggesting: "ours")
    #expect(typed.text == "ours")
    _ = typed.take(.character("Z"))
    _ = typed.take(.character("o"))
    #expect(typed.text == "Zo" && !typed.isSuggested)
    for key in [Key.right, .end] {
      var edited = TextField(suggesting: "ours")
      _ = edited.take(key)
      _ = edited.take(.character("!"))
      #expect(edited.text == "ours!")
    }
    var dropped = TextField(suggesting: "ours")
    _ = dropped.take(.backspace)
    #expect(dropped.text.isEmpty)
  }

  @Test(arguments: [20, 30, 39])
  func `On a small screen the size that is wanted is said in full`(columns: Int) throws {
    let app = try App(analysis: Sample.dinner.analysis, size: Size(columns: columns, rows: 6))
    #expect(app.lastRow.contains("40x12") && !app.lastRow.contains("…"))
  }
}
