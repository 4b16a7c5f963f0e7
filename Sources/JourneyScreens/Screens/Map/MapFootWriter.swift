import JourneyCore

/// Writes the foot.
struct MapFootWriter {
  let scene: MapScene
  /// The cells of a line.
  let columns: Int
  /// The rows there are for the words, and for what is said of them.
  let limit: (words: Int, facts: Int)

  private var glyphs: Glyphs { scene.glyphs }

  var rows: (words: [Row], facts: [Row]) {
    guard let position = scene.focus.position else { return whole }
    let touchpoint = scene.touchpoint(at: position)
    let words = TextBlock.rows(
      touchpoint.title, at: 1, columns: columns, glyphs: glyphs, Style(.customer, bold: true),
      limit: limit.words)
    return (words, facts(at: position, touchpoint))
  }

  /// At title and end: where it went worst, and what it took in all where there are rows.
  private var whole: (words: [Row], facts: [Row]) {
    func sentence(rows: Int) -> [Row] {
      TextBlock.rows(
        scene.walk.path.sentence, at: 1, columns: columns, glyphs: glyphs, .quiet, limit: rows)
    }
    guard let worst = scene.walk.path.worstMoments.first else { return (sentence(rows: limit.words), []) }
    let words = TextBlock.rows(
      "The \(scene.word(forRank: 0)), moment \(worst + 1): \(scene.touchpoint(at: worst).title)", at: 1,
      columns: columns, glyphs: glyphs, Style(.customer, bold: true), limit: limit.words)
    guard let border = border(at: worst) else { return (words, sentence(rows: limit.facts)) }
    return (words, [border] + (limit.facts > 2 ? sentence(rows: limit.facts - 1) : []))
  }

  /// Between which departments the moment at `position` goes wrong; nil where no border is crossed in it.
  private func border(at position: Int) -> Row? {
    let crossings = scene.route.meetingRanges[position].filter { scene.route.meetings[$0].crossesBorder }
    let cold = crossings.first { scene.route.meetings[$0].arrival.handover == .cold }
    guard let meeting = cold ?? crossings.first else { return nil }
    return handoff(to: meeting, lead: "")
  }

  private func facts(at position: Int, _ touchpoint: Touchpoint) -> [Row] {
    if let lane = scene.focus.lane { return [fact(about: lane, touchpoint), .blank] }
    if let meeting = scene.focus.meeting { return [met(meeting, touchpoint), arrival(at: meeting)] }
    if case .way(let detour) = scene.walk.selected {
      var row = Row("another way  ", at: 1, .quiet)
      row.put(cut(scene.walk.path.ways.words(of: detour), to: columns - row.end))
      return [row, Row(cut("\(glyphs.rightArrow) takes it", to: columns), at: 1, .quiet)]
    }
    let range = scene.route.meetingRanges[position]
    guard !range.isEmpty else {
      return [Row(cut("Nobody is met here.", to: columns), at: 1, .quiet), .blank]
    }
    let names = range.map { scene.journey.contacts[scene.route.meetings[$0].contact].nameInSentence }
    return [Row(cut("I meet \(Phrase.list(names)).", to: columns), at: 1), arrival(at: range.lowerBound)]
  }

  /// What a department has to do with a moment in which nobody of it is met.
  private func fact(about lane: Int, _ touchpoint: Touchpoint) -> Row {
    let department = scene.journey.departments[lane]
    let answers = touchpoint.owners.contains(department.id)
    var row = Row(cut(department.name, to: columns / 2), at: 1, Style(.department(lane), bold: true))
    let words = answers ? "answers for this moment, and is not met in it" : "has no part in this moment"
    row.put(cut(" \(words)", to: columns - row.end), answers ? .text : .quiet)
    return row
  }

  /// `The bartender · Bar · makes me pay`, and how I feel at the right.
  private func met(_ meeting: Int, _ touchpoint: Touchpoint) -> Row {
    let met = scene.route.meetings[meeting]
    let encounter = scene.encounter(meeting)
    let contact = scene.journey.contacts[met.contact]
    let answers = touchpoint.owners.contains(scene.journey.departments[met.department].id)
    var pieces: [(String, Style)] = [
      (contact.name + (contact.kindInWords.map { ", \($0)" } ?? ""), .text),
      (scene.journey.departments[met.department].name, Style(.department(met.department))),
    ]
    if let burden = encounter.burden { pieces.append((burden, Style(.warning))) }
    if let ending = encounter.outcome.ending {
      pieces.append((ending, Style(encounter.outcome == .passed ? .warning : .severe)))
    }
    if !answers, let owner = owners(of: touchpoint) { pieces.append((owner, .quiet)) }
    return joined(pieces, feels: touchpoint.feels)
  }

  private func owners(of touchpoint: Touchpoint) -> String? {
    let names = touchpoint.owners.compactMap { owner in
      scene.analysis.index.departmentNumbers[owner].map { scene.journey.departments[$0].name }
    }
    guard !names.isEmpty else { return "nobody answers for this moment" }
    return "\(Phrase.list(names)) \(names.count == 1 ? "answers" : "answer") for it"
  }

  private func joined(_ pieces: [(String, Style)], feels: Rating?) -> Row {
    var row = Row()
    for (text, style) in pieces {
      let dot = row.pieces.isEmpty ? "" : " \(glyphs.dot) "
      let room = columns + 1 - row.end - CellWidth.of(dot) - (row.pieces.isEmpty ? 1 : 0)
      guard room > 3 else { break }
      row.put(dot, at: 1, .quiet)
      row.put(cut(text, to: room), style)
    }
    guard let feels else { return row }
    let role = FeelingsScale.role(of: feels)
    let style = Style(role, bold: true)
    let figure = glyphs.signed(feels.value)
    if !row.put("I feel \(feels.word) \(figure)", endingAt: columns + 1, style) {
      row.put(figure, endingAt: columns + 1, style)
    }
    return row
  }

  /// How the customer comes to `meeting`; where they come without a handoff, how they go on.
  private func arrival(at meeting: Int) -> Row {
    let meetings = scene.route.meetings
    if meetings[meeting].isHandedOver { return handoff(to: meeting, lead: "") }
    if meetings.indices.contains(meeting + 1), meetings[meeting + 1].isHandedOver {
      return handoff(to: meeting + 1, lead: "then ")
    }
    guard meetings[meeting].arrival == .newFace || meetings[meeting].arrival == .first,
      let need = scene.route.spans[meetings[meeting].span].need
    else { return .blank }
    return Row(cut(Phrase.after("I want", need), to: columns), at: 1, .quiet)
  }

  /// `━━ cold ━━  Bar tells Front of house nothing: I carry it over`.
  private func handoff(to meeting: Int, lead: String) -> Row {
    guard case .handoff(let crossesBorder, let manner) = scene.route.meetings[meeting].arrival else {
      return .blank
    }
    let handover = Handover(manner)
    let (from, to) = (scene.route.meetings[meeting - 1], scene.route.meetings[meeting])
    let names =
      crossesBorder
      ? (scene.journey.departments[from.department].name, scene.journey.departments[to.department].name)
      : (scene.journey.contacts[from.contact].name, scene.journey.contacts[to.contact].name)
    let line = String(
      repeating: handover == .cold ? glyphs.heavyHorizontal : glyphs.horizontal, count: columns < 58 ? 1 : 2)
    var row = Row(lead, at: 1, .quiet)
    row.put("\(line) \(handover.word) \(line) ", handover.style)
    let room = columns - row.end
    let forms = handover.sentences(from: names.0, to: names.1)
    let short = "\(names.0) \(glyphs.rightArrow) \(Phrase.inSentence(names.1))"
    let form = (forms.prefix(1) + [short]).first { CellWidth.of($0) <= room } ?? cut(short, to: room)
    row.put(" " + form, at: 0, Style(handover.style.role))
    return row
  }

  private func cut(_ text: String, to columns: Int) -> String {
    TextWrap.truncated(text, to: max(0, columns), ellipsis: glyphs.ellipsis)
  }
}
