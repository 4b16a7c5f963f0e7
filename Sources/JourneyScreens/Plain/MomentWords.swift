import JourneyCore

/// What the views of the whole say about the moment in which one stands, wherever in it that is.
struct MomentWords {
  private let walk: Walk
  private let frame: WalkFrame
  private let moment: WalkPath.Moment

  /// The moment of `walk`; nil at title and end.
  init?(_ walk: Walk) {
    guard let position = walk.position else { return nil }
    self.walk = walk
    frame = WalkFrame(
      speaking: WalkScene(analysis: walk.analysis, path: walk.path, stop: walk.stop, selection: -1))
    moment = WalkPath.Moment(
      position: position, touchpoint: walk.path.route.touchpoints[position],
      meetings: walk.path.route.meetingRanges[position], isLastPart: true)
  }

  private var route: Route { walk.path.route }
  private var touchpoint: Touchpoint { walk.analysis.index.touchpoints[moment.touchpoint] }

  /// Where it is, and the customer's words: two lines.
  var opening: [String] {
    let channel = touchpoint.channel.map { ", \($0)" } ?? ""
    return [
      walk.place("Moment \(moment.position + 1)", at: moment.position, frame) + channel + ".",
      touchpoint.title,
    ]
  }

  /// Who hands the customer over to whom there, and how: a line for each handoff.
  var handoffs: [String] { moment.meetings.compactMap { walk.handoff(to: $0) } }

  /// Who is met, by department.
  var people: [String] {
    let met = moment.meetings.map { walk.encounter($0, at: moment, frame.scene).text }
    return met.isEmpty ? ["Nobody is met here."] : met
  }

  /// Who answers for it without being met.
  var absentOwners: [String] {
    MomentBlocks(moment, frame).absentOwners.map {
      Phrase.ended(Phrase.opening(Speech.text(of: $0.rows)))
    }
  }

  /// How it feels.
  var feeling: [String] { [walk.feeling(touchpoint)?.text].compactMap(\.self) }

  /// Its flags, without those of the whole journey.
  var flags: [String] {
    let findings = walk.path.analysis.findings(at: moment.touchpoint)
    return Severity.allCases.reversed().flatMap { severity in
      findings.filter { $0.severity == severity }.map { Speech.text(of: $0, in: walk.path.analysis) }
    }
  }

  /// Who is selected of those who are met.
  var selected: [String] {
    guard case .encounter(let number) = walk.selected else { return [] }
    let meeting = route.meetings[number]
    let department = Phrase.inSentence(walk.analysis.journey.departments[meeting.department].name)
    return ["Selected: \(walk.analysis.journey.contacts[meeting.contact].nameInSentence), of \(department)."]
  }
}

extension Walk {
  private static let noMoment = "There is no moment yet. “add” writes the first, in the customer’s words."

  /// What is said where no moment is: at the title, at the end, and in a journey without moments.
  var wordsWithoutMoment: [String] {
    switch current {
    case .title where path.route.touchpoints.isEmpty: [Self.noMoment]
    case .title: ["You stand before the first moment; “next” goes there."]
    case .end: ["The end; “previous” goes back."]
    case .empty: [Self.noMoment]
    case .moment, .border: []
    }
  }

  /// `Handoff from Bar to Front of house, cold. Bar tells front of house nothing: I carry it over`; nil for none.
  func handoff(to meeting: Int) -> String? {
    guard case .handoff(let crossesBorder, let manner) = path.route.meetings[meeting].arrival else {
      return nil
    }
    let (from, to) = handoffSides(meeting, crossesBorder: crossesBorder)
    let handover = Handover(manner)
    let sentence = handover.sentences(from: from, to: to)[0]
    return "Handoff from \(Phrase.inSentence(from)) to \(Phrase.inSentence(to)), \(handover.word). "
      + Phrase.ended(Phrase.opening(sentence))
  }

  /// Between whom the handoff to `meeting` is: departments, or contacts of one department.
  private func handoffSides(_ meeting: Int, crossesBorder: Bool) -> (from: String, to: String) {
    let (from, to) = (path.route.meetings[meeting - 1], path.route.meetings[meeting])
    let journey = analysis.journey
    return crossesBorder
      ? (journey.departments[from.department].name, journey.departments[to.department].name)
      : (journey.contacts[from.contact].name, journey.contacts[to.contact].name)
  }
}
