import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// The map as people see it; the files are in Pictures.
@Suite struct MapPictureTests {
  /// The map at the title, at the third moment, and there in the other sizes.
  private func pictures(of name: String, _ size: Size, glyphs: Glyphs = .unicode) throws -> String {
    let analysis = try MapSheets.analysis(name)
    let keys: [(String, [Key])] = [
      ("in whole words", ["2"]), ("at a moment", ["2", .right, .right, .right]),
      ("the whole journey", ["2", .right, .right, .right, "Z"]),
      ("one stage", ["2", .right, .right, .right, "z"]),
    ]
    return try keys.map { words, keys in
      var app = try App(analysis: analysis, size: size, glyphs: glyphs)
      for key in keys { app.press(key) }
      let grid = app.view()
      let title = "==== \(name), \(words), cursor at column \(grid.cursor.column), row \(grid.cursor.row) "
      return title + String(repeating: "=", count: max(0, size.columns - title.count)) + "\n" + grid.text
        + "\n"
    }.joined()
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)])
  func `Every sample, the hospital and the scripts have their maps`(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    let names = Sample.allCases.map(\.rawValue) + ["hospital", "scripts"]
    let picture = try names.map { try pictures(of: $0, size) }.joined()
    try Gallery.expect(picture, hangsAs: "map-\(columns)x\(rows)")
  }

  @Test func `A page says what every sign of the map means`() throws {
    let looks: [(Int, Int, Glyphs)] = [(40, 12, .unicode), (80, 24, .unicode), (80, 24, .ascii)]
    let pictures = try looks.map { columns, rows, glyphs in
      var app = try App(
        analysis: MapSheets.analysis("hospital"), size: Size(columns: columns, rows: rows), glyphs: glyphs)
      app.press("2", .tab)
      let first = app.view().text
      app.press(.pageDown)
      return first + "\n" + String(repeating: "=", count: columns) + "\n" + app.view().text + "\n"
    }
    try Gallery.expect(pictures.joined(separator: "\n"), hangsAs: "map-signs")
  }

  @Test func `In ASCII the map has its other form`() throws {
    let picture = try pictures(of: "dinner", Size(columns: 80, rows: 24), glyphs: .ascii)
    let drawn = picture.unicodeScalars.filter { !$0.isASCII }
    #expect(drawn.isEmpty)
    try Gallery.expect(picture, hangsAs: "map-ascii-80x24")
  }

  @Test func `Colour says what is cold, and whose lane it is`() throws {
    var app = try App(analysis: Sample.dinner.analysis, size: Size(columns: 80, rows: 24))
    app.press("2", .right, .right, .right)
    try Gallery.expect(app.view().text + "\n" + Gallery.styles(app.view()), hangsAs: "styles-map-80x24")
  }
}
