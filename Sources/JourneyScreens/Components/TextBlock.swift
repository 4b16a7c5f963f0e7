import JourneyCore

/// Text wrapped into rows.
package enum TextBlock {
  /// `text` in rows from `column` to the end of `page`, at most `limit` of them; the last says where it was cut.
  package static func rows(
    _ text: String, at column: Int, on page: Page, _ style: Style = .text, limit: Int = .max
  ) -> [Row] {
    rows(text, at: column, columns: page.end - column, glyphs: page.glyphs, style, limit: limit)
  }

  /// `text` in rows of at most `columns` cells from `column` on, at most `limit` of them.
  package static func rows(
    _ text: String, at column: Int, columns: Int, glyphs: Glyphs, _ style: Style = .text, limit: Int = .max
  ) -> [Row] {
    var lines = TextWrap.lines(text, columns: columns)
    if lines.count > limit, limit > 0 {
      // As many lines as can stand in one: what is cut ends in a sign that it goes on.
      let rest = lines[(limit - 1)...].lazy.filter { !$0.isEmpty }.prefix(max(1, columns + 1))
      let last = rest.joined(separator: " ")
      lines[(limit - 1)...] = [TextWrap.truncated(last, to: columns, ellipsis: glyphs.ellipsis)]
    }
    return lines.prefix(limit).map { $0.isEmpty ? .blank : Row($0, at: column, style) }
  }

  /// A label, and `text` wrapped beside it; on a narrow page, below it.
  package static func labelled(
    _ label: String, _ text: String, on page: Page, at column: Int? = nil, _ style: Style = .text
  ) -> [Row] {
    let start = column ?? page.indent
    let textColumn = start + (page.isNarrow ? 9 : 12)
    let rows = rows(text, at: textColumn, on: page, style)
    var first = Row(label, at: start, .quiet)
    if CellWidth.of(label) >= textColumn - start { return [first] + rows }
    if let beside = rows.first { first.append(beside) }
    return [first] + rows.dropFirst()
  }
}
