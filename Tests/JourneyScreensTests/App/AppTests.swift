import JourneyCore
import JourneyScreens
import Testing

struct AppTests {
  @Test(arguments: [Key.character("q"), .control("c")])
  func `q and Ctrl-C leave`(key: Key) throws {
    var app = try App(Sample.dinner.analysis)
    app.press(key, giving: [.quit])
  }

  @Test func `Ctrl-L paints again and Ctrl-Z goes to the shell, also while text is typed`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.control("l"), .control("z"), giving: [.redraw, .suspend])
    app.press(.character("/"))
    app.press(.control("l"), .control("z"), .control("c"), giving: [.redraw, .suspend, .quit])
    app.press(.escape, .character(":"))
    app.press(.control("l"), .control("z"), .control("c"), giving: [.redraw, .suspend, .quit])
  }

  @Test func `Esc never leaves`() throws {
    var app = try App(Sample.dinner.analysis)
    for _ in 1...5 { app.press(.escape, giving: []) }
    #expect(app.lastRow.contains("q leaves"))
  }

  @Test func `A digit without a view says which views there are`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("9"))
    #expect(
      app.lastRow == " The views are 1 walk, 2 map, 3 desks, 4 flags, 5 gap, 6 contacts and 7 legend")
  }

  @Test func `A pasted text fires no command`() throws {
    var app = try App(Sample.dinner.analysis)
    let before = app.view()
    app.press(.paste("q4:f"), giving: [])
    #expect(app.view() == before)
  }

  @Test func `A blank screen shows nothing until any key`() throws {
    var app = try App(Sample.dinner.analysis)
    let before = app.view()
    for key in [Key.character("b"), .character(".")] {
      app.press(key)
      #expect(app.view() == Grid(size: Size(columns: 80, rows: 24)))
      app.press(.right)
      #expect(app.view() == before)
    }
  }

  @Test func `A blank screen can be left with Ctrl-C`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("b"))
    app.press(.control("c"), giving: [.quit])
  }

  @Test(arguments: [
    ("theme dark", Theme.Palette.dark), ("theme high", .highContrast), ("theme mono", .monochrome),
    ("theme term", .terminal), ("theme light", .light),
  ])
  func `The palette changes the colours, and says what keeps them`(typed: String, theme: Theme.Palette) throws
  {
    var app = try App(Sample.dinner.analysis)
    app.press(.character(":"))
    app.type(typed)
    app.press(.enter, giving: [.theme(theme)])
    #expect(app.lastRow.contains("“theme: \(theme.rawValue)”"))
  }

  @Test(arguments: [
    ("markdown", ExportFormat.markdown), ("plain text", .text), ("json", .json), ("html", .html),
    ("svg", .svg),
    ("mermaid journey", .mermaid), ("sequence", .sequence), ("cjml", .cjml), ("csv", .csv), ("dot", .dot),
  ])
  func `The palette exports`(typed: String, format: ExportFormat) throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character(":"))
    app.type(typed)
    app.press(.enter, giving: [.export(format)])
    _ = app.update(.notice("Wrote dinner.md"))
    #expect(app.lastRow == " Wrote dinner.md")
    app.press(.right)
    #expect(!app.lastRow.contains("Wrote"))
  }

  @Test func `The palette takes the mouse and gives it back`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character(":"))
    app.type("mouse")
    app.press(.enter, giving: [.captureMouse(true)])
    #expect(app.lastRow == " The mouse is for the walk")
    app.press(.character(":"))
    app.type("mouse")
    app.press(.enter, giving: [.captureMouse(false)])
    #expect(app.lastRow == " The mouse is for the terminal")
  }

  @Test func `Another size changes nothing but the size`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .right, .right)
    let before = app.view()
    let effects = app.update(.resized(Size(columns: 40, rows: 12)))
    #expect(effects == [])
    #expect(app.view().size == Size(columns: 40, rows: 12))
    _ = app.update(.resized(Size(columns: 80, rows: 24)))
    #expect(app.view() == before)
  }

  @Test func `A terminal that is too small shows what it can and says so`() throws {
    var app = try App(Sample.dinner.analysis)
    _ = app.update(.resized(Size(columns: 36, rows: 8)))
    #expect(app.view().text.contains("A birthday dinner"))
    #expect(app.lastRow.contains("40x12"))
  }

  @Test func `The same messages give the same screens`() throws {
    let keys: [Key] = [
      .right, .down, .character("f"), .enter, .tab, .enter, .escape, .character("7"), .pageDown,
      .character("/"),
      .character("w"), .enter, .character("n"), .character("p"), .right, .down,
    ]
    var (one, other) = (try App(Sample.car.analysis), try App(Sample.car.analysis))
    for key in keys {
      let (effects, others) = (one.press(key), other.press(key))
      #expect(effects == others)
      #expect(one.view() == other.view())
    }
  }
}
