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
    for (number, block) in map.blocks.enumerated() {
      if number > 0 { target.write("\n") }
      target.write(Self.text(of: block))
    }
  }

  /// One block with a line feed at its end.
  static func text(of block: Block) -> String {
    switch block {
    case .heading(let level, let title):
      String(repeating: "#", count: level) + " \(MarkdownText.inline(title))\n"
    case .paragraph(let text): MarkdownText.paragraphs(text) + "\n"
    case .quote(let words, let by): quote(words, by: by)
    case .facts(let facts): facts.map(item).joined()
    case .list(let items): items.map { "- \(MarkdownText.inline($0))\n" }.joined()
    case .table(let columns, let rows): table(columns, rows)
    }
  }

  private static func quote(_ words: String, by: String?) -> String {
    let lines = words.split(separator: "\n").map(String.init) + (by.map { ["— \($0)"] } ?? [])
    return lines.map { "> \(MarkdownText.inline($0))" }.joined(separator: "  \n") + "\n"
  }

  private static func item(_ fact: Block.Fact) -> String {
    let value = fact.value.split(separator: "\n").joined(separator: " ")
    return "- **\(MarkdownText.inline(fact.name)):** \(MarkdownText.inline(value))\n"
  }

  private static func table(_ columns: [Block.Column], _ rows: [[String]]) -> String {
    let head = [columns.map(\.title), columns.map { _ in "---" }]
    let body = rows.map { $0.map(MarkdownText.inline) }
    return (head + body).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}
