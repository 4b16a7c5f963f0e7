import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// What holds when one steps through any blocks on any number of rows.
@Suite struct StackLawTests {
  private typealias Block = JourneyScreens.Block

  private static let seeds: [UInt64] = Array(0..<120)

  /// Blocks by chance, no two rows alike, and rows to draw them on.
  private static func example(seed: UInt64) -> (blocks: [Block], page: Page, rows: Int) {
    var chance = Chance(seed: seed)
    let hasUrgent = chance.happens(30)
    let blocks = (0..<chance.number(in: 1...12)).map { number in
      let item = number > 0 && chance.happens(60) ? number : nil
      let count = chance.happens(10) ? 15 : chance.number(in: 1...3)
      return Block(
        (0..<count).map { Row("\(number).\($0)", at: 0) }, group: number / 3,
        rank: number == 0 ? 0 : chance.number(in: 0...5), name: .the("\(number)"), item: item,
        isDivisible: chance.happens(30), isPinned: number == 0,
        isUrgent: hasUrgent && number == 4 && item != nil)
    }
    let rows = chance.number(in: 9...24)
    return (blocks, Page(Size(columns: 40, rows: chance.pick([12, 24])), glyphs: .unicode), rows)
  }

  /// The screens that one comes by from the first with `step`, at most 500.
  private func screens(
    seed: UInt64, from first: Shown.Step? = nil, _ step: (Shown) -> Shown.Step?
  ) -> (texts: [String], last: Shown.Step) {
    let (blocks, page, rows) = Self.example(seed: seed)
    var place = first ?? Shown.Step(selection: blocks.compactMap(\.item).first ?? 0, scroll: .top)
    var texts: [String] = []
    for _ in 1...500 {
      var grid = Grid(size: Size(columns: 40, rows: rows))
      let marked = blocks.map { block in
        var block = block
        block.rows = block.rows.map { row in
          Row(row.pieces.map(\.text).joined() + (block.item == place.selection ? " <" : ""), at: 0)
        }
        return block
      }
      let shown = Stack(
        marked, on: page, in: 0..<rows, selection: place.selection, scroll: place.scroll
      ).draw(on: &grid)
      texts.append(grid.text)
      guard let next = step(shown) else { return (texts, place) }
      place = next
    }
    Issue.record("500 steps came to no end")
    return (texts, place)
  }

  private func expectAllRows(in texts: [String], seed: UInt64) {
    let lines = texts.flatMap { $0.split(separator: "\n") }
    let seen = Set(
      lines.map { line in String(line.drop { "… ".contains($0) }.prefix { !"… ".contains($0) }) })
    let rows = Self.example(seed: seed).blocks.flatMap { $0.rows }.flatMap { $0.pieces }.map { $0.text }
    #expect(rows.filter { !seen.contains($0) } == [])
  }

  @Test(arguments: seeds)
  func `Every row is seen by pressing down, and every press changes the screen`(seed: UInt64) {
    let texts = screens(seed: seed, \.down).texts
    expectAllRows(in: texts, seed: seed)
    #expect(zip(texts, texts.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test(arguments: seeds)
  func `Every row is seen page by page`(seed: UInt64) {
    let texts = screens(seed: seed, \.onward).texts
    expectAllRows(in: texts, seed: seed)
    #expect(zip(texts, texts.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test(arguments: seeds)
  func `Up leads from the end back to where one arrived`(seed: UInt64) {
    let down = screens(seed: seed, \.down)
    let up = screens(seed: seed, from: down.last, \.up)
    #expect(up.texts.last == down.texts.first)
    expectAllRows(in: up.texts + down.texts.prefix(1), seed: seed)
  }
}
