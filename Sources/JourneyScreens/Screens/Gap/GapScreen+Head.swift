import JourneyCore

extension GapScreen {
  /// The heading, and both sides of the whole journey.
  var head: [Row] {
    let place = figures.standings.isEmpty ? gap.order.words : gap.order.words + position
    let heading = Heading.row(
      title: analysis.journey.title, customer: analysis.journey.customerName,
      remark: "what we believe, what they say", place: place, columns: page.columns, glyphs: glyphs)
    let spacing: [Row] = page.isRoomy ? [.blank] : []
    return [heading] + spacing + whole + (page.rows >= 16 ? [.blank] : [])
  }

  /// ` · 3 of 7`: which moment of the way, in the order that is shown; that of the story beside departments, where only
  /// this says about which moment a ballot is.
  private var position: String {
    guard let row = gap.row(at: walk) else { return "" }
    let moment = gap.order == .departments && !page.isNarrow ? "moment " : ""
    return " \(glyphs.dot) \(moment)\(row + 1) of \(figures.standings.count)"
  }

  private var whole: [Row] {
    guard let whole = figures.whole else {
      return TextBlock.rows(missing, at: page.indent, on: page, limit: page.rows >= 16 ? 5 : 2)
    }
    let severity = GapMark.severity(of: whole, in: analysis.journey.limits)
    let points = glyphs.number(whole.wholePoints)
    guard !page.isNarrow, page.rows >= 16 else {
      var row = Row("believed", at: page.indent, .quiet)
      row.put(Phrase.percent(whole.believed.share), at: row.end + 1, Style(.believed, bold: true))
      row.put("said", at: row.end + 2, .quiet)
      row.put(Phrase.percent(whole.rated.share), at: row.end + 1, Style(.rated, bold: true))
      GapMark.put(whole, severity, endingAt: page.end, in: &row, glyphs: glyphs)
      return [row]
    }
    var legend = Row(String(glyphs.fullBlock), at: page.indent, Style(.rated))
    legend.put("they say", at: legend.end + 1, .quiet)
    legend.put("\(glyphs.horizontal)\(glyphs.vertical)", at: legend.end + 3, Style(.believed, bold: true))
    legend.put("we believe", at: legend.end + 1, .quiet)
    let style = severity.map(FlagLine.mark) ?? .text
    legend.put(
      "delivery gap \(points) \(abs(whole.wholePoints) == 1 ? "point" : "points")", endingAt: page.end, style)
    return [
      bar("We believe superior", whole.believed, .believed), bar("Customers agree", whole.rated, .rated),
      legend,
    ]
  }

  private func bar(_ label: String, _ voices: DeliveryGap.Voices, _ role: Style.Role) -> Row {
    var row = Row(label, at: page.indent)
    row.put(Bar.percent(voices.share), at: 25, Style(role, bold: true))
    row.put(Bar.text(voices.share, columns: page.end - 32, glyphs: glyphs), at: 32, Style(role))
    return row
  }

  /// What is missing for a gap, and what to do about it where there is room to say it.
  var missing: String {
    if figures.standings.isEmpty { return "This journey has no moments yet; a writes the first one." }
    let room = "B at a moment asks the room."
    let sheet = "What they say is added in the sheet: I, a, rated, then\u{A0}-1:4\u{A0}0:9\u{A0}+2:3"
    let hasBeliefs = figures.believers.contains { !$0.positions.isEmpty }
    let (what, remedies) =
      switch (hasBeliefs, figures.ratedCount > 0) {
      case (false, false): ("Nobody has said what we believe; no customer was asked.", [room, sheet])
      case (true, false): ("No customer was asked.", [sheet])
      case (false, true): ("Customers were asked; nobody here has said what we believe.", [room])
      case (true, true): ("What we believe and what they say are about different moments.", [room, sheet])
      }
    return ([what] + (page.rows >= 16 ? remedies : [])).joined(separator: " ")
  }

  // MARK: The foot

  /// What is known how often, and who is furthest from the customers.
  var foot: [Row] {
    guard !figures.standings.isEmpty, page.rows >= 8 else { return [] }
    let sentences = page.isRoomy ? coverage.suffix(page.isGenerous ? 3 : 1) : []
    return (sentences + furthest).flatMap { TextBlock.rows($0, at: 1, on: page, .quiet, limit: 1) }
  }

  /// What is not compared, the least important first.
  var coverage: [String] {
    let count = figures.standings.count
    return [
      (figures.ratedCount, "measured, but nobody here has said what they believe."),
      (figures.believedCount, "believed, not measured."),
      (figures.silentCount, "neither believed nor measured."),
    ].filter { $0.0 > 0 }.map { "\($0.0) of \(Phrase.count(count, "moment")): \($0.1)" }
  }

  var furthest: [String] {
    guard let first = figures.believers.first, let gap = first.gap, gap.wholePoints != 0 else { return [] }
    let points = Phrase.count(abs(gap.wholePoints), "point")
    guard first.department != nil else { return ["The whole room is \(points) from the customers."] }
    let name = Phrase.opening(name(of: first))
    let distance = gap.wholePoints < 0 ? "\(points) below" : points
    return [
      page.isNarrow
        ? "\(name) is furthest: \(distance)" : "\(name) is furthest from its customers: \(distance)."
    ]
  }

  /// The name of a department, or of all of us.
  func name(of believer: GapFigures.Believer) -> String { analysis.journey.believer(believer.department) }
}

extension Journey {
  /// The name of a department that believes something; where none is named, it is all of us.
  func believer(_ id: Identifier<Department>?) -> String {
    guard let id else { return "the whole room" }
    return departments.first { $0.id == id }?.name ?? id.text
  }
}
