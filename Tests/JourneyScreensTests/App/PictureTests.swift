import JourneyCore
import JourneyScreens
import Testing

/// The views of the app on the dinner, as a person checked them.
struct PictureTests {
  /// What is pressed to come to a screen, by the picture's name.
  private static let screens: [String: [Key]] = [
    "flags": [.character("4"), .down, .down],
    "flags-by-moment": [.character("4"), .tab, .character("z"), .down, .down],
    "legend": [.character("7")],
    "legend-moment": [.right, .right, .right, .right, .character("7")],
    "sheet": ["O", .down, .down, .down],
    "sheet-moment": [.right, .right, .right, .right, "I", .pageDown, .down, .down],
    "sheet-adding": ["O", "a", "l", "e"],
    "help": [.character("?"), .down, .down],
    "palette": [.character(":"), .character("e"), .character("x"), .down],
    "asking": [.right, "w"],
    "status": [.right, .right, .right, .right, .down, .character("d"), .down, .down, .character("d")],
    "search": [.right, .character("/"), .character("w"), .character("i"), .character("n"), .character("e")],
    "found": [
      .right, .character("/"), .character("w"), .character("i"), .character("n"), .character("e"), .enter,
      .character("n"),
    ],
  ]
  private static let sizes = [(40, 12), (80, 24), (120, 40)].map { Size(columns: $0, rows: $1) }

  @Test(arguments: screens.keys.sorted(), sizes)
  func `A view of the dinner`(name: String, size: Size) throws {
    var app = try App(analysis: Sample.dinner.analysis, size: size)
    for key in Self.screens[name] ?? [] { app.press(key) }
    try Self.hang(app.view(), as: "\(name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes)
  func `The list of files`(size: Size) throws {
    let app = App(files: ["bank.journey", "car.journey", "journeys/dinner.journey"], size: size)
    try Self.hang(app.view(), as: "picker-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: ["flags", "legend", "help", "palette", "sheet"])
  func `A view in ASCII`(name: String) throws {
    let size = Size(columns: 80, rows: 24)
    var app = try App(analysis: Sample.dinner.analysis, size: size, glyphs: .ascii)
    for key in Self.screens[name] ?? [] { app.press(key) }
    let written = "’“”−–…"
    #expect(app.view().text.unicodeScalars.allSatisfy { $0.isASCII || written.unicodeScalars.contains($0) })
    try Self.hang(app.view(), as: "\(name)-ascii")
  }

  /// The last line of a picture says where the cursor stands.
  private static func hang(_ grid: Grid, as name: String) throws {
    try Gallery.expect("\(grid.text)\n@ \(grid.cursor.column),\(grid.cursor.row)\n", hangsAs: name)
  }
}
