package import JourneyCore

/// The annotated map as plain text for a terminal or a mail.
package struct TextExport: TextOutputStreamable {
  /// The most cells that a line has.
  package static let columns = 80

  let map: AnnotatedMap

  /// The map of what was analysed.
  package init(_ analysis: Analysis) {
    map = AnnotatedMap(analysis)
  }

  /// Writes the whole map.
  package func write(to target: inout some TextOutputStream) {
    var isFirst = true
    map.forEachBlock { Self.write($0, isFirst: &isFirst, to: &target) }
  }

  /// The walk alone: what `walk` prints where there is no terminal.
  package var walk: String {
    var text = ""
    var isFirst = true
    map.forEachBlockOfWalk { Self.write($0, isFirst: &isFirst, to: &text) }
    return text
  }

  private static func write(_ block: Block, isFirst: inout Bool, to target: inout some TextOutputStream) {
    if !isFirst { target.write("\n") }
    isFirst = false
    for line in lines(of: block) { target.write(line + "\n") }
  }

  /// The lines of one block, without line ends.
  static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let title): heading(title, level: level)
    case .paragraph(let text): TextWrap.lines(text, columns: columns)
    case .quote(let words, let by):
      wrapped("“\(words)”" + (by.map { " \($0)" } ?? ""), first: "    ", next: "    ")
    case .facts(let facts): facts.flatMap { wrapped("\($0.name): \($0.value)", first: "  ", next: "      ") }
    case .list(let items): items.flatMap { wrapped($0, first: "  - ", next: "    ") }
    case .table(_, let columns, let rows): table(columns, rows)
    }
  }

  private static func heading(_ title: String, level: Int) -> [String] {
    let lines = TextWrap.lines(title, columns: columns)
    let rules = [1: "=", 2: "-"]
    guard let rule = rules[level] else { return lines }
    let width = lines.map { CellWidth.of($0) }.max() ?? 0
    return lines + [String(repeating: rule, count: width)]
  }

  private static func wrapped(_ text: String, first: String, next: String) -> [String] {
    TextWrap.lines(text, columns: columns - next.count).enumerated().map { number, line in
      (number == 0 ? first : next) + line
    }
  }

  private static func table(_ columns: [Block.Column], _ rows: [[String]]) -> [String] {
    let rule = columns.map { String(repeating: "-", count: $0.width) }.joined(separator: " ")
    return row(columns, columns.map(\.title)) + [rule] + rows.flatMap { row(columns, $0) }
  }

  private static func row(_ columns: [Block.Column], _ cells: [String]) -> [String] {
    let wrapped = zip(columns, cells).map { TextWrap.lines($1, columns: $0.width) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { number in
      let parts = zip(columns, wrapped).map { column, lines in
        pad(number < lines.count ? lines[number] : "", to: column.width)
      }
      return parts.joined(separator: " ").trimmingEnd
    }
  }

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmingEnd: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
