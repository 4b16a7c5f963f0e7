import JourneyCore
import JourneyScreens
import Testing

/// How editors use the room that there is.
struct EditorLayoutTests {
  private func open(_ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode) throws -> App {
    var app = try App(
      analysis: Sample.dinner.analysis, size: Size(columns: columns, rows: rows), glyphs: glyphs)
    app.press(.right, .up)
    return app
  }

  @Test(arguments: [40, 60, 80, 120])
  func `What is typed in a guide is seen beside or below its question`(columns: Int) throws {
    let document = try Document(parsing: Array("journey: Tea\n".utf8))
    var app = App(
      draft: Draft(document), size: Size(columns: columns, rows: 12), guide: .customer)
    app.type("Tom, a Briton")
    #expect(app.view().text.contains("Tom, a Briton"))
    app.press(.enter, .enter, .enter)
    app.type("The department of everything that is long")
    app.press(.enter)
    app.type("Another one")
    #expect(app.view().text.contains("Another one"))
    app.press(.enter, .enter)
    app.type("I wait for my")
    #expect(app.view().text.contains("I wait for my"))
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `A mark stands where text is cut, and the cursor is always seen`(glyphs: Glyphs) throws {
    var app = try open(40, 12, glyphs: glyphs)
    let mark = glyphs.ellipsis
    app.press("e", .control("u"))
    app.type("one two three four five six seven eight")
    let row = try #require(app.view().text.split(separator: "\n").first { $0.contains("eight") })
    #expect(row.hasPrefix(" touchpoint: \(mark)") && app.view().cursor.column == row.count)
    for _ in 0..<39 { app.press(.left) }
    let start = try #require(app.view().text.split(separator: "\n").first { $0.contains("one two") })
    #expect(start.hasPrefix(" touchpoint: one two") && start.hasSuffix(mark))
    #expect(app.view().cursor.column == 13)
  }

  @Test func `The scale is whole at 40 columns, and each step has its digit`() throws {
    let document = try Document(parsing: Array("journey: Tea\n\ntouchpoint a: A\n".utf8))
    let guide = Guide.feels(document.entry(of: .touchpoint(0)))
    var app = App(draft: Draft(document), size: Size(columns: 40, rows: 12), guide: guide)
    app.press("3")
    let rows = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      rows[7...9] == [
        " How does that feel? let down",
        "  −3   −2  [−1]   0   +1   +2   +3",
        "   1    2    3    4    5    6    7",
      ])
  }

  @Test func `A value that is typed with its sign is that value`() throws {
    var app = try open(80, 24)
    app.press("I")
    try app.press(.down) { $0.sheet?.selected.property.key == "feels" }
    for (keys, value) in [(["+", "2"], 2), (["-", "1"], -1), (["2"], -2), (["7", "-"], 2)] as [([Key], Int)] {
      app.press("e")
      for key in keys { app.press(key) }
      app.press(.enter)
      #expect(try app.session.draft.analysis.index.touchpoints[0].feels?.value == value, "\(keys)")
    }
  }

  @Test func `A long list says how much stands above and below`() throws {
    var app = try open(80, 24)
    app.press("O", "a")
    #expect(app.view().text.contains("more\n"))
    app.press(.down, .down, .pageDown, .pageDown)
    #expect(app.view().text.contains("↑ "))
  }

  @Test func `A refusal has the rows that it needs`() throws {
    var app = try open(40, 12)
    app.press("O")
    try app.press(.down) { $0.sheet?.selected.property.key == "department" }
    app.press("d")
    #expect(app.view().text.contains("\n The department `front` is still named"))
    #expect(app.view().text.contains("first by"))
  }
}
