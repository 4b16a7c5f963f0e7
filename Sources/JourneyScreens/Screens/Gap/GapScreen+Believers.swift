import JourneyCore

extension GapScreen {
  /// Department number `number` of ``GapFigures/believers`` on one line.
  func believer(_ number: Int) -> Row { row(of: figures.believers[number], .text) }

  private func row(of believer: GapFigures.Believer, _ style: Style) -> Row {
    let known = known(of: believer)
    let count = Phrase.count(believer.positions.count, "moment")
    let start = known.pieces.first?.column ?? page.end + 2
    let showsCount = !page.isNarrow && !believer.positions.isEmpty
    let end = start - 2 - (showsCount ? count.count + 2 : 0)
    let name = Phrase.opening(name(of: believer))
    var row = Row(
      TextWrap.truncated(name, to: max(1, end - page.indent), ellipsis: glyphs.ellipsis), at: page.indent,
      style)
    if showsCount { row.put(count, endingAt: start - 2, .quiet) }
    row.append(known)
    return row
  }

  private func known(of believer: GapFigures.Believer) -> Row {
    if let gap = believer.gap {
      return comparison(gap, GapMark.severity(of: gap, in: analysis.journey.limits))
    }
    let words =
      believer.positions.isEmpty
      ? "nobody asked us" : page.isNarrow ? "not measured" : "believed, not measured"
    return Row(words, at: page.end - words.count, .quiet)
  }

  /// Department number `number` with the moments about which it believes something, as many as there is room for.
  func believer(_ number: Int, in room: Room) -> [Row] {
    let believer = figures.believers[number]
    let style = Style(role(of: believer), bold: true)
    let title = [row(of: believer, style)].selected(true, at: page.indent - 2, glyphs)
    guard !believer.positions.isEmpty else {
      let customer = Phrase.inSentence(analysis.journey.customerName)
      let words = "Nobody there has said how \(customer) feels. B asks them about a moment."
      return title + TextBlock.rows(words, at: page.indent + 2, on: page, .quiet, limit: 2)
    }
    let voices = GapVoices(GapVoice.all(of: believer), on: page).rows(
      in: room, below: title.count + min(3, believer.positions.count))
    let bars = page.isRoomy ? voices : []
    return title + bars + moments(of: believer, in: max(1, room.comfortable - title.count - bars.count))
  }

  /// The moments about which `believer` believes something, as many as `height` lines hold.
  private func moments(of believer: GapFigures.Believer, in height: Int) -> [Row] {
    let here = walk.position.flatMap { believer.positions.firstIndex(of: $0) }
    let window = ListCursor.window(around: here ?? 0, count: believer.positions.count, height: height)
    return window.map { number in
      let position = believer.positions[number]
      return moment(
        at: position, from: page.indent + 2, comparing: comparison(of: believer, at: position),
        Style(.customer, bold: number == here))
    }
  }

  /// What this department alone believes at `position`, against what customers say.
  func comparison(of believer: GapFigures.Believer, at position: Int) -> DeliveryGap? {
    let touchpoint = analysis.index.touchpoints[walk.path.route.touchpoints[position]]
    return DeliveryGap(touchpoint.believed.filter { $0.department == believer.department }, touchpoint.rated)
  }

  /// The colour of a department.
  private func role(of believer: GapFigures.Believer) -> Style.Role {
    believer.department.flatMap { analysis.index.departmentNumbers[$0] }.map { .department($0) } ?? .text
  }
}
