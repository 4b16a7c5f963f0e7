import JourneyCore

extension GapScreen {
  /// The moment on row number `row`, on one line.
  func moment(atRow row: Int) -> Row {
    gap.position(ofRow: row).map { moment(at: $0, from: page.indent) } ?? .blank
  }

  /// The moment at `position` on one line from `column` on: its words in `style`, and what is known of it, which is
  /// `compared` where the gap of all voices is not what counts here.
  func moment(
    at position: Int, from column: Int, comparing compared: DeliveryGap? = nil, _ style: Style = .text
  ) -> Row {
    let touchpoint = analysis.index.touchpoints[walk.path.route.touchpoints[position]]
    let known = known(at: position, comparing: compared)
    let name = TextWrap.truncated(touchpoint.id.text, to: Ribbon.longestName, ellipsis: glyphs.ellipsis)
    let start = known.pieces.first?.column ?? page.end + 2
    let title = TextWrap.truncated(
      touchpoint.title, to: max(1, start - 2 - column), ellipsis: glyphs.ellipsis)
    var row = Row(title, at: column, style)
    if !page.isNarrow { row.put(name, endingAt: start - 2, .quiet) }
    row.append(known)
    return row
  }

  /// What is known at `position`, at the right.
  private func known(at position: Int, comparing compared: DeliveryGap?) -> Row {
    switch figures.standings[position] {
    case .compared(let gap):
      let severity =
        compared.map { GapMark.severity(of: $0, in: analysis.journey.limits) } ?? severity(at: position)
      return comparison(compared ?? gap, severity)
    case .believed: return known(page.isNarrow ? "not measured" : "believed, not measured")
    case .rated: return known(page.isNarrow ? "nobody here said" : "measured, nobody here said")
    case .silent: return .blank
    }
  }

  private func known(_ words: String) -> Row {
    Row(words, at: page.end - words.count, .quiet)
  }

  /// Both shares where there is room, the mark of the gap, and its points.
  func comparison(_ gap: DeliveryGap, _ severity: Severity?) -> Row {
    var row = Row()
    if !page.isNarrow {
      let columns = page.columns >= 100 ? 24 : 16
      let column = page.end - 11 - columns
      if page.columns >= 100 {
        row.put(Bar.percent(gap.believed.share), at: column - 13, Style(.believed))
        row.put(Bar.percent(gap.rated.share), at: column - 7, Style(.rated))
      }
      GapMark.put(gap, at: column, columns: columns, in: &row, glyphs: glyphs)
    }
    GapMark.put(gap, severity, endingAt: page.end, in: &row, glyphs: glyphs)
    return row
  }

  /// How severe the rules find the gap at `position`; nil where they find nothing, or where it is accepted.
  func severity(at position: Int) -> Severity? {
    let touchpoint = walk.path.route.touchpoints[position]
    return analysis.findings(at: touchpoint).first { $0.flag == .deliveryGap && $0.accepted == nil }?.severity
  }

  // MARK: Opened

  /// The moment on row number `row` with all that was said about it.
  func moment(atRow row: Int, in room: Room) -> [Row] {
    guard let position = gap.position(ofRow: row) else { return [] }
    let touchpoint = analysis.index.touchpoints[walk.path.route.touchpoints[position]]
    let title = title(of: touchpoint, at: position)
    let voices = GapVoice.all(of: touchpoint, in: analysis.journey)
    guard !voices.isEmpty else {
      let words = "Neither believed nor measured. B asks the room."
      return title + TextBlock.rows(words, at: page.indent + 2, on: page, .quiet, limit: 2)
    }
    return Array((title + GapVoices(voices, on: page).rows(in: room, below: title.count)).prefix(room.most))
  }

  private func title(of touchpoint: Touchpoint, at position: Int) -> [Row] {
    var facts = Row()
    if !page.isNarrow {
      facts.put(
        TextWrap.truncated(touchpoint.id.text, to: Ribbon.longestName, ellipsis: glyphs.ellipsis), .quiet)
    }
    if case .compared(let gap) = figures.standings[position] {
      GapMark.put(gap, severity(at: position), endingAt: facts.end + 11, in: &facts, glyphs: glyphs)
    }
    let start = page.end - facts.end
    var rows = TextBlock.rows(
      touchpoint.title, at: page.indent, columns: start - 2 - page.indent, glyphs: glyphs,
      Style(.customer, bold: true), limit: page.isRoomy ? 2 : 1)
    if let first = rows.first, !facts.pieces.isEmpty {
      var row = first
      for piece in facts.pieces { row.put(piece.text, at: start + piece.column, piece.style) }
      rows[0] = row
    }
    return rows.selected(true, at: page.indent - 2, glyphs)
  }
}
