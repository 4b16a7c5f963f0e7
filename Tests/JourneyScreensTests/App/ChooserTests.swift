import JourneyCore
import JourneyScreens
import Testing

struct ChooserTests {
  private static let files = ["bank.journey", "birthday-dinner.journey", "car.journey", "dinner.journey"]

  private func picker() -> App {
    App(files: Self.files, size: Size(columns: 80, rows: 24))
  }

  @Test func `A file is chosen with the arrows, with a digit, or by its letters`() {
    var app = picker()
    app.press(.down, .down, .enter, giving: [.open("car.journey")])
    app = picker()
    app.press(.character("2"), giving: [.open("birthday-dinner.journey")])
    app = picker()
    app.type("din")
    app.press(.enter, giving: [.open("dinner.journey")])
    app = picker()
    app.type("bdin")
    app.press(.enter, giving: [.open("birthday-dinner.journey")])
  }

  @Test func `In the palette a digit is no row, for elsewhere it is a view`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character(":"))
    app.type("4")
    #expect(try app.session.viewName == .walk && app.session.prompt != nil)
    #expect(app.view().text.contains("No command has these letters"))
  }

  @Test func `To export is first of all to write the map`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character(":"))
    app.type("exp")
    app.press(.enter, giving: [.export(.markdown)])
  }

  @Test func `A digit is a letter once something is typed`() {
    var app = picker()
    app.type("c2")
    app.press(.enter, giving: [])
    #expect(app.view().text.contains("No file has these letters"))
  }

  @Test func `A click selects a file, a second opens it, and the wheel goes through the list`() {
    var app = picker()
    let second = Point(column: 9, row: 4)
    app.press(.click(second, count: 1), giving: [])
    #expect(app.view().cursor != second)
    app.press(.click(second, count: 1), giving: [.open("birthday-dinner.journey")])
    app.press(.click(second, count: 2), giving: [.open("birthday-dinner.journey")])
    app.press(.wheel(up: true, at: second), .wheel(up: false, at: second), .enter)
    app.press(.click(Point(column: 9, row: 20), count: 2), giving: [])
  }

  @Test func `A click selects a command, and a second does it`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character(":"))
    app.type("legend")
    let first = Point(column: 9, row: 3)
    app.press(.click(first, count: 1))
    #expect(try app.session.prompt != nil)
    app.press(.click(first, count: 2))
    #expect(try app.session.viewName == .legend)
  }

  @Test func `A file that cannot be read leaves the list standing and says why; one that can is opened`()
    throws
  {
    var app = picker()
    app.press(.enter)
    _ = app.update(.notice("bank.journey: no such file"))
    #expect(app.lastRow == " bank.journey: no such file")
    _ = app.update(.opened(Draft(try Document(Sample.dinner.analysis.journey)), .noFile))
    #expect(try app.session.stopName == "title")
  }

  @Test func `Only Ctrl-C leaves, for every letter narrows the list`() {
    var app = picker()
    app.press(
      .character("q"), .escape, .control("l"), .control("z"), .control("c"),
      giving: [.redraw, .suspend, .quit])
  }

  @Test func `Where there is no file the picker says how to get one`() {
    let app = App(files: [], size: Size(columns: 80, rows: 24))
    #expect(app.view().text.contains("runaround new"))
  }

  @Test func `A command that cannot be had says why`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character(":"))
    app.type("next match")
    app.press(.enter)
    #expect(app.lastRow == " No search yet: press /")
  }

  @Test func `Help does what is selected, and shows the same keys as the table`() throws {
    var app = try App(analysis: Sample.dinner.analysis, size: Size(columns: 120, rows: 120))
    app.press(.character("?"))
    let text = app.view().text
    for command in Command.table { #expect(text.contains(command.summary)) }
    app.press(.end, .enter, giving: [.quit])
    #expect(try app.session.viewName == .walk)
  }
}
