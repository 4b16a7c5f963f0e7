import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// What holds for the view of the gap of every journey, at every size, apart from how it is drawn.
struct GapLayoutTests {
  private static let sizes = [(40, 12), (50, 9), (60, 17), (80, 24), (99, 31), (120, 40), (200, 60)].map {
    Size(columns: $0, rows: $1)
  }

  @Test(arguments: 0..<60)
  func `A window holds the opened row, and as many others as there is room for`(height: Int) {
    for (count, lines) in [(1, 1), (3, 2), (7, 9), (60, 7), (60, 70)] {
      for opened in 0..<count {
        let rows = GapWindow.rows(count: count, opened: opened, openedLines: lines, height: height)
        #expect(rows.contains(opened) && (0..<count).contains(rows.lowerBound) && rows.upperBound <= count)
        #expect(rows.count - 1 == max(0, min(count - 1, height - lines)))
      }
    }
  }

  @Test(arguments: [5, 6, 7, 8, 9], 1...4)
  func `Bars grow with the voices, and no figure reaches the next bar`(step: Int, height: Int) throws {
    let bars = DistributionBars(column: 3, step: step, height: height, glyphs: .unicode)
    let counts = [0, 1, 9, 99, 999, 9_999, 999_999_999]
    let rows = bars.rows(of: try #require(Distribution(counts: counts)), Style(.rated))
    #expect(rows.count == height)
    for row in rows {
      for (piece, next) in zip(row.pieces, row.pieces.dropFirst()) {
        #expect(piece.column + CellWidth.of(piece.text) <= next.column)
      }
    }
    for number in 0..<7 {
      let start = 3 + number * step
      #expect(
        rows.last?.pieces.contains { $0.column == start } == true, "the bar of \(number - 3) is where it is")
    }
  }

  @Test(arguments: [Glyphs.unicode, .ascii], [1, 4, 16, 24])
  func `The mark of a gap is as long as the larger side, with what we believe inside it`(
    glyphs: Glyphs, columns: Int
  ) throws {
    for (believed, rated) in [(0, 0), (0, 9), (9, 0), (9, 9), (5, 4), (4, 5), (8, 1), (1, 8)] {
      let gap = try #require(DeliveryGap([Self.belief(believed)], [Rated(distribution: Self.voices(rated))]))
      var row = Row()
      GapMark.put(gap, at: 2, columns: columns, in: &row, glyphs: glyphs)
      let text = row.pieces.map(\.text).joined()
      #expect(text.filter { $0 == glyphs.vertical }.count == 1)
      #expect((1...columns).contains(text.count), "\(believed) \(rated): \(text)")
      let ends = [believed, rated].map { Double($0) / 9 * Double(columns) }
      #expect(abs(Double(text.count) - max(1, ends.max() ?? 0)) <= 1)
    }
  }

  @Test(arguments: sizes)
  func `Nothing is cut at an edge, and what is selected is in sight with the cursor`(size: Size) throws {
    let texts = try ["hospital", "scripts"].map { name in
      try Document(parsing: Array(Data(contentsOf: ProjectFile.url("Tests/Fixtures/\(name).journey"))))
        .journey
    }
    let generated = (0..<12 as Range<UInt64>).map { JourneyGenerator.journey(seed: $0) }
    for analysis in try Sample.allCases.map({ try $0.analysis }) + (texts + generated).map({ Analysis($0) }) {
      var app = try App(analysis: analysis, size: size)
      app.press("5")
      for _ in Gap.Order.allCases {
        for key in [Key.home, .down, .down, .end, .up, .right] {
          app.press(key)
          try expectOrder(app.session, size)
        }
        app.press(.tab)
      }
    }
  }

  private func expectOrder(_ session: Session, _ size: Size) throws {
    guard case .panorama(let panorama) = session.view, let gap = panorama as? Gap else {
      Issue.record("no gap")
      return
    }
    var grid = Grid(size: size)
    let page = Page(size, glyphs: .unicode)
    let shown = GapScreen(gap: gap, walk: session.walk, page: page).draw(on: &grid)
    let rows = shown.places.flatMap { Array($0.rows) }
    #expect(rows.count == Set(rows).count && rows.allSatisfy { (0..<page.rows).contains($0) })
    for row in 0..<size.rows {
      let edge = Point(column: min(size.columns - 1, page.inset + page.end), row: row)
      #expect(
        grid.text(of: grid.glyphs[row * size.columns + edge.column]) == " ", "row \(row):\n\(grid.text)")
    }
    guard let selection = gap.selection(at: session.walk), !gap.figures.standings.isEmpty else { return }
    #expect(
      shown.places.first { $0.item == selection }?.rows.contains(grid.cursor.row) == true, "\(grid.text)")
    #expect(grid.text(of: grid.glyphs[grid.cursor.row * size.columns + grid.cursor.column]) == ">")
  }

  private static func voices(_ superior: Int) -> Distribution {
    Distribution(counts: [0, 0, 0, 9 - superior, 0, superior, 0]) ?? Distribution(.scale(0))
  }

  private static func belief(_ superior: Int) -> Belief { Belief(distribution: voices(superior)) }
}

extension Rating {
  fileprivate static func scale(_ value: Int) -> Rating { scale[value + 3] }
}
