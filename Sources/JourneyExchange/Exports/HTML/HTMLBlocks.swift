import JourneyCore

/// Blocks of the annotated map as elements.
enum HTMLBlocks {
  /// Running text; a blank line in it parts paragraphs.
  static func paragraphs(_ text: String, class name: String? = nil) -> String {
    let name = name.map { " class=\"\($0)\"" } ?? ""
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == " " }) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }
      .map { "<p\(name) dir=\"auto\">\(MarkupText.escaped($0.joined(separator: " ")))</p>\n" }.joined()
  }

  /// Writes one block.
  static func write(_ block: Block, to target: inout some TextOutputStream) {
    switch block {
    case .heading(let level, let title):
      target.write("<h\(level) dir=\"auto\">\(MarkupText.line(title))</h\(level)>\n")
    case .paragraph(let text): target.write(paragraphs(text))
    case .quote(let words, let by): target.write(quote(words, by: by))
    case .facts(let facts): target.write(self.facts(facts))
    case .list(let items):
      target.write("<ul>\n")
      for item in items { target.write("<li>\(MarkupText.line(item))</li>\n") }
      target.write("</ul>\n")
    case .table(let caption, let columns, let rows):
      let head = columns.map { "<th scope=\"col\">\(MarkupText.line($0.title))</th>" }.joined()
      target.write("<table>\n<caption>\(caption)</caption>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n")
      for row in rows {
        target.write("<tr>\(row.map { "<td>\(MarkupText.line($0))</td>" }.joined())</tr>\n")
      }
      target.write("</tbody>\n</table>\n")
    }
  }

  /// Somebody's words.
  static func quote(_ words: String, by: String?) -> String {
    let footer = by.map { "<footer>— \(MarkupText.line($0))</footer>" } ?? ""
    return "<blockquote dir=\"auto\">\(paragraphs(words))\(footer)</blockquote>\n"
  }

  /// Named values.
  static func facts(_ facts: [Block.Fact]) -> String {
    guard !facts.isEmpty else { return "" }
    let items = facts.map {
      "<div><dt>\(MarkupText.line($0.name))</dt><dd>\(MarkupText.line($0.value))</dd></div>\n"
    }
    return "<dl class=\"facts\">\n\(items.joined())</dl>\n"
  }
}
