import JourneyCore
import JourneyScreens
import Testing

/// The contacts by keys and clicks, on the dinner.
@Suite struct ContactTests {
  /// The dinner in its contacts, opened at the moment called `name`, on page number `page`.
  private func contacts(at name: String, page: Int = 0) throws -> App {
    var app = try App(Sample.dinner.analysis)
    try app.press(.right) { $0.stopName == name }
    app.press("6")
    for _ in 0..<page { app.press(.tab) }
    return app
  }

  @Test func `It opens at whom the customer meets at the moment`() throws {
    #expect(try contacts(at: "another").view().text.contains("> The busser"))
    #expect(try contacts(at: "eat").view().text.contains("> Our waiter"))
  }

  @Test func `To walk on is to meet others, and to choose another is to walk to them`() throws {
    var app = try contacts(at: "welcome")
    app.press(.right)
    #expect(app.view().text.contains("> The bartender"))
    app.press(.down)
    #expect(app.view().text.contains("> The busser"))
    #expect(try app.session.stopName == "another")
    app.press(.down, .down)
    #expect(app.lastRow == " Nothing more below")
    app.press(.home)
    #expect(app.view().text.contains("> The host"))
  }

  @Test func `What is changed is about the contact that is chosen, and every figure follows`() throws {
    var app = try contacts(at: "welcome")
    app.press(.down, .down)
    #expect(app.view().text.contains("The busser passed 2 of 2"))
    app.press("r")
    #expect(app.view().text.contains("> The busser     F Front of house   2       0       1        1"))
    #expect(app.view().text.contains("The host passed Tom on 1 of 3 times."))
    app.press("u")
    #expect(app.view().text.contains("The busser passed 2 of 2"))
  }

  @Test func `In a table arrows move the cell, and Enter lists what it counts and goes there`() throws {
    var app = try contacts(at: "welcome", page: 2)
    #expect(app.view().text.contains("handed over from the busser to our waiter: 2 times"))
    let table = app.view()
    app.press(.enter)
    #expect(app.view().text.contains("2 handoffs, in order"))
    app.press(.down)
    let list = app.view()
    app.press(.enter)
    #expect(try app.session.viewName == .walk && app.session.stopName == "bill")
    app.press(.escape)
    #expect(app.view() == list)
    app.press(.escape)
    #expect(app.view() == table)
    app.press(.up, .left)
    #expect(app.view().text.contains("The bartender never hands Tom to the busser."))
    app.press(.enter)
    #expect(app.lastRow == " Nothing here can be opened")
    app.press(.home, .home)
    #expect(app.lastRow == " There is nothing here")
  }

  @Test func `Who may help is told for a need and a contact`() throws {
    var app = try contacts(at: "welcome", page: 3)
    let text = app.view().text
    #expect(text.contains("Tom asked the busser, who may not help;"))
    app.press(.left)
    #expect(app.view().text.contains("The bartender may serve “another glass of wine”, and was not asked."))
  }

  @Test func `A list of a cell that has become empty closes`() throws {
    let people = "department d: Desk\ncontact a: Ann\n  department: d\ncontact b: Ben\n  department: d\n"
    let moment = "touchpoint t: I ask\n  meets: a\n  meets: b\n"
    var app = try App(.reading("format: 1\njourney: J\n" + people + moment))
    app.press(.right, "6", .tab, .enter)
    #expect(app.view().text.contains("1 handoff, in order"))
    app.press(.enter, "d", .escape)
    #expect(try app.session.viewName == .contacts)
    #expect(!app.view().text.contains("in order"))
  }

  @Test func `A click chooses a page, a contact or a cell, a second one opens it`() throws {
    var app = try contacts(at: "welcome")
    app.press(.click(Point(column: 5, row: 6), count: 1))
    #expect(app.view().text.contains("> The busser"))
    app.press(.click(Point(column: 20, row: 1), count: 1))
    #expect(app.view().text.contains("> department to department"))
    let (column, row) = (app.view().cursor.column, app.view().cursor.row)
    app.press(.click(Point(column: column + 16, row: row), count: 1))
    #expect(app.view().cursor == Point(column: column + 16, row: row))
    app.press(.click(Point(column: column + 16, row: row), count: 1))
    #expect(app.view().text.contains("1 handoff, in order"))
  }

  @Test func `A machine that does not say so is marked`() throws {
    var app = try App(Sample.car.analysis)
    app.press("6")
    #expect(app.view().text.contains("■ Emma, a machine"))
    #expect(app.view().text.contains("Emma is a machine and does not say so."))
  }

  @Test func `On a detour only those are counted who are met there`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right)
    try app.press(.down) { if case .way(detour: .some) = $0.walk.selected { true } else { false } }
    app.press(.right, "6")
    #expect(app.view().text.contains("The bartender  B Bar                  never"))
  }
}
