import Foundation
import JourneyCore
import JourneyScreens
import TestSupport
import Testing

/// Screens as text files that a person can check by reading.
///
/// `RECORD_PICTURES=1 swift test` writes them anew; read the difference before you commit it.
enum Gallery {
  /// Compares `picture` with the file `name` beside the tests.
  static func expect(
    _ picture: String, hangsAs name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = ProjectFile.url("Tests/JourneyScreensTests/Pictures/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_PICTURES"] != nil {
      try Data(picture.utf8).write(to: file)
    }
    let hung = try String(contentsOf: file, encoding: .utf8)
    let differences = zip(picture.split(separator: "\n"), hung.split(separator: "\n")).filter { $0 != $1 }
    #expect(
      picture == hung, "first: \(differences.first.map { "\($0)" } ?? "")", sourceLocation: sourceLocation)
  }

  /// Every stop of a walk through `analysis`, one picture below another.
  static func walk(
    _ analysis: Analysis, columns: Int, rows: Int, glyphs: Glyphs = .unicode, taking detours: [Int] = []
  ) -> String {
    let path = WalkPath(analysis.route(taking: detours), taking: detours, of: analysis)
    return path.stops.indices.map { stop in
      let scene = WalkScene(
        analysis: analysis, path: path, stop: stop,
        selection: WalkItem.firstSelection(at: path.stops[stop], on: path), glyphs: glyphs)
      return picture(scene, columns: columns, rows: rows)
    }.joined()
  }

  /// The stop of `scene` under a line that says which, and where the cursor stands.
  static func picture(_ scene: WalkScene, columns: Int, rows: Int) -> String {
    let grid = grid(scene, columns: columns, rows: rows)
    let title = "==== stop \(scene.stop), cursor at column \(grid.cursor.column), row \(grid.cursor.row) "
    return title + String(repeating: "=", count: max(0, columns - title.count)) + "\n" + grid.text + "\n"
  }

  /// The styles of the stop of `scene`: a letter a cell, and what the letters mean.
  static func styles(_ scene: WalkScene, columns: Int, rows: Int) -> String {
    styles(grid(scene, columns: columns, rows: rows))
  }

  /// The styles of `grid`: a letter a cell, and what the letters mean.
  static func styles(_ grid: Grid) -> String {
    let rows = (0..<grid.size.rows).map { row in
      var line = String((0..<grid.size.columns).map { mark(grid.style(at: Point(column: $0, row: row))) })
      while line.last == "." { line.removeLast() }
      return line
    }
    let legend =
      "==== . text  q quiet  l line  c customer  s severe  w warning  n note  b believed  r rated  1-6 departments\n"
      + "==== capital bold  * selected\n"
    return legend + rows.joined(separator: "\n") + "\n"
  }

  /// What `scene` draws.
  static func grid(_ scene: WalkScene, columns: Int, rows: Int) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    draw(scene, on: &grid)
    return grid
  }

  /// Draws the stop of `scene`, and says where its items went.
  @discardableResult static func draw(_ scene: WalkScene, on grid: inout Grid) -> Shown {
    switch scene.current {
    case .title: TitleScreen.draw(scene, on: &grid)
    case .moment, .empty: WalkScreen.draw(scene, on: &grid)
    case .border: BorderScreen.draw(scene, on: &grid)
    case .end: EndScreen.draw(scene, on: &grid)
    }
  }

  private static func mark(_ style: Style) -> Character {
    if style.isSelected { return "*" }
    let mark: Character =
      switch style.role {
      case .text: style.isBold ? "T" : "."
      case .quiet: "q"
      case .rule: "l"
      case .customer: "c"
      case .severe: "s"
      case .warning: "w"
      case .note: "n"
      case .believed: "b"
      case .rated: "r"
      case .department1: "1"
      case .department2: "2"
      case .department3: "3"
      case .department4: "4"
      case .department5: "5"
      case .department6: "6"
      }
    return style.isBold ? Character(mark.uppercased()) : mark
  }
}

extension Analysis {
  /// The analysis of the dinner as it is embedded in the program.
  static func dinner() throws -> Analysis {
    try Sample.dinner.analysis
  }

  /// The analysis of the journey that `text` tells.
  static func reading(_ text: String) throws -> Analysis {
    Analysis(try Document(parsing: Array(text.utf8)).journey)
  }
}
