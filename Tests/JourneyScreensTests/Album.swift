import Foundation
import JourneyCore
import JourneyScreens
import TestSupport

/// Screens below each other, each under a line that says which, for a picture that a person reads.
struct Album {
  /// The journeys that every view of the whole is drawn of.
  static let journeys = ["dinner", "car", "private bank", "violin", "hospital", "scripts"]

  /// All screens so far.
  private(set) var text = ""

  /// What is known about the journey called `name`.
  static func analysis(_ name: String) throws -> Analysis {
    switch name {
    case "dinner": return try Sample.dinner.analysis
    case "car": return try Sample.car.analysis
    case "private bank": return try Sample.privateBank.analysis
    case "violin": return try Sample.violin.analysis
    default:
      let data = try Data(contentsOf: ProjectFile.url("Tests/Fixtures/\(name).journey"))
      return Analysis(try Document(parsing: Array(data)).journey)
    }
  }

  /// Adds what `app` shows.
  mutating func add(_ app: App, as title: String) {
    let grid = app.view()
    let line = "==== \(title), cursor at column \(grid.cursor.column), row \(grid.cursor.row) "
    text +=
      line + String(repeating: "=", count: max(0, grid.size.columns - line.count)) + "\n" + grid.text + "\n"
  }
}
