import JourneyCore

/// Draws the journey through the eyes of a desk, of the customer, or of every desk.
struct DeskScreen {
  let desks: Desks
  let walk: Walk
  let page: Page
  let sights: DeskSights
  let journey: Journey
  let route: Route

  init(_ desks: Desks, _ walk: Walk, _ page: Page) {
    self.desks = desks
    self.walk = walk
    self.page = page
    sights = desks.sights(of: walk)
    journey = walk.analysis.journey
    route = walk.path.route
  }

  var glyphs: Glyphs { page.glyphs }
  /// How many departments there are: the first items.
  var departments: Int { sights.lights.count }

  /// Draws all of it, and says where the tabs and the cards are.
  func draw(on grid: inout Grid) -> Shown {
    grid.draw([heading], from: 0, before: page.rows, inset: page.inset)
    if let words = whatIsMissing {
      grid.draw(
        TextBlock.rows(words, at: page.indent, on: page), from: 2, before: page.rows, inset: page.inset)
      return Shown()
    }
    let tabs = drawTabs(on: &grid)
    let rest =
      switch desks.eyes {
      case .desk: drawDesk(on: &grid)
      case .customer: drawCustomer(on: &grid)
      case .everyone: drawTable(on: &grid)
      }
    return Shown(places: tabs + rest)
  }

  var whatIsMissing: String? {
    if sights.lights.isEmpty {
      return
        "This journey has no departments yet: nobody sits anywhere. O lists what the journey has; a adds one."
    }
    guard route.touchpoints.isEmpty else { return nil }
    return
      "This journey has no moments yet: there is nothing to see or to miss. 1 goes to the walk; a adds one."
  }

  private var heading: Row {
    let customer = "\(journey.customerName) \(glyphs.dot) from where we sit"
    return Heading.row(
      title: journey.title, customer: customer, place: place, columns: page.columns, glyphs: glyphs)
  }

  private var place: String {
    guard !sights.lights.isEmpty else { return "no desks" }
    let count = Phrase.count(route.touchpoints.count, "moment")
    switch desks.eyes {
    case .desk: return "sees \(sights.lights[desks.department].light.touchpoints) of \(count)"
    case .customer:
      return walk.position.map { "moment \($0 + 1) of \(route.touchpoints.count)" } ?? count
    case .everyone: return "\(Phrase.count(departments, "desk")) \(glyphs.dot) \(count)"
    }
  }
}

// MARK: - Tabs

extension DeskScreen {
  /// Draws whose eyes one may look through: the departments, and where there is room the other pages.
  private func drawTabs(on grid: inout Grid) -> [Shown.Place] {
    let pages = pages
    let end = page.isNarrow ? page.end : page.end - pages.end - 2
    let tabs = DeskTabs(
      journey.departments.map(\.name), around: desks.department, endingAt: end, glyphs: glyphs)
    var row = Row()
    if tabs.isCutBefore { row.put(String(glyphs.leftArrow), at: 0, .quiet) }
    for tab in tabs.tabs {
      let isChosen = tab.department == desks.department && desks.eyes != .customer
      if isChosen { row.put(String(glyphs.selection), at: tab.column - 2, Style(.text, bold: true)) }
      let style = isChosen ? Style(.department(tab.department), bold: true) : .quiet
      row.put(tab.text, at: tab.column, style)
    }
    if tabs.isCutAfter { row.put(String(glyphs.rightArrow), at: row.end + 1, .quiet) }
    if !page.isNarrow {
      let start = page.end - pages.end
      for piece in pages.pieces { row.put(piece.text, at: start + piece.column, piece.style) }
    }
    grid.draw([row], from: 1, before: page.rows, inset: page.inset)
    return tabs.tabs.map { tab in
      let columns = page.inset + tab.columns.lowerBound..<page.inset + tab.columns.upperBound
      return Shown.Place(
        item: DeskItem.department(tab.department).number(departments: departments), rows: 1..<2,
        columns: columns)
    }
  }

  /// `Tom · all desks`, the page that is shown marked.
  private var pages: Row {
    var row = Row()
    put(journey.customerName, of: .customer, in: &row)
    row.put(" \(glyphs.dot) ", .quiet)
    put("all desks", of: .everyone, in: &row)
    return row
  }

  private func put(_ words: String, of eyes: Desks.Eyes, in row: inout Row) {
    let isShown = eyes == desks.eyes
    let mark = isShown ? "\(glyphs.selection) " : ""
    let text = TextWrap.truncated(words, to: 16, ellipsis: glyphs.ellipsis)
    row.put(mark + text, isShown ? Style(.text, bold: true) : .quiet)
  }
}

// MARK: - The band of cards

extension DeskScreen {
  /// Whether the rows are many enough for stages and blank rows.
  var isRoomy: Bool { page.isRoomy }
  /// The row on which the cards begin; above it stand the stages where there is room.
  var cardsTop: Int { isRoomy ? 3 : 2 }

  /// The cards of the way: within the text's columns if they are large enough there, else across the screen.
  func band(widths: ClosedRange<Int>, on grid: Grid) -> CardBand {
    let text = page.inset..<page.inset + page.columns
    let count = route.touchpoints.count
    let inText = CardBand(count, around: walk.position, in: text, widths: widths)
    let isCramped = inText.cardColumns < 9 || !inText.isWhole
    guard isCramped else { return inText }
    return CardBand(count, around: walk.position, in: 0..<grid.size.columns, widths: widths)
  }

  /// Draws the stages above the cards, and arrows where cards are cut off.
  func drawStages(of band: CardBand, on grid: inout Grid) {
    let edge = Point(column: band.marker(before: band.positions.lowerBound), row: cardsTop)
    if band.isCutBefore { grid.put(String(glyphs.leftArrow), at: edge, style: .quiet) }
    if band.isCutAfter {
      grid.put(String(glyphs.rightArrow), at: Point(column: band.end, row: cardsTop), style: .quiet)
    }
    guard isRoomy else { return }
    for run in stageRuns(of: band) {
      let columns =
        band.columns(of: run.positions.lowerBound)
        .lowerBound..<band.columns(of: run.positions.upperBound - 1).upperBound
      let text = TextWrap.truncated(run.title, to: columns.count, ellipsis: glyphs.ellipsis)
      let isHere = walk.position.map(run.positions.contains) ?? false
      grid.put(
        text, at: Point(column: columns.lowerBound, row: cardsTop - 1), style: isHere ? .text : .quiet)
    }
  }

  /// The cards that stand under one stage, in order; those in none are left out.
  private func stageRuns(of band: CardBand) -> [(title: String, positions: Range<Int>)] {
    var runs: [(stage: Int, title: String, positions: Range<Int>)] = []
    for position in band.positions {
      guard let stage = walk.analysis.index.stages[route.touchpoints[position]] else { continue }
      if let last = runs.last, last.stage == stage, last.positions.upperBound == position {
        runs[runs.count - 1].positions = last.positions.lowerBound..<position + 1
      } else {
        runs.append((stage, journey.stages[stage].title, position..<position + 1))
      }
    }
    return runs.map { ($0.title, $0.positions) }
  }

  /// The places of the cards, for clicks.
  func places(of band: CardBand, rows: Range<Int>) -> [Shown.Place] {
    band.positions.map { position in
      Shown.Place(
        item: DeskItem.moment(position).number(departments: departments), rows: rows,
        columns: band.columns(of: position))
    }
  }

  /// Draws the handoff that leads to the card at `position` into the gap before it, on `row`.
  func drawHandoff(to position: Int, of band: CardBand, row: Int, on grid: inout Grid) -> Bool {
    let range = route.meetingRanges[position]
    guard !range.isEmpty,
      case .handoff(let crossesBorder, let manner) = route.meetings[range.lowerBound].arrival
    else { return false }
    let glyph = crossesBorder ? glyphs.border : glyphs.innerBreak
    let point = Point(column: band.marker(before: position), row: row)
    grid.put(String(glyph), at: point, style: Handover(manner).style)
    return true
  }
}
