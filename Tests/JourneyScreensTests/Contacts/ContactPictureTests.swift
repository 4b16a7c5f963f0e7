import JourneyCore
import JourneyScreens
import Testing

/// The contacts as people see them; the files are in Pictures.
@Suite struct ContactPictureTests {
  private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)].map { Size(columns: $0, rows: $1) }

  /// The list, the three tables, and what one cell counts, seen from a moment in the middle.
  private func look(at name: String, _ size: Size, _ glyphs: Glyphs = .unicode, in album: inout Album) throws
  {
    var app = try App(analysis: Album.analysis(name), size: size, glyphs: glyphs)
    for _ in 1...7 { app.press(.right) }
    app.press("6")
    album.add(app, as: "\(name), everyone")
    app.press(.tab)
    album.add(app, as: "\(name), departments")
    app.press(.tab)
    album.add(app, as: "\(name), contacts")
    app.press(.enter)
    album.add(app, as: "\(name), one cell")
    app.press(.tab)
    album.add(app, as: "\(name), who may help")
  }

  @Test(arguments: sizes)
  func `Everyone who is met, who hands on, and who may help`(size: Size) throws {
    var album = Album()
    for name in Album.journeys { try look(at: name, size, in: &album) }
    try Gallery.expect(album.text, hangsAs: "contacts-\(size.columns)x\(size.rows)")
  }

  @Test func `In ASCII every glyph of the contacts has its other form`() throws {
    var album = Album()
    try look(at: "dinner", Size(columns: 80, rows: 24), .ascii, in: &album)
    let written = "’“”−–…"
    let isASCII = album.text.unicodeScalars.allSatisfy { $0.isASCII || written.unicodeScalars.contains($0) }
    #expect(isASCII)
    try Gallery.expect(album.text, hangsAs: "contacts-ascii")
  }

  @Test(arguments: [(0, "list"), (2, "table"), (3, "may")])
  func `Colour says which department it is, and what is cold or was in vain`(tabs: Int, name: String) throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .right, "6")
    for _ in 0..<tabs { app.press(.tab) }
    try Gallery.expect(
      app.view().text + "\n" + Gallery.styles(app.view()), hangsAs: "contacts-styles-\(name)")
  }

  @Test func `A journey that lacks contacts or meetings says so, and what to do`() throws {
    var album = Album()
    let declared = "department d: Desk\ncontact c: The clerk\n  department: d\n"
    let texts = [
      ("no contacts", "touchpoint t: I ask\n"), ("no meetings", declared + "touchpoint t: I ask\n"),
    ]
    for (name, text) in texts {
      var app = try App(
        analysis: .reading("format: 1\njourney: J\n" + text), size: Size(columns: 60, rows: 20))
      app.press(.right, "6", .down, .enter)
      album.add(app, as: name)
      for part in ["departments", "contacts", "who may help"] {
        app.press(.tab, .right, .down, .end, .pageDown, .enter)
        album.add(app, as: "\(name), \(part)")
      }
    }
    try Gallery.expect(album.text, hangsAs: "contacts-missing")
  }
}
