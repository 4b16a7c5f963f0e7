import JourneyCore
import Testing

@testable import JourneyScreens

/// The small components, each drawn alone.
@Suite struct PieceTests {
  private func picture(_ rows: [Row], columns: Int = 60) -> String {
    var grid = Grid(size: Size(columns: columns, rows: rows.count))
    grid.draw(rows, from: 0, before: rows.count)
    return grid.text
  }

  private func page(_ columns: Int, _ rows: Int = 24, glyphs: Glyphs = .unicode) -> Page {
    Page(Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  @Test(arguments: [
    (-3, "[−3]  ·   ·   ·   ·   ·  +3"), (-1, "−3   ·  [−1]  ·   ·   ·  +3"),
    (0, "−3   ·   ·  [ 0]  ·   ·  +3"), (3, "−3   ·   ·   ·   ·   ·  [+3]"),
  ]) func `The scale has seven steps, the felt one in brackets`(value: Int, picture: String) throws {
    var row = Row()
    FeelingsScale.put(try #require(Rating(value)), at: 0, in: &row, glyphs: .unicode)
    #expect(self.picture([row]) == picture)
  }

  @Test func `Only what is not well is strong`() throws {
    #expect(FeelingsScale.role(of: try #require(Rating(-2))) == .severe)
    #expect(FeelingsScale.role(of: try #require(Rating(-1))) == .warning)
    #expect(FeelingsScale.role(of: try #require(Rating(1))) == .text)
    #expect(FeelingsScale.role(of: try #require(Rating(3))) == .customer)
  }

  @Test(arguments: [(0.0, ""), (0.001, "▏"), (0.5, "█████"), (0.55, "█████▌"), (1.0, "██████████")])
  func `A bar is drawn to the eighth of a cell, and more than nothing shows`(share: Double, bar: String) {
    #expect(Bar.text(share, columns: 10, glyphs: .unicode) == bar)
  }

  @Test(arguments: [(0.0, "  0\u{A0}%"), (0.0494, "  5\u{A0}%"), (0.8333, " 83\u{A0}%"), (1.0, "100\u{A0}%")])
  func `A share is said in whole percent`(share: Double, words: String) {
    #expect(Bar.percent(share) == words)
  }

  @Test func `A flag has its sign at the left and its name at the right`() {
    let rows = FlagLine.rows("I must pay.", flag: .toll, severity: .severe, on: page(40))
    #expect(picture(rows, columns: 40) == " ■ I must pay.                     toll")
  }

  @Test func `A long flag goes on below, and an accepted one says so`() {
    let text = "From the host to the bartender, and back to the host."
    let rows = FlagLine.rows(text, flag: .pingPong, severity: .warning, accepted: true, on: page(60))
    #expect(
      picture(rows) == """
         □ From the host to the bartender, and
           back to the host.                     accepted ping-pong
        """)
  }

  @Test func `A heading keeps the place and shortens the title`() {
    func heading(_ columns: Int) -> String {
      let row = Heading.row(
        title: "A birthday dinner", customer: "Tom", place: "moment 3 of 7", columns: columns,
        glyphs: .unicode)
      return picture([row], columns: columns)
    }
    #expect(heading(50) == " A birthday dinner · Tom            moment 3 of 7")
    #expect(heading(38) == " A birthday dinner      moment 3 of 7")
    #expect(heading(28) == " A birthday…  moment 3 of 7")
    #expect(heading(15) == " moment 3 of 7")
  }

  @Test func `A text that is cut says so on its last row`() {
    let rows = TextBlock.rows("one two three four five", at: 2, on: page(12), limit: 2)
    #expect(picture(rows, columns: 12) == "  one two\n  three fo…")
  }

  @Test func `A label stands beside its text, or above it where it is long`() {
    #expect(picture(TextBlock.labelled("idea", "Move it", on: page(60))) == "    idea        Move it")
    #expect(
      picture(TextBlock.labelled("question", "Who?", on: page(40)), columns: 40)
        == "  question Who?")
    #expect(
      picture(TextBlock.labelled("the owners", "Decide", on: page(40)), columns: 40)
        == "  the owners\n           Decide")
  }

  @Test func `A piece at the right is left out rather than drawn over another`() {
    var row = Row("Front of house", at: 0)
    row.put("Kitchen", endingAt: 18, .text)
    row.put("Bar", endingAt: 19, .text)
    #expect(picture([row]) == "Front of house  Bar")
  }
}
