package import JourneyCore

/// The annotated map as Markdown with GitHub's tables; what the file says stands in it as text, never as markup.
package struct MarkdownExport: TextOutputStreamable {
  let map: AnnotatedMap

  /// The map of what was analysed.
  package init(_ analysis: Analysis) {
    map = AnnotatedMap(analysis)
  }

  /// Writes the whole text.
  package func write(to target: inout some TextOutputStream) {
    var isFirst = true
    map.forEachBlock { block in
      if !isFirst { target.write("\n") }
      isFirst = false
      Self.write(block, to: &target)
    }
  }

  /// Writes one block with a line feed at its end.
  static func write(_ block: Block, to target: inout some TextOutputStream) {
    switch block {
    case .heading(let level, let title):
      target.write("\(String(repeating: "#", count: level)) \(MarkdownText.inline(title))\n")
    case .paragraph(let text): target.write(MarkdownText.paragraphs(text) + "\n")
    case .quote(let words, let by): target.write(quote(words, by: by))
    case .facts(let facts): for fact in facts { target.write(item(fact)) }
    case .list(let items): for item in items { target.write("- \(MarkdownText.inline(item))\n") }
    case .table(_, let columns, let rows):
      target.write(row(columns.map(\.title)) + row(columns.map { _ in "---" }))
      for cells in rows { target.write(row(cells.map(MarkdownText.inline))) }
    }
  }

  private static func quote(_ words: String, by: String?) -> String {
    let lines = words.split(separator: "\n").map(String.init) + (by.map { ["— \($0)"] } ?? [])
    return lines.map { "> \(MarkdownText.inline($0))" }.joined(separator: "  \n") + "\n"
  }

  private static func item(_ fact: Block.Fact) -> String {
    "- **\(MarkdownText.inline(fact.name)):** \(MarkdownText.inline(fact.value))\n"
  }

  private static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
