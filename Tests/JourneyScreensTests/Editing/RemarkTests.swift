import JourneyCore
import JourneyScreens
import Testing

/// What the last row says of what was done, and editors of what cannot be.
struct RemarkTests {
  private var app: App

  init() throws {
    app = try App(Sample.dinner.analysis)
    app.press(.right)
  }

  @Test mutating func `What is deleted, moved, doubled and put is called by its name`() throws {
    app.press(.right, .right, "d")
    #expect(app.lastRow == " Deleted the bartender; u takes it back")
    app.press("v")
    #expect(app.lastRow == " Put here: the bartender")
    app.press(.home, .right, .up, "D")
    #expect(app.lastRow.hasPrefix(" Here twice: “I am welcomed"))
    app.press(.up, "J")
    #expect(app.lastRow.hasPrefix(" Moved one further: “I am welcomed"))
    app.press("K")
    #expect(app.lastRow.hasPrefix(" Moved one back: “I am welcomed"))
  }

  @Test mutating func `A title and an id that are empty are refused in the words of the screen`() {
    app.press(.up, "e", .control("u"), .enter)
    #expect(app.view().text.contains("A moment needs a title"))
    app.press(.escape, "R", .control("u"), .enter)
    #expect(app.view().text.contains("It needs an id, such as"))
  }

  @Test mutating func `Where nothing was taken back there is nothing to do again`() {
    app.press("U")
    #expect(app.lastRow == " Nothing to do again")
  }

  @Test mutating func `A demo says once that it is not kept`() {
    app.press("+")
    #expect(app.lastRow == " This has no file and is not kept: s gives it one")
    app.press("+")
    #expect(!app.lastRow.contains("not kept"))
  }

  @Test func `Without departments a new contact asks for the name of one`() throws {
    let document = try Document(parsing: Array("journey: Tea\n\ntouchpoint a: A\n".utf8))
    var app = App(draft: Draft(document), saving: .saved, size: Size(columns: 80, rows: 24))
    app.press(.right, "w")
    app.type("The host")
    app.press(.enter)
    #expect(app.view().text.contains("Type the name of a department."))
  }

  @Test func `Who leaves the guide is told how to go on`() throws {
    let document = try Document(parsing: Array("journey: Tea\n".utf8))
    var app = App(draft: Draft(document), size: Size(columns: 40, rows: 12), guide: .title)
    app.press(.escape)
    #expect(app.lastRow == " a adds a moment, ? shows the keys")
  }

  @Test(arguments: ["e", "c", "w", "/", ":"] as [Key])
  mutating func `Control Z stops the program wherever something is typed`(key: Key) {
    app.press(key, "a")
    app.press(.control("z"), giving: [.suspend])
    app.press("b")
    app.press(.control("z"), giving: [.suspend])
  }

  @Test mutating func `Control Z stops the program in a text, at a scale, at switches and in a path`() throws
  {
    app.press("m", .control("z"), giving: [.suspend])
    app.press(.escape)
    app.press("s", .control("z"), giving: [.suspend])
    app.press(.escape, "I")
    for name in ["feels", "story"] {
      try app.press(.down) { $0.sheet?.selected.property.key == name }
      app.press("e", .control("z"), giving: [.suspend])
      app.press(.escape)
    }
  }

  @Test mutating func `A path that is empty or cannot be had is asked for again, with what was typed`() throws
  {
    app.press("s", .enter)
    #expect(app.view().text.contains("Type the name of a file"))
    app.type("tea.journey")
    app.press(.enter, giving: [.saveAs("tea.journey")])
    _ = app.update(.store(.pathRefused("it is there already")))
    #expect(
      app.view().text.contains("save to: tea.journey") && app.view().text.contains("it is there already"))
    app.press(.backspace, .escape)
    #expect(try app.session.prompt == nil)
  }
}
