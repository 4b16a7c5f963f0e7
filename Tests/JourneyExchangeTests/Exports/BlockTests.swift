import Testing

@testable import JourneyExchange

@Suite struct BlockTests {
  private let table = Block.table(
    caption: "Deeds", columns: [.init(title: "Who", width: 8), .init(title: "What", width: 12)],
    rows: [["The host", "asks | for\nyour name"], ["好好", ""]])

  @Test func `A table in Markdown has a line for each row`() {
    #expect(
      Self.markdown(table) == """
        | Who | What |
        | --- | --- |
        | The host | asks \\| for your name |
        | 好好 |  |

        """)
  }

  @Test func `A table in text wraps inside its columns`() {
    #expect(
      TextExport.lines(of: table) == [
        "Who      What",
        "-------- ------------",
        "The host asks | for",
        "         your name",
        "好好",
      ])
  }

  @Test func `A quote stands apart with who said it`() {
    let quote = Block.quote("I waited.\nAnd waited.", by: "Tom")
    #expect(Self.markdown(quote) == "> I waited.  \n> And waited.  \n> — Tom\n")
    #expect(TextExport.lines(of: quote) == ["    “I waited.", "    And waited.” Tom"])
  }

  @Test func `Facts and items go on under themselves`() {
    let long = String(repeating: "word ", count: 20)
    let lines = TextExport.lines(of: .list([long])) + TextExport.lines(of: .facts([.init("Need", long)]))
    #expect(lines.map { $0.prefix(6) } == ["  - wo", "    wo", "  Need", "      "])
    #expect(Self.markdown(.facts([.init("Need", "to *go*")])) == "- **Need:** to \\*go\\*\n")
  }

  private static func markdown(_ block: Block) -> String {
    var text = ""
    MarkdownExport.write(block, to: &text)
    return text
  }

  @Test func `Headings are underlined by their level`() {
    #expect(TextExport.lines(of: .heading(level: 1, "好 day")) == ["好 day", "======"])
    #expect(TextExport.lines(of: .heading(level: 2, "day")) == ["day", "---"])
    #expect(TextExport.lines(of: .heading(level: 3, "day")) == ["day"])
    #expect(Self.markdown(.heading(level: 2, "#day")) == "## \\#day\n")
  }
}
