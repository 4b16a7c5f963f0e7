import JourneyCore

/// The parts of a border's screen, in their order.
struct BorderBlocks {
  /// How many encounters before the border are asked what the customer already told, so that a need that spans the
  /// whole journey costs no more than a short one.
  private static let memory = 100

  let border: WalkPath.Border
  let scene: WalkScene
  let page: Page
  let from: Meeting
  let to: Meeting
  let handover: Handover

  init(_ border: WalkPath.Border, _ frame: WalkFrame) {
    self.border = border
    scene = frame.scene
    page = frame.page
    from = frame.scene.path.route.meetings[border.meeting - 1]
    to = frame.scene.path.route.meetings[border.meeting]
    guard case .handoff(crossesBorder: true, let manner) = to.arrival else {
      preconditionFailure("a border of a path is a handoff that crosses departments")
    }
    handover = Handover(manner)
  }

  /// All that the scene lets be seen.
  var blocks: [Block] {
    let reveal = scene.reveal ?? .flags
    var blocks = [
      Block(Wall(self).nearSide, group: 0, rank: 0, name: .the("who hands me over"), isPinned: true)
    ]
    if reveal >= .contacts {
      blocks.append(Block(sentence, group: 0, rank: 0, name: .the("what I know")))
    }
    if reveal >= .costs {
      blocks.append(Block(load, group: 1, rank: 2, name: .the("what I carry"), isDivisible: true))
      blocks.append(Block(count, group: 2, rank: 4, name: .the("how far I have come")))
    }
    if reveal == .flags {
      blocks.append(Block(Wall(self).farSide, group: 3, rank: 5, name: .the("what comes then")))
      blocks += findings + question
    }
    return blocks
  }

  /// What the customer knows of it, in one sentence.
  var sentence: [Row] {
    let name = contact(to)
    let words =
      switch handover {
      case .cold: "Nobody says a word. I start again with \(Phrase.inSentence(name))."
      case .warm: "\(Phrase.opening(name)) knows why I come. I need not start again."
      case .unstated: "Nobody said whether \(Phrase.inSentence(name)) knows why I come."
      }
    let style = Style(handover == .warm ? .text : handover.style.role, bold: handover == .cold)
    return TextBlock.rows(words, at: column, on: page, style, limit: 3)
  }

  /// What the customer brings along, and what the next contact makes them do.
  var load: [Row] {
    let label =
      switch handover {
      case .cold: "I carry"
      case .warm: "they know"
      case .unstated: "told?"
      }
    let need = scene.path.route.spans[to.span].need
    var rows = labelled(label, "what I came for" + (need.map { ": \($0)" } ?? ""))
    if isForgetful { rows += labelled("", "what I said before that") }
    for told in told { rows += labelled("", told) }
    let demands = encounter(to).demands
    let waits = demands.compactMap {
      if case .wait(let time) = $0 { Phrase.time(seconds: time.seconds) } else { nil }
    }
    if !waits.isEmpty { rows += labelled("I wait", Phrase.list(waits)) }
    let others = demands.filter { $0.kind != .wait }.map(\.infinitive)
    if !others.isEmpty { rows += labelled("I must", Phrase.list(others)) }
    return rows
  }

  /// What the last encounters of this need asked, in the order in which they did.
  private var told: [String] {
    let first = max(firstMeeting, border.meeting - Self.memory)
    return scene.path.route.meetings[first..<border.meeting].compactMap { meeting in
      encounter(meeting).asked.map { "what \(Phrase.inSentence(contact(meeting))) asked: \($0)" }
    }
  }

  /// Whether there are encounters of this need that are too long ago to be asked.
  private var isForgetful: Bool { border.meeting - firstMeeting > Self.memory }

  /// The first encounter of this need.
  private var firstMeeting: Int { scene.path.route.spans[to.span].meetings.lowerBound }

  /// The number of departments so far under this need, or that the customer was here before.
  var count: [Row] {
    let span = scene.path.route.spans[to.span]
    var isMet = [Bool](repeating: false, count: scene.analysis.journey.departments.count)
    for meeting in scene.path.route.meetings[span.meetings.lowerBound..<border.meeting] {
      isMet[meeting.department] = true
    }
    let name = department(to)
    let number = Phrase.ordinal(isMet.count { $0 } + 1)
    let words =
      isMet[to.department]
      ? "I am back where I was: \(name)."
      : "This is the \(number) department on my way\(wayTo(span.need)): \(name)."
    return TextBlock.rows(words, at: column, on: page, limit: 3)
  }

  /// The need where it fits into the sentence; what begins with a capital does not.
  private func wayTo(_ need: String?) -> String {
    guard let need = need.map(Phrase.inSentence), need.first?.isUppercase == false else { return "" }
    return need.hasPrefix("to ") ? " \(need)" : " to \(need)"
  }

  /// What the rules say about it.
  var findings: [Block] {
    scene.items.enumerated().compactMap { number, item in
      guard case .finding(let finding) = item else { return nil }
      let isUrgent = number == 0 && finding.severity == .severe
      let rows = FlagLine.rows(finding, in: scene, on: page)
      return Block(
        rows.selected(number == scene.selection, at: 0, scene.glyphs), group: 3,
        rank: isUrgent ? 0 : number == 0 ? 1 : 3,
        name: .flag(finding.severity), item: number, isUrgent: isUrgent)
    }
  }

  /// What the room may ask itself.
  var question: [Block] {
    let name = Phrase.inSentence(contact(to))
    let words: String? =
      switch handover {
      case .cold: "Who of us could have told \(name)?"
      case .warm: nil
      case .unstated: "Who of us tells \(name), and how?"
      }
    guard let words else { return [] }
    var rows = TextBlock.rows(words, at: 3, on: page, .quiet, limit: 2)
    if let first = rows.first {
      var row = Row("?", at: 1, Style(.note))
      row.append(first)
      rows[0] = row
    }
    return [Block(rows, group: 3, rank: 6, name: .the("a question"))]
  }
}

extension BorderBlocks {
  /// Where the sentences start.
  var column: Int { page.isNarrow ? 1 : 10 }

  private func labelled(_ label: String, _ text: String) -> [Row] {
    TextBlock.labelled(label, text, on: page, at: column)
  }

  /// The name of the contact that is met.
  func contact(_ meeting: Meeting) -> String { scene.analysis.journey.contacts[meeting.contact].name }

  /// The name of their department.
  func department(_ meeting: Meeting) -> String {
    scene.analysis.journey.departments[meeting.department].name
  }

  /// The encounter as the file tells it.
  func encounter(_ meeting: Meeting) -> Encounter {
    scene.analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter]
  }
}
