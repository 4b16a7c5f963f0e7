import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// What clicks on the map select and open.
@Suite struct MapMouseTests {
  private func map(zoom: Key? = nil) throws -> App {
    var app = try App(analysis: .dinner(), size: Size(columns: 80, rows: 24))
    app.press("2")
    if let zoom { app.press(zoom) }
    return app
  }

  /// Where `text` begins on the screen.
  private func point(of text: String, in app: App) throws -> Point {
    let lines = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) })
    let start = try #require(lines[row].firstRange(of: text)?.lowerBound)
    return Point(column: lines[row].distance(from: lines[row].startIndex, to: start), row: row)
  }

  @Test(arguments: [
    ("settle", "settle"), ("■■■■□□□", "settle"), ("┈worst", "settle"), ("2nd worst", "another"),
    ("+3", "eat"),
    ("■□ ", "another"), ("The worst, moment 3", "settle"),
  ])
  func `A click on a name, on flags or on the curve selects the moment, and the second walks there`(
    text: String, moment: String
  ) throws {
    var app = try map()
    let point = try point(of: text == "+3" ? "+3──" : text, in: app)
    app.press(.click(point, count: 1))
    #expect(try app.session.viewName == .map && app.session.stopName == moment)
    app.press(.click(point, count: 2))
    #expect(try app.session.viewName == .walk && app.session.stopName == moment)
  }

  @Test func `A click on a department selects it at the moment where one is`() throws {
    var app = try map()
    app.press(.right, .right, .right, .up)
    app.press(.click(try point(of: "Bar ", in: app), count: 1))
    #expect(try app.session.walk.selected == .encounter(2))
    app.press(.click(try point(of: "Kitchen", in: app), count: 1))
    #expect(try app.session.stopName == "settle")
    #expect(app.view().text.contains("Kitchen has no part in this moment"))
  }

  @Test func `At the title a click on a department selects it at the first moment in sight`() throws {
    var app = try map()
    app.press(.click(try point(of: "Kitchen", in: app), count: 1))
    #expect(try app.session.stopName == "welcome")
  }

  @Test func `In the whole journey the row of names and the curve are columns too`() throws {
    var app = try map(zoom: "Z")
    app.press(.click(try point(of: "+3─", in: app), count: 1))
    #expect(try app.session.stopName == "eat")
  }
}
