import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// What we believe against what customers say, as a person checked it.
struct GapPictureTests {
  private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)].map { Size(columns: $0, rows: $1) }
  /// The pages, by what is pressed to come there.
  private static let pages: [[Key]] = [
    ["5"], ["5", .down], ["5", .tab, .right, .right], ["5", .backTab, .down],
  ]

  @Test(arguments: sizes)
  func `The gap of the samples, of sixty moments, and of scripts from all over the world`(size: Size) throws {
    let journeys =
      try Sample.allCases.map { try $0.analysis } + [Self.fixture("hospital"), Self.fixture("scripts")]
    let pictures = try journeys.flatMap { journey in
      try Self.pages.map { try Self.picture(journey, pressing: $0, size) }
    }
    try Gallery.expect(pictures.joined(), hangsAs: "gap-\(size.columns)x\(size.rows)")
  }

  @Test func `The gap in ASCII`() throws {
    let size = Size(columns: 80, rows: 24)
    let pictures = try Self.pages.map {
      try Self.picture(Sample.violin.analysis, pressing: $0, size, glyphs: .ascii)
    }
    let written = "’“”−–…"
    #expect(pictures.joined().unicodeScalars.allSatisfy { $0.isASCII || written.unicodeScalars.contains($0) })
    try Gallery.expect(pictures.joined(), hangsAs: "gap-ascii")
  }

  @Test func `The page about views shows what the program shows`() throws {
    var app = try App(.dinner())
    app.press("5")
    let screen = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)[..<16]
    let page = try String(contentsOf: ProjectFile.url("docs/views.md"), encoding: .utf8)
    #expect(page.contains(screen.joined(separator: "\n") + "\n```"))
  }

  @Test func `What the colours of the gap mean`() throws {
    let size = Size(columns: 80, rows: 24)
    var app = try App(analysis: .dinner(), size: size)
    app.press("5")
    let moments = Gallery.styles(app.view())
    app.press(.backTab)
    try Gallery.expect(moments + Gallery.styles(app.view()), hangsAs: "gap-styles")
  }

  @Test func `What is missing is named, with what to do about it`() throws {
    let texts = [
      "", "touchpoint: One\n", "touchpoint: One\n  believed: +2:2\n", "touchpoint: One\n  rated: 0:3\n",
      "touchpoint: One\n  rated: 0:3\ntouchpoint: Two\n  believed: +1\n",
      "department a: Sales\ntouchpoint: One\n  believed a: +3\n",
    ]
    let sizes = [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)]
    let pictures = try sizes.flatMap { size in
      try texts.flatMap { text in
        try [["5"], ["5", .backTab]].map {
          try Self.picture(.reading("journey: Nothing yet\n" + text), pressing: $0, size)
        }
      }
    }
    try Gallery.expect(pictures.joined(), hangsAs: "gap-missing")
  }

  private static func picture(
    _ analysis: Analysis, pressing keys: [Key], _ size: Size, glyphs: Glyphs = .unicode
  ) throws -> String {
    var app = try App(analysis: analysis, size: size, glyphs: glyphs)
    for key in keys { app.press(key) }
    let grid = app.view()
    let title =
      "==== \(keys.map { $0.label(with: .ascii) }.joined(separator: " ")), "
      + "cursor at column \(grid.cursor.column), row \(grid.cursor.row) "
    return title + String(repeating: "=", count: max(0, size.columns - title.count)) + "\n" + grid.text + "\n"
  }

  private static func fixture(_ name: String) throws -> Analysis {
    let bytes = try Data(contentsOf: ProjectFile.url("Tests/Fixtures/\(name).journey"))
    return Analysis(try Document(parsing: Array(bytes)).journey)
  }
}
