import JourneyCore
import Testing

@testable import JourneyScreens

@Suite struct StackTests {
  private typealias Block = JourneyScreens.Block

  private let page = Page(Size(columns: 40, rows: 24), glyphs: .unicode)

  private func block(
    _ texts: String..., group: Int, rank: Int, item: Int? = nil, isDivisible: Bool = false,
    isPinned: Bool = false, isUrgent: Bool = false
  ) -> Block {
    Block(
      texts.map { Row($0, at: 0) }, group: group, rank: rank, name: .the(texts.first ?? ""), item: item,
      isDivisible: isDivisible, isPinned: isPinned, isUrgent: isUrgent)
  }

  private func draw(
    _ blocks: [Block], rows: Int, selection: Int = 0, scroll: Scroll = .selection
  ) -> (text: String, shown: Shown) {
    var grid = Grid(size: Size(columns: 40, rows: rows))
    let shown = Stack(blocks, on: page, in: 0..<rows, selection: selection, scroll: scroll).draw(on: &grid)
    return (grid.text, shown)
  }

  private var moment: [Block] {
    [
      block("words", group: 0, rank: 0, isPinned: true), block("met", group: 1, rank: 0, item: 0),
      block("flag", group: 2, rank: 0, item: 1, isUrgent: true),
      block("story 1", "story 2", "story 3", group: 3, rank: 2, item: 2),
      block("idea", group: 4, rank: 3, item: 3),
    ]
  }

  @Test func `What fits is shown, a blank row between groups`() {
    #expect(
      draw(moment, rows: 11, selection: 0).text == """
        words

        met

        flag

        story 1
        story 2
        story 3

        idea
        """)
  }

  @Test func `When rows are short the highest rank yields first, and the foot names it`() {
    #expect(
      draw(moment, rows: 10, selection: 0).text == """
        words

        met

        flag

        story 1
        story 2
        story 3
         ↓ idea
        """)
    #expect(draw(moment, rows: 7, selection: 0).text == "words\n\nmet\n\nflag\n\n ↓ story 1 · idea")
  }

  @Test func `A text may be cut where it is not selected`() {
    let blocks = [
      block("words", group: 0, rank: 0), block("a", "b", "c", "d", group: 1, rank: 1, isDivisible: true),
    ]
    #expect(draw(blocks, rows: 5).text == "words\n\na\nb…\n ↓ the rest of a")
  }

  @Test func `The selection brings what yielded into sight, under what is pinned`() {
    #expect(draw(moment, rows: 7, selection: 3).text == "words\n\nstory 2\nstory 3\n\nidea\n ↑ more above")
  }

  @Test func `A severe flag below what scrolls comes to the foot`() {
    let met = (0..<6).map { (number: Int) in block("met \(number)", group: 1, rank: 0, item: number) }
    let flag = block("flag", group: 2, rank: 0, item: 6, isUrgent: true)
    let blocks = [block("words", group: 0, rank: 0, isPinned: true)] + met + [flag]
    #expect(
      draw(blocks, rows: 7, selection: 0).text
        == "words\n\nmet 0\nmet 1\n\nflag\n ↓ met 2 · met 3 · met 4 · met 5")
    #expect(
      draw(blocks, rows: 7, selection: 3).text == "words\n\nmet 2\nmet 3\n\nflag\n ↑↓ met 4 · met 5")
    #expect(draw(blocks, rows: 7, selection: 6).text == "words\n\nmet 4\nmet 5\n\nflag\n ↑ more above")
  }

  @Test func `Behind what the overview shows, the text begins no later than what it left out`() {
    let shown = draw(moment, rows: 7, selection: 1).shown
    #expect(shown.down == Shown.Step(selection: 2, scroll: .line(3)))
    #expect(
      draw(moment, rows: 7, selection: 1, scroll: .line(2)).text
        == "words\n\nflag\n\n\n\n ↑↓ story 1 · idea")
    #expect(shown.onward == Shown.Step(selection: 1, scroll: .line(4)))
  }

  @Test func `A text that is longer than the screen is selected when it fills it`() {
    let first = draw(moment, rows: 5, selection: 2)
    #expect(first.text == "words\n\nstory 1\nstory 2…\n ↑↓ the rest of story 1 · idea")
    #expect(first.shown.down == Shown.Step(selection: 2, scroll: .line(5)))
    #expect(
      draw(moment, rows: 5, selection: 2, scroll: .line(5)).text == "words\n\nstory 2\nstory 3\n ↑↓ idea")
  }

  @Test func `Where nothing can be selected the text scrolls, and back to where it began`() {
    let blocks = [block("a", "b", "c", "d", group: 0, rank: 0)]
    #expect(draw(blocks, rows: 3).text == "a\nb…\n ↓ the rest of a")
    #expect(draw(blocks, rows: 3).shown.down?.scroll == .line(1))
    #expect(draw(blocks, rows: 3, scroll: .top).shown.up == nil)
    let last = draw(blocks, rows: 3, scroll: .line(2))
    #expect(last.text == "c\nd\n ↑ more above")
    #expect(last.shown.down == nil)
    #expect(last.shown.up?.scroll == .line(1))
  }

  @Test func `It says on which rows an item stands`() {
    let shown = draw(moment, rows: 11, selection: 0).shown
    #expect(shown.item(at: Point(column: 3, row: 2)) == 0)
    #expect(shown.item(at: Point(column: 3, row: 7)) == 2)
    #expect(shown.item(at: Point(column: 3, row: 3)) == nil)
  }

  @Test(arguments: 0...4) func `No number of rows is too small`(rows: Int) {
    for selection in 0...3 { _ = draw(moment, rows: rows, selection: selection, scroll: .line(9)) }
  }
}
