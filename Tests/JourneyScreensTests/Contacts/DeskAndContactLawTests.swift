import JourneyCore
import JourneyScreens
import TestSupport
import Testing

/// What holds in the desks and the contacts for every journey, key and size.
@Suite struct DeskAndContactLawTests {
  private static let seeds: [UInt64] = Array(0..<12)
  private static let keys: [Key] = [
    .right, .left, .down, .up, .tab, .tab, .backTab, .pageDown, .pageUp, .home, .end, "f", "]", "z", .enter,
    .escape, "-", "r", "d", "u", "3", "6",
  ]

  /// Presses 60 keys by chance, and looks at the screen behind each.
  private func press(seed: UInt64, _ size: Size, _ check: (App, Grid) throws -> Void) throws {
    var chance = Chance(seed: seed)
    let analysis = Analysis(JourneyGenerator.journey(seed: seed))
    var app = try App(analysis: analysis, size: size)
    app.press(.right)
    for _ in 0..<60 {
      app.press(Self.keys[chance.number(in: 0...Self.keys.count - 1)])
      if case .panorama = try app.session.view {} else { app.press(.escape, chance.happens(50) ? "3" : "6") }
      try check(app, app.view())
    }
  }

  @Test(arguments: seeds, [(40, 12), (80, 24), (160, 50)])
  func `The cursor stands on the marker of what is selected, and selected things stand apart`(
    seed: UInt64, size: (columns: Int, rows: Int)
  ) throws {
    let size = Size(columns: size.columns, rows: size.rows)
    try press(seed: seed, size) { app, grid in
      let session = try app.session
      guard case .panorama(let panorama) = session.view, session.prompt == nil else { return }
      var copy = Grid(size: size)
      let shown = panorama.draw(session.walk, with: .unicode, on: &copy)
      if session.walk.position != nil, !shown.places.isEmpty {
        #expect(grid.character(at: grid.cursor) == ">", "seed \(seed)\n\(grid.text)")
      }
      var taken: Set<Point> = []
      for place in shown.places {
        for row in place.rows {
          for column in place.columns.clamped(to: 0..<size.columns) {
            let isFree = taken.insert(Point(column: column, row: row)).inserted
            #expect(isFree, "seed \(seed), item \(place.item)")
          }
        }
      }
      let last = (0..<size.columns).allSatisfy {
        copy.character(at: Point(column: $0, row: size.rows - 1)) == " "
      }
      #expect(last, "seed \(seed)")
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 2), (12, 4), (39, 11), (60, 7), (300, 3), (5, 90)])
  func `No size is too small to draw on`(columns: Int, rows: Int) throws {
    for seed in Self.seeds.prefix(4) {
      try press(seed: seed, Size(columns: columns, rows: rows)) { _, grid in
        #expect(grid.size.columns == columns)
      }
    }
  }
}

extension Grid {
  /// What stands at `point`.
  fileprivate func character(at point: Point) -> String {
    text(of: glyphs[point.row * size.columns + point.column])
  }
}
