import JourneyCore
import JourneyScreens
import Testing

/// Whoever takes a detour sees that they are on one, and comes back.
struct DetourTests {
  /// The dinner, where the way on by the detour is selected.
  private func atTheFork() throws -> App {
    var app = try App(Sample.dinner.analysis)
    app.press(.right)
    try app.press(.down) { $0.walk.selected == .way(detour: 0) }
    return app
  }

  @Test func `The fork says which way is chosen`() throws {
    var app = try atTheFork()
    #expect(app.view().text.contains("the main way · chosen"))
    app.press(.right, .left)
    try app.press(.down) { $0.walk.selected == .way(detour: 0) }
    let text = app.view().text
    #expect(text.contains("chosen") && !text.contains("the main way · chosen"))
  }

  @Test(arguments: [(40, 12), (80, 24)])
  func `The first row says that one is on a detour`(columns: Int, rows: Int) throws {
    var app = try atTheFork()
    _ = app.update(.resized(Size(columns: columns, rows: rows)))
    #expect(!app.view().text.prefix(columns).contains("detour"))
    app.press(.right)
    #expect(app.view().text.prefix(columns).contains("detour"))
  }

  @Test(arguments: [Key.home, "g"])
  func `Home leads back to the title from far along a detour that is longer than the main way`(key: Key)
    throws
  {
    let moments = (1...9).map { "touchpoint t\($0): I wait" }.joined(separator: "\n")
    let text = """
      journey: Tea
      touchpoint hello: I come in
      touchpoint bye: I go
      detour late: I am late
        from: hello
        to: bye
      \(moments)

      """
    var app = App(draft: Draft(try Document(parsing: Array(text.utf8))), size: Size(columns: 80, rows: 24))
    app.press("O", .end, .enter)
    #expect(try app.session.stopName == "t9")
    app.press(key)
    #expect(try app.session.walk.current == .title && app.session.walk.path.detours.isEmpty)
  }

  @Test func `Esc leads back to the fork that Enter led from`() throws {
    var app = try atTheFork()
    app.press(.enter)
    #expect(try app.session.stopName == "straight-in")
    app.press(.escape)
    #expect(try app.session.stopName == "welcome" && app.session.walk.path.detours.isEmpty)
  }

  @Test func `On a detour without a way back Esc says how to begin again`() throws {
    var app = try atTheFork()
    app.press(.right, .escape)
    #expect(app.lastRow.contains("detour") && app.lastRow.contains("Home"))
  }

  @Test func `What is counted along the main way is not counted on another`() throws {
    var app = try atTheFork()
    app.press(.right, .right)
    #expect(try app.session.stopName == "another")
    #expect(app.view().text.contains("I say the same thing again."))
    try app.press(.home) { $0.stopName == "title" }
    try app.press(.right) { $0.stopName == "another" }
    #expect(app.view().text.contains("I say the same thing again, for the 2nd of 2 times."))
  }

  @Test(arguments: [Key.home, .left])
  func `A walk that begins again takes the main way`(key: Key) throws {
    var app = try atTheFork()
    app.press(.right)
    try app.press(key) { $0.stopName == "title" }
    #expect(try app.session.walk.path.detours.isEmpty)
  }

  @Test func `Back where it was, the loop says which detour leads there`() throws {
    let analysis = try Sample.car.analysis
    let loop = try #require(analysis.findings.first { $0.flag == .loop })
    #expect(analysis.message(of: loop).contains("she answers Leo, and becomes a new enquiry"))
  }

  @Test func `While presenting, what stands here whole is not opened elsewhere`() throws {
    var app = try App(Sample.dinner.analysis)
    try app.press(.right) { $0.stopName == "settle" }
    try app.press(.down) { if case .annotation = $0.walk.selected { true } else { false } }
    app.press(.character("p"))
    try app.press(.down) { if case .annotation = $0.walk.selected { true } else { false } }
    app.press(.enter)
    #expect(try app.session.viewName == .walk)
    #expect(app.lastRow == " Nothing here can be opened")
  }
}
