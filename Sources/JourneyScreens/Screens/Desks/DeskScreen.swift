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
    if page.isTiny { return TinyFrame(lines: desks.gist(at: walk)).draw(on: page, &grid) }
    let (row, places) = tabs
    return PagedFrame(heading: heading, missing: whatIsMissing, tabs: row, places: places)
      .draw(on: page, &grid) { grid in
        switch desks.eyes {
        case .desk: drawDesk(on: &grid)
        case .customer: drawCustomer(on: &grid)
        case .everyone: drawTable(on: &grid)
        }
      }
  }

  var whatIsMissing: String? {
    if sights.lights.isEmpty {
      return
        "This journey has no departments yet: nobody sits anywhere. O lists what the journey has; a adds one."
    }
    guard route.touchpoints.isEmpty else { return nil }
    return
      "This journey has no moments yet: there is nothing to see or to miss. a writes the first one."
  }

  private var heading: Row {
    let customer = "\(journey.customerName) \(glyphs.dot) from where we sit"
    return Heading.row(
      title: journey.title, customer: customer, place: place, columns: page.columns, glyphs: glyphs)
  }

  private var here: String? {
    walk.position.map { "moment \($0 + 1) of \(route.touchpoints.count)" }
  }

  private var place: String {
    guard !sights.lights.isEmpty else { return "no desks" }
    let count = Phrase.count(route.touchpoints.count, "moment")
    switch desks.eyes {
    case .desk:
      let sees = "sees \(sights.lights[desks.department].light.touchpoints) of "
      guard let position = walk.position else { return sees + count }
      return "\(sees)\(route.touchpoints.count) \(glyphs.dot) moment \(position + 1)"
    case .customer: return here ?? count
    case .everyone: return "\(Phrase.count(departments, "desk")) \(glyphs.dot) \(here ?? count)"
    }
  }
}

// MARK: - Tabs

extension DeskScreen {
  /// Whose eyes one may look through: the departments, and where there is room the other pages at the right.
  private var tabs: (row: Row, places: [Shown.Place]) {
    let others = [journey.customerName, "all desks"]
    let start = page.isNarrow ? page.end : page.end - Tabs.width(of: others, on: page)
    let pages = Tabs(page.isNarrow ? [] : others, around: 0, from: start, to: page.end, on: page)
    let names = Tabs(
      journey.departments.map(\.name), around: desks.department, to: start, on: page)
    var row = names.row(
      showing: desks.eyes == .customer ? nil : desks.department, glyphs, .department(desks.department))
    row.append(pages.row(showing: Desks.Eyes.others.firstIndex(of: desks.eyes), glyphs))
    return (row, names.places(from: 0, on: page) + pages.places(from: departments, on: page))
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
