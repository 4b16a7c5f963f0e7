import JourneyCore
import JourneyScreens
import TestSupport
import Testing

/// What holds for every journey, stop, selection and size.
@Suite struct WalkLayoutLawTests {
  private static let seeds: [UInt64] = Array(0..<8)
  private static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 160, rows: 50),
  ]

  /// Draws every stop with its first, middle and last item selected.
  private func forEachScene(
    seed: UInt64, _ size: Size, _ check: (WalkScene, Grid, Shown) throws -> Void
  ) rethrows {
    let analysis = Analysis(JourneyGenerator.journey(seed: seed))
    let path = WalkPath(analysis.mainRoute, taking: [], of: analysis)
    for stop in path.stops.indices {
      let count = WalkScene(analysis: analysis, path: path, stop: stop).items.count
      for selection in Set([0, count / 2, max(0, count - 1)]) {
        let scene = WalkScene(analysis: analysis, path: path, stop: stop, selection: selection)
        var grid = Grid(size: size)
        let shown = Gallery.draw(scene, on: &grid)
        try check(scene, grid, shown)
      }
    }
  }

  @Test(arguments: seeds, sizes)
  func `The selected thing is on the screen, with the cursor on its marker`(seed: UInt64, size: Size) {
    forEachScene(seed: seed, size) { scene, grid, shown in
      guard scene.selected != nil else { return }
      let rows = shown.places.first { $0.item == scene.selection }?.rows
      #expect(rows?.contains(grid.cursor.row) == true, "stop \(scene.stop), item \(scene.selection)")
      #expect(grid.character(at: grid.cursor) == ">", "stop \(scene.stop), item \(scene.selection)")
    }
  }

  @Test(arguments: seeds, sizes)
  func `The last row stays free, and items stand on rows of their own`(seed: UInt64, size: Size) {
    forEachScene(seed: seed, size) { scene, grid, shown in
      let last = (0..<size.columns).map { grid.character(at: Point(column: $0, row: size.rows - 1)) }
      #expect(last.allSatisfy { $0 == " " }, "stop \(scene.stop)")
      let rows = shown.places.flatMap { Array($0.rows) }
      #expect(rows.count == Set(rows).count, "stop \(scene.stop)")
    }
  }

  @Test(arguments: seeds, sizes)
  func `The customer's words are always there`(seed: UInt64, size: Size) throws {
    let page = Page(size, glyphs: .unicode)
    try forEachScene(seed: seed, size) { scene, grid, _ in
      guard case .moment(let moment) = scene.current else { return }
      let title = scene.analysis.index.touchpoints[moment.touchpoint].title
      let words = try #require(TextWrap.lines(title, columns: page.end - page.indent).first)
      var drawn = String(words.map { $0 == "\u{A0}" ? " " : $0 })
      while drawn.last == " " { drawn.removeLast() }
      #expect(grid.text.contains(drawn), "stop \(scene.stop)")
    }
  }

  @Test(arguments: seeds, sizes)
  func `With an encounter selected, the first severe flag is there`(seed: UInt64, size: Size) {
    let column = Page(size, glyphs: .unicode).inset + 1
    forEachScene(seed: seed, size) { scene, grid, _ in
      guard case .encounter = scene.selected,
        let first = scene.items.compactMap(\.finding).first, first.severity == .severe
      else { return }
      let signs = (0..<size.rows).filter { grid.character(at: Point(column: column, row: $0)) == "■" }
      #expect(!signs.isEmpty, "stop \(scene.stop), item \(scene.selection)")
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 2), (12, 4), (39, 11), (300, 3), (5, 90)])
  func `No size is too small to draw on`(columns: Int, rows: Int) {
    for seed in Self.seeds.prefix(4) {
      forEachScene(seed: seed, Size(columns: columns, rows: rows)) { _, grid, _ in
        #expect(grid.size.columns == columns)
      }
    }
  }
}

extension WalkItem {
  fileprivate var finding: Finding? {
    if case .finding(let finding) = self { finding } else { nil }
  }
}

extension Grid {
  /// What stands at `point`.
  fileprivate func character(at point: Point) -> String {
    text(of: glyphs[point.row * size.columns + point.column])
  }
}
