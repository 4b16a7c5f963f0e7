import JourneyCore
import JourneyScreens
import Testing

/// The desks as people see them; the files are in Pictures.
@Suite struct DeskPictureTests {
  private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)].map { Size(columns: $0, rows: $1) }

  /// The last desk, its customer, and all desks, seen from a moment in the middle.
  private func look(at name: String, _ size: Size, _ glyphs: Glyphs = .unicode, in album: inout Album) throws
  {
    var app = try App(analysis: Album.analysis(name), size: size, glyphs: glyphs)
    for _ in 1...7 { app.press(.right) }
    app.press("3", .down, .down, .down)
    album.add(app, as: "\(name), one desk")
    app.press(.tab, .down)
    album.add(app, as: "\(name), the customer")
    app.press(.tab)
    album.add(app, as: "\(name), all desks")
  }

  @Test(arguments: sizes)
  func `Desks, customers and all desks side by side`(size: Size) throws {
    var album = Album()
    for name in Album.journeys { try look(at: name, size, in: &album) }
    try Gallery.expect(album.text, hangsAs: "desks-\(size.columns)x\(size.rows)")
  }

  @Test func `In ASCII every glyph of the desks has its other form`() throws {
    var album = Album()
    try look(at: "dinner", Size(columns: 80, rows: 24), .ascii, in: &album)
    let written = "’“”−–…"
    let isASCII = album.text.unicodeScalars.allSatisfy { $0.isASCII || written.unicodeScalars.contains($0) }
    #expect(isASCII)
    try Gallery.expect(album.text, hangsAs: "desks-ascii")
  }

  @Test func `Colour says which desk it is, and what is cold in its dark`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press("3", .down, .down)
    try Gallery.expect(app.view().text + "\n" + Gallery.styles(app.view()), hangsAs: "desks-styles")
  }

  @Test func `A journey that lacks something says what, and what to do`() throws {
    var album = Album()
    let texts = [
      ("no departments", "touchpoint t: I ask\n"), ("no moments", "department d: Desk\n"),
      (
        "no ratings",
        "department d: Desk\ncontact c: The clerk\n  department: d\ntouchpoint t: I ask\n  meets: c\n"
      ),
    ]
    for (name, text) in texts {
      var app = try App(
        analysis: .reading("format: 1\njourney: J\n" + text), size: Size(columns: 60, rows: 20))
      app.press(.right, "3")
      album.add(app, as: name)
    }
    try Gallery.expect(album.text, hangsAs: "desks-missing")
  }
}
