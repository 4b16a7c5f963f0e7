import JourneyCore

extension DeskScreen {
  private var tableTop: Int { isRoomy ? 4 : 3 }

  /// Draws all desks, one below the other, and what the chosen one does not know.
  func drawTable(on grid: inout Grid) -> [Shown.Place] {
    let names = journey.departments.map(\.name)
    let longest = max(6, names.lazy.map { CellWidth.of($0) }.max() ?? 0)
    func table(_ columns: Int) -> DeskTable {
      DeskTable(route.touchpoints.count, around: walk.position, columns: columns, longestName: longest)
    }
    let isCramped = !table(page.columns).strip.isWhole
    let table = table(isCramped ? grid.size.columns : page.columns)
    let inset = isCramped ? 0 : page.inset
    let words = TextBlock.rows(
      sentence, at: page.indent, on: page, limit: max(2, min(4, page.rows - tableTop - 1 - names.count)))
    let bottom = page.rows - words.count - (isRoomy ? 1 : 0)
    let room = max(1, bottom - tableTop - 1)
    let window = ListCursor.window(around: desks.department, count: names.count, height: room)
    let rows = [header(of: table), customer(in: table)] + window.map { row(of: $0, in: table) }
    grid.draw(rows, from: tableTop - 1, before: bottom, inset: inset)
    let end = tableTop + 1 + window.count
    let hasLegend = isRoomy && end + words.count + 4 <= page.rows
    if hasLegend { grid.draw([legend], from: end + 1, before: page.rows, inset: inset) }
    let wordsTop = isRoomy ? min(bottom + 1, end + (hasLegend ? 3 : 1)) : bottom
    grid.draw(words, from: wordsTop, before: page.rows, inset: page.inset)
    return zip(window, (tableTop + 1)...).map { number, row in
      Shown.Place(item: DeskItem.department(number).number(departments: departments), rows: row..<row + 1)
    }
  }

  /// What stands over the columns; an arrow stands over the moment of the walk.
  private func header(of table: DeskTable) -> Row {
    var row = Row()
    if let position = walk.position, table.strip.positions.contains(position) {
      row.put(String(glyphs.downArrow), at: table.strip.columns(of: position).lowerBound, .text)
    }
    for figure in table.figures {
      row.put(figure.rawValue, at: table.end(of: figure) - figure.rawValue.count, .quiet)
    }
    return row
  }

  /// What the textures mean.
  private var legend: Row {
    var row = Row()
    for (step, words) in [(4, "is there"), (2, "answers for it, and is not there"), (1, "dark")] {
      row.put(String(glyphs.shade(step)), at: max(DeskTable.letterColumn, row.end + 3), .text)
      row.put(" \(words)", .quiet)
    }
    return row
  }

  /// The customer sees all of it: how each moment feels.
  private func customer(in table: DeskTable) -> Row {
    var row = Row()
    let name = TextWrap.truncated(
      journey.customerName, to: table.nameColumns + 2, ellipsis: glyphs.ellipsis)
    row.put(name, at: DeskTable.letterColumn, Style(.customer, bold: true))
    putCuts(of: table, in: &row)
    for position in table.strip.positions {
      let feels = walk.analysis.feeling(at: route.touchpoints[position])
      let columns = table.strip.columns(of: position)
      let figure = feels.map { glyphs.signed($0.value) } ?? String(glyphs.dot)
      let text = columns.count < 2 ? String(figure.prefix(1)) : figure
      let column = columns.count < 2 ? columns.lowerBound : columns.lowerBound + 2 - CellWidth.of(text)
      row.put(text, at: column, feels.map { Style(FeelingsScale.role(of: $0), bold: true) } ?? .quiet)
    }
    if table.figures.contains(.sees) {
      let all = Phrase.percent(1)
      row.put(all, at: table.end(of: .sees) - all.count, Style(.customer, bold: true))
    }
    return row
  }

  /// Says where moments are cut off before the strips.
  private func putCuts(of table: DeskTable, in row: inout Row) {
    guard table.strip.isCutBefore else { return }
    row.put(
      String(glyphs.leftArrow), at: table.strip.columns(of: table.strip.positions.lowerBound).lowerBound - 1,
      .quiet)
  }

  private func row(of department: Int, in table: DeskTable) -> Row {
    let isChosen = department == desks.department
    let style = Style(.department(department), bold: isChosen)
    var row = Row()
    row.put(String(sights.letters[department]), at: DeskTable.letterColumn, style)
    let name = TextWrap.truncated(
      journey.departments[department].name, to: table.nameColumns, ellipsis: glyphs.ellipsis)
    row.put(name, at: DeskTable.letterColumn + 2, style)
    putStrip(of: department, in: table, style, on: &row)
    for figure in table.figures {
      let text = text(of: figure, sights.lights[department])
      let isEmpty = text == String(glyphs.dash)
      row.put(text, at: table.end(of: figure) - CellWidth.of(text), isEmpty ? .quiet : .text)
    }
    return isChosen ? row.selected(at: 1, glyphs) : row
  }

  /// What is lit and what is dark, moments without a gap between them that look the same as one piece.
  private func putStrip(of department: Int, in table: DeskTable, _ style: Style, on row: inout Row) {
    let strip = table.strip
    var next = strip.positions.lowerBound
    while next < strip.positions.upperBound {
      let light = light(at: next, of: department)
      let columns = strip.columns(of: next)
      var end = next + 1
      while strip.gap == 0, end < strip.positions.upperBound, self.light(at: end, of: department) == light {
        end += 1
      }
      let glyph =
        switch light {
        case .met: glyphs.shade(4)
        case .answers: glyphs.shade(2)
        case .dark: glyphs.shade(1)
        }
      let count = columns.count * (end - next)
      row.put(
        String(repeating: glyph, count: count), at: columns.lowerBound, light == .dark ? .rule : style)
      next = end
    }
  }

  func text(of figure: DeskTable.Figure, _ light: DeskLight) -> String {
    let none = String(glyphs.dash)
    return switch figure {
    case .sees: light.shareSeen.map { Phrase.percent($0) } ?? none
    case .light: light.light.meanFeeling.map { glyphs.signed($0) } ?? none
    case .dark: light.dark.meanFeeling.map { glyphs.signed($0) } ?? none
    case .sends: light.sent.total == 0 ? none : "\(light.sent.total)"
    case .gets: light.received.total == 0 ? none : "\(light.received.total)"
    case .belief: light.belief.map { Phrase.percent($0.share) } ?? none
    case .gap: light.gap.map { glyphs.number($0.wholePoints) } ?? none
    }
  }

  /// What the chosen desk sees, and what it does not know.
  var sentence: String {
    let light = sights.lights[desks.department]
    let name = journey.departments[desks.department].name
    let count = Phrase.count(light.light.touchpoints + light.dark.touchpoints, "moment")
    let sees = "\(Phrase.opening(name)) sees \(light.light.touchpoints) of \(count)."
    guard light.dark.touchpoints > 0 else { return "\(sees) Nothing is dark to it." }
    let burdens = DeskBurdens(light.dark).clauses
    guard !burdens.isEmpty else { return "\(sees) In its dark nothing goes wrong." }
    return "\(sees) It does not know that \(journey.customerName) \(Phrase.list(burdens))."
  }
}

/// What happens to the customer, as clauses: "is handed over 4 times, all cold".
struct DeskBurdens {
  let clauses: [String]
  /// The same in as few words as there can be: `4 cold handoffs, 2 repeats`.
  let gist: String

  init(_ happenings: DeskLight.Happenings) {
    let handoffs = happenings.handoffs
    let isAllCold = handoffs.cold == handoffs.total
    let some = isAllCold || handoffs.cold == 0 ? "" : " (\(handoffs.cold) cold)"
    clauses = [
      handoffs.total > 0
        ? "is handed over \(isAllCold ? "cold " : "")\(Phrase.times(handoffs.total))\(some)" : nil,
      happenings.demands[.repeat] > 0 ? "says it again \(Phrase.times(happenings.demands[.repeat]))" : nil,
      happenings.waitingSeconds > 0 ? "waits \(Phrase.time(seconds: happenings.waitingSeconds))" : nil,
      happenings.borderPayments > 0 ? "pays \(Phrase.times(happenings.borderPayments)) at a border" : nil,
      happenings.demands[.chase] > 0
        ? "asks \(Phrase.times(happenings.demands[.chase])) what became of it" : nil,
    ].compactMap(\.self)
    let demands = happenings.demands
    gist = [
      handoffs.total > 0 ? Phrase.count(handoffs.total, isAllCold ? "cold handoff" : "handoff") + some : nil,
      demands[.repeat] > 0 ? Phrase.count(demands[.repeat], "repeat") : nil,
      happenings.waitingSeconds > 0 ? "\(DeskDemands.short(happenings.waitingSeconds)) waiting" : nil,
      happenings.borderPayments > 0 ? Phrase.count(happenings.borderPayments, "payment") : nil,
      demands[.chase] > 0 ? "asking again \(Phrase.times(demands[.chase]))" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
