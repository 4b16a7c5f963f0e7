import CNcurses
import JourneyScreens
import Testing

@testable import JourneyTerminal

@MainActor
@Suite(.serialized) struct PainterTests {
  private let size = Size(columns: 30, rows: 4)

  /// Gives `body` a terminal and a painter for it.
  private func onPaper(
    _ depth: Theme.Depth = .cube, _ repertoire: Substitute.Repertoire = .unicode, size: Size? = nil,
    _ body: (PaperTerminal, inout Painter) -> Void
  ) throws {
    let terminal = try PaperTerminal(size: size ?? self.size)
    var painter = Painter(
      theme: Theme(depth: depth), substitute: Substitute(repertoire: repertoire), hasStandardColours: true)
    body(terminal, &painter)
    terminal.close()
  }

  private func grid(_ rows: String..., style: Style = .text) -> Grid {
    var grid = Grid(size: size)
    for (row, text) in rows.enumerated() { grid.put(text, at: Point(column: 0, row: row), style: style) }
    return grid
  }

  @Test func `What is in the grid is on the screen, and the cursor on the selection`() throws {
    try onPaper { terminal, painter in
      var grid = grid("> The host", "━━┃━━ e\u{301} 寿司 |", "", "a")
      grid.cursor = Point(column: 1, row: 0)
      let isNews = painter.paint(grid)
      #expect(isNews)
      #expect(terminal.cursor == grid.cursor)
      #expect(terminal.text == grid.text)
    }
  }

  @Test func `High contrast stands on a black of its own, and another theme gives the ground back`() throws {
    try onPaper { terminal, painter in
      painter.theme.palette = .highContrast
      _ = painter.paint(grid("> The host"))
      for point in [Point(column: 0, row: 0), Point(column: 20, row: 0), Point(column: 5, row: 3)] {
        #expect(terminal.colours(at: point).background == 16)
      }
      painter.theme.palette = .terminal
      _ = painter.paint(grid("> The host"))
      for point in [Point(column: 0, row: 0), Point(column: 20, row: 0), Point(column: 5, row: 3)] {
        #expect(terminal.colours(at: point).background == -1)
      }
    }
  }

  @Test func `The same grid again sends nothing, and a small change sends little`() throws {
    try onPaper { terminal, painter in
      _ = painter.paint(grid("one two three", "寿司 and more"))
      let before = terminal.bytesSent
      let isNews = painter.paint(grid("one two three", "寿司 and more"))
      #expect(!isNews)
      #expect(terminal.bytesSent == before)
      _ = painter.paint(grid("one six three", "寿司 and more"))
      #expect((1..<30).contains(terminal.bytesSent - before))
    }
  }

  @Test func `Words of one colour with short gaps cost what one text does, for a gap changes no ink`() throws
  {
    var words = Grid(size: size)
    for column in [0, 6, 12] { words.put("word", at: Point(column: column, row: 1), style: .quiet) }
    func bytes(of grid: Grid) throws -> Int {
      var bytes = 0
      try onPaper { terminal, painter in
        _ = painter.paint(grid)
        bytes = terminal.bytesSent
      }
      return bytes
    }
    #expect(try bytes(of: words) == bytes(of: grid("", "word  word  word", style: .quiet)))
  }

  @Test func `A line that goes is erased, whatever ink its blanks had`() throws {
    var words = Grid(size: size)
    for column in [0, 6, 12] { words.put("word", at: Point(column: column, row: 1), style: .quiet) }
    try onPaper { terminal, painter in
      _ = painter.paint(words)
      let before = terminal.bytesSent
      _ = painter.paint(Grid(size: size))
      #expect((1..<16).contains(terminal.bytesSent - before))
    }
  }

  @Test(arguments: [
    ("寿司寿司", "x寿司x"), ("x寿司x", "寿司寿司"), ("abcdef", "a寿def"), ("a寿def", "abcdef"), ("寿abc", "司abc"),
    ("e\u{301}x", "e\u{300}x"), ("e\u{301}x", "ex"), ("long line", ""),
  ])
  func `After any change the screen is what one painted at once would be`(first: String, second: String)
    throws
  {
    try onPaper { terminal, painter in
      _ = painter.paint(grid(first, "same"))
      _ = painter.paint(grid(second, "same"))
      #expect(terminal.text == grid(second, "same").text)
    }
  }

  @Test(arguments: [
    ("👩‍👩‍👧|", "👩|"), ("🇩🇪|", "DE|"), ("❤️|", "❤ |"), ("👍🏽|", "👍|"), ("1️⃣|", "1 |"), ("क्ष|", "क्ष|"),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}|", "e\u{301}\u{302}\u{303}\u{304}|"),
  ])
  func `Where terminals would count other cells, a substitute stands`(text: String, shown: String) throws {
    try onPaper { terminal, painter in
      _ = painter.paint(grid(text))
      let row = terminal.text.split(separator: "\n")[0]
      #expect(row.unicodeScalars.elementsEqual(shown.unicodeScalars), "\(row)")
    }
  }

  @Test func `No emoji moves what stands behind it`() throws {
    try onPaper { terminal, painter in
      for value in UInt32(0x1F000)...0x1FAFF {
        guard let scalar = Unicode.Scalar(value), scalar.properties.isEmoji else { continue }
        var grid = Grid(size: size)
        let width = grid.put(String(scalar) + "\u{FE0F}", at: Point(column: 0, row: 0))
        grid.put("|", at: Point(column: width, row: 0))
        painter.forget()
        _ = painter.paint(grid)
        let behind = terminal.cell(at: Point(column: width, row: 0))
        #expect(behind.text == "|", "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(arguments: [
    (Substitute.Repertoire.ascii, "Große “so” ━ 寿 →|", "Grose \"so\" - ?  >|"),
    (.wideAmbiguous, "Große “so” ━ 寿 →|", "Grose \"so\" - 寿 >|"),
  ])
  func `Without UTF-8 every character has its ASCII form`(
    repertoire: Substitute.Repertoire, text: String, shown: String
  ) throws {
    try onPaper(.cube, repertoire) { terminal, painter in
      _ = painter.paint(grid(text))
      #expect(terminal.text.split(separator: "\n")[0] == shown)
    }
  }

  @Test(arguments: [Theme.Depth.none, .eight, .sixteen, .cube])
  func `Meaning is colour where there is any, and weight where there is none`(depth: Theme.Depth) throws {
    try onPaper(depth) { terminal, painter in
      _ = painter.paint(grid("severe", style: Style(.severe)))
      let look = terminal.cell(at: Point(column: 0, row: 0))
      var (foreground, background): (Int32, Int32) = (0, 0)
      extended_pair_content(Int32(look.pair), &foreground, &background)
      switch depth {
      case .none: #expect(look.pair == 0 && look.attributes & rr_bold() != 0)
      case .eight: #expect(foreground == 1 && background == -1)
      case .sixteen, .cube, .direct: #expect(foreground == 9 && background == -1)
      }
    }
  }

  @Test func `Another theme paints everything anew`() throws {
    try onPaper { terminal, painter in
      let grid = grid("severe", style: Style(.severe))
      _ = painter.paint(grid)
      painter.theme = Theme(depth: .cube, background: .light)
      let isNews = painter.paint(grid)
      #expect(isNews)
      #expect(terminal.text == grid.text)
    }
  }

  @Test func `The cursor is shown where text is typed, and sent when it alone moves`() throws {
    try onPaper { terminal, painter in
      var grid = grid("find")
      _ = painter.paint(grid)
      let before = terminal.bytesSent
      grid.cursor = Point(column: 4, row: 0)
      grid.showsCursor = true
      _ = painter.paint(grid)
      #expect(terminal.cursor == grid.cursor)
      #expect(terminal.bytesSent > before)
    }
  }

  @Test func `A terminal of one cell shows one cell`() throws {
    let one = Size(columns: 1, rows: 1)
    try onPaper(size: one) { terminal, painter in
      var grid = Grid(size: one)
      grid.put("寿", at: Point(column: 0, row: 0))
      grid.put("x", at: Point(column: 0, row: 0))
      _ = painter.paint(grid)
      #expect(terminal.text == "x")
    }
  }
}
