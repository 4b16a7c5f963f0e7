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

  /// One block.
  static func html(of block: Block) -> String {
    switch block {
    case .heading(let level, let title): "<h\(level) dir=\"auto\">\(MarkupText.line(title))</h\(level)>\n"
    case .paragraph(let text): paragraphs(text)
    case .quote(let words, let by): quote(words, by: by)
    case .facts(let facts): self.facts(facts)
    case .list(let items):
      "<ul>\n\(items.map { "<li>\(MarkupText.line($0))</li>\n" }.joined())</ul>\n"
    case .table(let caption, let columns, let rows): table(caption, columns, rows)
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

  private static func table(_ caption: String, _ columns: [Block.Column], _ rows: [[String]]) -> String {
    let head = columns.map { "<th scope=\"col\">\(MarkupText.line($0.title))</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\(MarkupText.line($0))</td>" }.joined() + "</tr>\n"
    }
    return
      "<table>\n<caption>\(MarkupText.line(caption))</caption>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body.joined())</tbody>\n</table>\n"
  }
}
