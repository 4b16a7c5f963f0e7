import JourneyCore
import JourneyScreens
import Testing

@Suite struct GridTests {
  private func grid(columns: Int = 6, rows: Int = 1, _ texts: (String, Int)...) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    for (text, column) in texts { grid.put(text, at: Point(column: column, row: 0)) }
    return grid
  }

  @Test func `A no-break space is drawn as a blank`() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    grid.put("5\u{A0}%", at: Point(column: 0, row: 0))
    #expect(grid.text == "5 %")
  }

  @Test(arguments: [
    ("abcdefgh", 0, "abcdef"), ("abc", 4, "    ab"), ("寿司を食", 0, "寿司を"), ("寿司", 3, "   寿"),
    ("寿", 5, ""), ("e\u{301}x", 0, "e\u{301}x"), ("abc", 6, ""), ("abc", -1, ""), ("━━━━━━━", 2, "  ━━━━"),
  ])
  func `Text is clipped at the edge and never halved`(text: String, column: Int, row: String) {
    #expect(grid((text, column)).text == row)
  }

  @Test(arguments: [
    ("寿司を", "x", 0, "x 司を"), ("寿司を", "x", 1, " x司を"), ("寿司を", "xy", 1, " xy を"), ("寿司を", "道", 1, " 道 を"),
    ("寿司を", "━━━━", 1, " ━━━━ "),
  ])
  func `Half of a wide glyph that is overwritten leaves a blank`(
    under: String, over: String, column: Int, row: String
  ) {
    var expected = Substring(row)
    while expected.last == " " { expected.removeLast() }
    #expect(grid((under, 0), (over, column)).text == String(expected))
  }

  @Test func `A conjunct is as many cells as it has letters`() {
    let grid = grid(("क्ष!", 0))
    #expect(grid.text == "क्ष!")
    #expect(grid.glyphs[2] == UInt32(UInt8(ascii: "!")))
  }

  @Test func `Put says how many cells it took`() {
    var grid = Grid(size: Size(columns: 5, rows: 1))
    #expect(grid.put("寿司x", at: Point(column: 0, row: 0)) == 5)
    #expect(grid.put("abcdef", at: Point(column: 2, row: 0)) == 3)
    #expect(grid.put("abc", at: Point(column: 0, row: 0), columns: 2) == 2)
    #expect(grid.put("abc", at: Point(column: 0, row: 7)) == 0)
  }

  @Test func `Two texts with the same cells make equal grids`() {
    #expect(grid(("e\u{301}", 0)) == grid(("xx", 0), (" ", 1), ("e\u{301}", 0)))
    #expect(grid(("a", 0)) != grid(("b", 0)))
  }

  @Test func `A control sequence never gets into a cell`() {
    let grid = grid(columns: 10, ("\u{1B}[2J\u{202E}", 0))
    #expect(grid.text == "\u{FFFD}[2J\u{FFFD}")
  }

  @Test func `Restyling keeps the glyphs and stays inside`() {
    var grid = grid(("abc", 0))
    grid.restyle(from: Point(column: -2, row: 0), count: 4) { Style($0.role, bold: true) }
    #expect(grid.style(at: Point(column: 1, row: 0)).isBold)
    #expect(!grid.style(at: Point(column: 2, row: 0)).isBold)
    #expect(grid.text == "abc")
  }

  @Test(arguments: Style.Role.allCases)
  func `A style survives its code`(role: Style.Role) {
    for isBold in [true, false] {
      for isSelected in [true, false] {
        var grid = Grid(size: Size(columns: 1, rows: 1))
        let style = Style(role, bold: isBold, selected: isSelected)
        grid.put("x", at: Point(column: 0, row: 0), style: style)
        #expect(grid.style(at: Point(column: 0, row: 0)) == style)
      }
    }
  }

  @Test(arguments: [(0, 0), (-3, 5), (1, 0)])
  func `A grid without cells takes everything and shows nothing`(columns: Int, rows: Int) {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    grid.put("寿司", at: Point(column: 0, row: 0))
    #expect(grid.text.allSatisfy { $0 == "\n" })
  }
}
