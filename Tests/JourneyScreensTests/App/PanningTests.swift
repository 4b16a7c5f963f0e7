import JourneyCore
import JourneyScreens
import Testing

/// A journey of ten thousand moments in the views of the whole.
@Suite struct PanningTests {
  private static let count = 10_000

  private static let journey: String = {
    let people = (0..<3).map {
      "department d\($0): Desk \($0)\ncontact c\($0): Clerk \($0)\n  department: d\($0)\n"
    }
    let moments = (0..<count).map {
      "touchpoint t\($0): I ask for number \($0)\n  owner: d\($0 % 3)\n  meets: c\($0 / 2 % 3)\n  feels: \($0 % 7 - 3)\n"
    }
    return "format: 1\njourney: J\n" + people.joined() + moments.joined()
  }()

  @Test func `Every key that pans is one step and one new screen, in every view`() throws {
    let analysis = try Analysis.reading(Self.journey)
    for key in ["2", "3", "5", "6"] as [Key] {
      var app = try App(analysis: analysis, size: Size(columns: 120, rows: 40))
      app.press(.right, key)
      for position in 1...12 {
        let before = app.view()
        if position % 2 == 0 {
          app.press(.wheel(up: false, at: Point(column: 60, row: 10)))
        } else {
          app.press(.right)
        }
        #expect(try app.session.walk.position == position)
        #expect(app.view() != before, "\(key) at \(position)")
        #expect(app.view() == app.view())
      }
      // There the end is the last contact.
      if key == "6" { continue }
      app.press(.end)
      #expect(try app.session.walk.position == Self.count - 1)
      app.press(.right)
      #expect(app.lastRow == " Nothing follows here")
    }
  }
}
