import JourneyCore
import Testing

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", 10, []),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("  one   two  ", 5, ["one", "two"]),
    ("one   two", 9, ["one   two"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("to abcdefgh", 4, ["to", "abcd", "efgh"]),
    ("a\n\nb", 4, ["a", "", "b"]),
    ("   ", 2, [""]),
    ("寿司を食べる", 5, ["寿司", "を食", "べる"]),
    ("行きます。はい", 8, ["行きま", "す。はい"]),
    ("my寿司bar", 4, ["my寿", "司", "bar"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("👩‍👩‍👧👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"]),
    ("寿", 1, ["寿"]),
  ])
  func `Text wraps at spaces, and anywhere in Japanese`(text: String, columns: Int, lines: [String]) {
    #expect(TextWrap.lines(text, columns: columns) == lines)
  }

  @Test(arguments: 1...30)
  func `No line is too long and nothing but spaces is lost`(columns: Int) {
    let text =
      "I ask the person filling my glass – 「もう一杯、ください。」 – for another e\u{301}clair 🇩🇪 antidisestablishmentarianism"
    let lines = TextWrap.lines(text, columns: columns)
    #expect(lines.allSatisfy { CellWidth.of($0) <= max(columns, 2) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { $0.first != " " && $0.last != " " && !$0.isEmpty })
  }

  @Test(arguments: [
    ("A drink", 7, "A drink"), ("A drink", 6, "A dri…"), ("A drink", 3, "A…"), ("A drink", 1, "…"),
    ("A drink", 0, ""),
    ("寿司を", 5, "寿司…"), ("寿司を", 4, "寿…"), ("a\tb", 3, "a\u{FFFD}b"),
  ])
  func `What is cut says so`(text: String, columns: Int, cut: String) {
    #expect(TextWrap.truncated(text, to: columns) == cut)
  }
}
