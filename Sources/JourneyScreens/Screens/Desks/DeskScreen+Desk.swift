import JourneyCore

extension DeskScreen {
  /// How many rows a card has on the page of one desk.
  private var cardRows: Int { page.isGenerous ? 6 : isRoomy ? 4 : 3 }
  /// The row below the cards.
  private var wordsTop: Int { cardsTop + cardRows + (isRoomy ? 1 : 0) }

  /// Draws what one desk sees, what stands there, and the figures of its light and its dark.
  func drawDesk(on grid: inout Grid) -> [Shown.Place] {
    let band = band(widths: 2...14, on: grid)
    let rows = cardsTop..<cardsTop + cardRows
    drawStages(of: band, on: &grid)
    for position in band.positions {
      let card = card(at: position, columns: band.cardColumns)
      if position > band.positions.lowerBound, card.light != .dark || light(at: position - 1) != .dark {
        _ = drawHandoff(to: position, of: band, row: rows.lowerBound + cardRows / 2, on: &grid)
      }
      card.draw(rows, band.columns(of: position), on: &grid)
    }
    let words = DeskWords(self).rows
    grid.draw(words, from: wordsTop, before: page.rows, inset: page.inset)
    let top = figuresTop(below: words.count)
    let figures = figureRows
    grid.draw(figures, from: top, before: page.rows - 1, inset: page.inset)
    let end = top + figures.count
    let unknown = unknown
    let hasRoom = end + unknown.count + 3 <= page.rows
    if hasRoom { grid.draw(unknown, from: end + 1, before: page.rows, inset: page.inset) }
    let footTop = min(page.rows - 1, end + (hasRoom ? unknown.count + 2 : isRoomy ? 1 : 0))
    grid.draw([foot], from: page.isGenerous ? footTop : page.rows - 1, before: page.rows, inset: page.inset)
    return places(of: band, rows: rows)
  }

  /// What the chosen desk has to do with the moment at `position`.
  func light(at position: Int) -> DeskCard.Light { light(at: position, of: desks.department) }

  /// What `department` has to do with the moment at `position`.
  func light(at position: Int, of department: Int) -> DeskCard.Light {
    let isMet = route.meetings[route.meetingRanges[position]].contains { $0.department == department }
    if isMet { return .met }
    return walk.analysis.index.owners[route.touchpoints[position]].contains(department) ? .answers : .dark
  }

  private func card(at position: Int, columns: Int) -> DeskCard {
    let touchpoint = walk.analysis.index.touchpoints[route.touchpoints[position]]
    var lines = [feeling(of: touchpoint)]
    if columns >= DeskCard.leastColumnsForMarker, cardRows > 3 {
      lines.insert((touchpoint.id.text, Style(.text, bold: position == walk.position)), at: 0)
    }
    return DeskCard(
      lines: lines, light: light(at: position), role: .department(desks.department),
      isSelected: position == walk.position, glyphs: glyphs)
  }

  /// How the customer feels there, as a line of a card.
  func feeling(of touchpoint: Touchpoint) -> (text: String, style: Style) {
    guard let feels = touchpoint.feels else { return (String(glyphs.dot), .quiet) }
    let figure = glyphs.signed(feels.value)
    let text = String(repeating: " ", count: 2 - CellWidth.of(figure)) + figure
    return (text, Style(FeelingsScale.role(of: feels), bold: true))
  }
}

// MARK: - Figures

extension DeskScreen {
  private func figuresTop(below words: Int) -> Int { wordsTop + words + (isRoomy ? 1 : 0) }

  /// The figures as they have room together, the most telling first; those of each page in their order.
  var figurePages: [[DeskFigures.Figure]] {
    guard desks.eyes == .desk, !sights.lights.isEmpty, !route.touchpoints.isEmpty else { return [] }
    let room = max(1, page.rows - 1 - figuresTop(below: DeskWords(self).rows.count) - 1)
    let figures = DeskFigures(self).figures
    let ranked = figures.map(\.rank).sorted()
    return stride(from: 0, to: ranked.count, by: room).map { start in
      let shown = ranked[start..<min(start + room, ranked.count)]
      return figures.filter { shown.contains($0.rank) }
    }
  }

  private var figureRows: [Row] {
    let pages = figurePages
    let shown = pages.isEmpty ? [] : pages[min(desks.figurePage, pages.count - 1)]
    return [DeskFigures.header(of: sights.lights[desks.department], on: page)]
      + shown.map { $0.row(on: page) }
  }

  /// What the desk does not know, where there is room to say it.
  private var unknown: [Row] {
    let burdens = DeskBurdens(sights.lights[desks.department].dark).clauses
    guard !burdens.isEmpty else { return [] }
    let words = "We do not know that \(journey.customerName) \(Phrase.list(burdens))."
    return TextBlock.rows(words, at: page.indent, on: page, Style(.text, bold: true), limit: 4)
  }

  /// For how much the desk answers and where it is met, and what has no room.
  private var foot: Row {
    let light = sights.lights[desks.department]
    let answers = light.owned == 0 ? "nothing" : Phrase.count(light.owned, "moment")
    let name = journey.customerName
    let meets = light.met == 0 ? "none" : "\(light.met)"
    let isAbsent = light.met == 0 && light.owned > 0
    var row = Row()
    let hidden = figurePages.dropFirst(desks.figurePage + 1).joined().count
    let more = hidden == 0 ? "" : "Space: \(hidden) more"
    let remark = more.isEmpty ? (isAbsent && !page.isNarrow ? Flag.absentOwner.rawValue : "") : more
    let room = page.end - page.indent - (remark.isEmpty ? 0 : remark.count + 2)
    if isAbsent { row.put(String(glyphs.note), at: max(0, page.indent - 2), Style(.note)) }
    let words = "We answer for \(answers), and meet \(name) in \(meets)."
    let short = "We own \(light.owned), meet in \(meets)"
    row.put(
      TextWrap.truncated(
        CellWidth.of(words) <= room ? words : short, to: room, ellipsis: glyphs.ellipsis), at: page.indent,
      isAbsent ? .text : .quiet)
    if !remark.isEmpty { row.put(remark, endingAt: page.end, .quiet) }
    return row
  }
}
