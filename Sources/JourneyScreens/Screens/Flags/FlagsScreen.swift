import JourneyCore

/// Draws the list of flags above what the selected one says in full.
enum FlagsScreen {
  /// How many lines of the list are seen at once.
  static func page(of canvas: Canvas) -> Int {
    max(1, canvas.size.rows - 3 - detailRows(of: canvas.size.rows))
  }

  /// The rows below the list, the line above them included.
  private static func detailRows(of rows: Int) -> Int {
    max(0, min(5, rows / 3))
  }

  /// Draws `list`.
  static func draw(_ list: FlagList, glyphs: Glyphs, on grid: inout Grid) -> Shown {
    let page = Page(grid.size, glyphs: glyphs)
    let heading = Heading.row(of: list.analysis.journey, place: summary(of: list, glyphs: glyphs), on: page)
    grid.draw([heading], from: 0, before: page.rows, inset: page.inset)
    let bottom = max(2, page.rows - detailRows(of: grid.size.rows))
    let window = ListCursor.window(around: list.selection, count: list.lines.count, height: bottom - 2)
    let rows = window.map { row(list.lines[$0], isSelected: $0 == list.selection, of: list, on: page) }
    grid.draw(rows, from: 2, before: bottom, inset: page.inset)
    grid.draw(details(of: list, on: page), from: bottom, before: page.rows, inset: page.inset)
    return Shown(
      places: zip(window, 2...).map { line, row in Shown.Place(item: line, rows: row..<row + 1) })
  }

  private static func summary(of list: FlagList, glyphs: Glyphs) -> String {
    let (shown, all) = (list.counts.total, list.analysis.counts.total)
    let words =
      switch list.leastSeverity {
      case .note: Phrase.count(all, "flag")
      case .warning: "\(shown) of \(all): no notes"
      case .severe: "\(shown) of \(all): severe"
      }
    return words + accepted(list.counts, glyphs: glyphs)
      + (list.grouping == .flag ? ", by flag" : ", by moment")
  }

  /// ` · 1 accepted`, where any is.
  private static func accepted(_ counts: FindingCounts, glyphs: Glyphs) -> String {
    counts.accepted == 0 ? "" : " \(glyphs.dot) \(counts.accepted) accepted"
  }

  private static func row(
    _ line: FlagList.Line, isSelected: Bool, of list: FlagList, on page: Page
  ) -> Row {
    switch line {
    case .flag(let flag, let counts):
      heading(flag.rawValue, complaint: flag.complaint, counts, .text, on: page)
    case .moment(nil, let counts): heading("The journey as a whole", counts, .text, on: page)
    case .moment(let touchpoint?, let counts):
      heading(list.analysis.index.touchpoints[touchpoint].title, counts, .customer, on: page)
    case .finding(let finding): self.row(finding, isSelected: isSelected, of: list, on: page)
    }
  }

  /// A heading, and beside it what a customer says where there is room.
  private static func heading(
    _ words: String, complaint: String = "", _ counts: FindingCounts, _ role: Style.Role, on page: Page
  ) -> Row {
    let count = "\(counts.total)\(accepted(counts, glyphs: page.glyphs))"
    let room = page.end - 3 - count.count
    var row = Row(
      TextWrap.truncated(words, to: room, ellipsis: page.glyphs.ellipsis), at: 1, Style(role, bold: true))
    if row.end + 3 + complaint.count <= room { row.put(complaint, at: row.end + 3, .quiet) }
    row.put(count, endingAt: page.end, .quiet)
    return row
  }

  private static func row(_ finding: Finding, isSelected: Bool, of list: FlagList, on page: Page) -> Row {
    let name = TextWrap.truncated(
      list.grouping == .flag ? place(of: finding, in: list) : finding.flag.rawValue,
      to: Ribbon.longestName, ellipsis: page.glyphs.ellipsis)
    let message = list.analysis.message(of: finding)
    let room = page.end - 7 - (page.isNarrow ? 0 : CellWidth.of(name))
    var row = Row()
    let severity = FlagLine.mark(finding.severity, page.glyphs)
    row.put(String(severity), at: 3, FlagLine.mark(finding.severity))
    row.put(
      TextWrap.truncated(message, to: room, ellipsis: page.glyphs.ellipsis), at: 5,
      Style(finding.accepted == nil ? .text : .quiet))
    if !page.isNarrow { row.put(name, endingAt: page.end, .quiet) }
    return isSelected ? row.selected(at: 1, page.glyphs) : row
  }

  private static func place(of finding: Finding, in list: FlagList) -> String {
    finding.place.touchpoint.map { list.analysis.index.touchpoints[$0].id.text } ?? "journey"
  }

  /// All that is to be said about the selected flag, the most needed first.
  static func details(of list: FlagList, on page: Page) -> [Row] {
    guard let finding = list.selected else {
      let isAll = list.leastSeverity == .note
      let words = isAll ? "Nothing is flagged." : "Nothing this severe. Z shows the rest."
      return [page.line] + TextBlock.rows(words, at: 1, on: page)
    }
    var rows = [page.line]
    rows += TextBlock.rows(list.analysis.message(of: finding), at: 1, on: page, limit: 3)
    if let accepted = finding.accepted {
      rows += TextBlock.rows("Accepted: \(accepted)", at: 1, on: page, .quiet, limit: 2)
    }
    return rows + TextBlock.rows(finding.flag.remedy, at: 1, on: page, .quiet)
  }
}
