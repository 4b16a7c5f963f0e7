import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// Ballots, as a person checked them.
struct BallotPictureTests {
  /// What is pressed, one picture each: whose belief; hands, with what was believed before; a secret ballot; shown.
  private static let screens: [[Key]] = [
    ["5", "B"], ["5", "B", "2", .enter, "7", "7", "6", "6", "6", "5", "4", "2"],
    ["5", "B", "3", .enter, .tab, "7", "7", "6", "1"],
    ["5", "B", "3", .enter, .tab, "7", "7", "6", "1", .enter],
    [.right, "B", "1", .enter, "6", "6", .escape],
  ]

  @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)].map { Size(columns: $0, rows: $1) })
  func `A ballot`(size: Size) throws {
    try Gallery.expect(Self.pictures(size), hangsAs: "ballot-\(size.columns)x\(size.rows)")
  }

  @Test func `The page about editing shows what the program shows`() throws {
    var app = try App(.dinner())
    for key in Self.screens[1] { app.press(key) }
    let screen = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)[10...]
    let page = try String(contentsOf: ProjectFile.url("docs/editing.md"), encoding: .utf8)
    #expect(page.contains(screen.joined(separator: "\n") + "\n```"))
  }

  @Test func `A ballot in ASCII`() throws {
    let pictures = try Self.pictures(Size(columns: 80, rows: 24), glyphs: .ascii)
    let written = "’“”−–…"
    #expect(pictures.unicodeScalars.allSatisfy { $0.isASCII || written.unicodeScalars.contains($0) })
    try Gallery.expect(pictures, hangsAs: "ballot-ascii")
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60), (60, 17)].map { Size(columns: $0, rows: $1) })
  func `However many vote, bars and figures stay on the screen, and nothing but bars moves`(size: Size) throws
  {
    let page = Page(size, glyphs: .unicode)
    for count in [0, 1, 8, 40, 500] {
      var ballot = Ballot()
      ballot.before = Distribution(counts: [0, 999_999_999, 0, 3, 0, 1, 0])
      for number in 0..<count { _ = ballot.add(Rating.scale[number % 5]) }
      for name in ["Bar", "The department of departments with the longest name that anybody has heard of"] {
        let panel = BallotPanel(ballot, of: name, on: page).panel
        #expect(panel.rows.allSatisfy { $0.end <= page.end })
        #expect(panel.places.map(\.item) == [6, 5, 4, 3, 2, 1, 0])
        #expect(panel.rows.count + 3 <= size.rows)
        for (rating, place) in zip(Rating.scale.reversed(), panel.places) {
          #expect(panel.rows[place.rows].contains { $0.pieces.contains { $0.text == rating.word } })
        }
      }
    }
  }

  private static func pictures(_ size: Size, glyphs: Glyphs = .unicode) throws -> String {
    try screens.map { keys in
      var app = try App(analysis: .dinner(), size: size, glyphs: glyphs)
      for key in keys { app.press(key) }
      let grid = app.view()
      let title =
        "==== \(keys.map { $0.label(with: .ascii) }.joined(separator: " ")), "
        + "cursor at column \(grid.cursor.column), row \(grid.cursor.row) "
      return title + String(repeating: "=", count: max(0, size.columns - title.count)) + "\n" + grid.text
        + "\n"
    }.joined()
  }
}
