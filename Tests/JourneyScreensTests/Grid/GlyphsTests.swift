import JourneyCore
import JourneyScreens
import Testing

@Suite struct GlyphsTests {
  @Test func `Every glyph is one cell in both forms, and ASCII where it must be`() {
    let all: [KeyPath<Glyphs, Character>] = [
      \.severe, \.warning, \.note, \.selection, \.border, \.borderTop, \.borderBottom, \.innerBreak,
      \.horizontal, \.vertical, \.verticalTop, \.verticalBottom, \.heavyHorizontal, \.heavyLeftEnd,
      \.heavyRightEnd, \.dashedHorizontal, \.fullBlock, \.rightArrow, \.upArrow, \.downArrow, \.dot,
      \.scaleStep, \.dash, \.openQuote, \.closeQuote, \.apostrophe, \.dottedHorizontal, \.dottedVertical,
      \.coldInnerBreak, \.served, \.passedOn, \.turnedAway, \.leftArrow, \.leaving, \.unstated,
      \.topLeft, \.topRight, \.bottomLeft, \.bottomRight,
    ]
    for glyph in all {
      #expect(CellWidth.of(Glyphs.unicode[keyPath: glyph]) == 1)
      #expect(Glyphs.ascii[keyPath: glyph].isASCII)
    }
  }

  @Test func `In ASCII no sign of the map is another one, or a line`() {
    let glyphs = Glyphs.ascii
    let signs: [Character] = [
      glyphs.severe, glyphs.warning, glyphs.selection, glyphs.served, glyphs.passedOn, glyphs.turnedAway,
      glyphs.unstated, glyphs.border, glyphs.innerBreak, glyphs.coldInnerBreak, glyphs.leaving,
      glyphs.upArrow,
      glyphs.downArrow,
    ]
    let levels = Rating.scale.map(glyphs.level)
    let corner = glyphs.corner(.left, .down, isHeavy: false)
    let lines = [glyphs.horizontal, glyphs.vertical, glyphs.heavyHorizontal, glyphs.dottedHorizontal, corner]
    #expect(Set(signs + levels + lines).count == signs.count + levels.count + lines.count)
    #expect(glyphs.dottedHorizontal == glyphs.dottedVertical)
  }

  @Test func `Corners join their two sides, and levels rise from the lowest feeling`() {
    let ways: [(Glyphs.Side, Glyphs.Side)] = [(.left, .down), (.left, .up), (.right, .down), (.right, .up)]
    #expect(String(ways.map { Glyphs.unicode.corner($0, $1, isHeavy: false) }) == "╮╯╭╰")
    #expect(String(ways.map { Glyphs.unicode.corner($0, $1, isHeavy: true) }) == "┓┛┏┗")
    #expect(String(ways.map { Glyphs.ascii.corner($0, $1, isHeavy: true) }) == "####")
    #expect(String(Rating.scale.map(Glyphs.unicode.level)) == "▁▂▃▄▅▆▇")
    #expect(String(Rating.scale.map(Glyphs.ascii.level)) == "1234567")
  }

  @Test(arguments: 0...5)
  func `A shade is one cell in both forms`(step: Int) {
    #expect(CellWidth.of(Glyphs.unicode.shade(step)) == 1 && Glyphs.ascii.shade(step).isASCII)
  }

  @Test(arguments: [(-0.04, "0.0"), (-0.3, "−0.3"), (2.25, "+2.3"), (3, "+3.0"), (-1.96, "−2.0")])
  func `A mean has its sign and one decimal`(mean: Double, text: String) {
    #expect(Glyphs.unicode.signed(mean) == text)
  }

  @Test(arguments: [(0, "", ""), (1, "▏", ""), (4, "▌", "#"), (8, "█", "#"), (13, "█▋", "##"), (-3, "", "")])
  func `A bar is measured in eighths of a cell`(eighths: Int, unicode: String, ascii: String) {
    #expect(Glyphs.unicode.bar(eighths: eighths) == unicode)
    #expect(Glyphs.ascii.bar(eighths: eighths) == ascii)
  }

  @Test(arguments: [(-3, "−3", "-3"), (0, "0", "0"), (2, "+2", "+2")])
  func `A rating has its sign`(rating: Int, unicode: String, ascii: String) {
    #expect(Glyphs.unicode.signed(rating) == unicode)
    #expect(Glyphs.ascii.signed(rating) == ascii)
  }
}
