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
    let texts = DeskWords(self).rows + (desks.figurePage == 0 ? unknown : [])
    grid.draw(texts, from: wordsTop, before: page.rows - 1, inset: page.inset)
    let figures = figureRows
    let top = wordsTop + texts.count + (isRoomy ? 1 : 0)
    grid.draw(figures, from: top, before: page.rows - 1, inset: page.inset)
    let footTop = page.isGenerous ? min(page.rows - 1, top + figures.count + 1) : page.rows - 1
    grid.draw([foot], from: footTop, before: page.rows, inset: page.inset)
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
  /// The figures as they have room together, the most telling first; those of each page in their order.
  ///
  /// The first page has what the desk does not know, and the room that this leaves.
  var figurePages: [[DeskFigures.Figure]] {
    guard desks.eyes == .desk, !sights.lights.isEmpty, !route.touchpoints.isEmpty else { return [] }
    let top = wordsTop + DeskWords(self).rows.count + (isRoomy ? 1 : 0)
    let room = page.rows - 1 - top - 1
    let figures = DeskFigures(self).figures
    var rest = figures.map(\.rank).sorted()[...]
    var pages: [[DeskFigures.Figure]] = []
    while !rest.isEmpty {
      let shown = rest.prefix(max(1, pages.isEmpty ? room - unknown.count : room))
      pages.append(figures.filter { shown.contains($0.rank) })
      rest = rest.dropFirst(shown.count)
    }
    return pages
  }

  private var figureRows: [Row] {
    let pages = figurePages
    let shown = pages.isEmpty ? [] : pages[min(desks.figurePage, pages.count - 1)]
    return [DeskFigures.header(of: sights.lights[desks.department], on: page)]
      + shown.map { $0.row(on: page) }
  }

  /// What the desk does not know, in as many words as there is room for.
  private var unknown: [Row] {
    let burdens = DeskBurdens(sights.lights[desks.department].dark)
    guard !burdens.clauses.isEmpty else { return [] }
    let words = "We do not know that \(journey.customerName) \(Phrase.list(burdens.clauses))."
    let limit = page.isGenerous ? 4 : isRoomy ? 3 : 2
    func rows(_ text: String, limit: Int = .max) -> [Row] {
      TextBlock.rows(text, at: page.indent, on: page, Style(.text, bold: true), limit: limit)
    }
    let whole = rows(words)
    let blank: [Row] = page.isGenerous ? [.blank] : []
    return blank + (whole.count <= limit ? whole : rows("Unknown to us: \(burdens.gist)", limit: limit))
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
