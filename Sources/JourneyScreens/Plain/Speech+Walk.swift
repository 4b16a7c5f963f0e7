import JourneyCore

extension Walk {
  /// All that is said of the stop, line by line; what is selected on it is among them.
  var speech: [Speech] {
    // What is selected is not marked but said.
    let scene = WalkScene(analysis: analysis, path: path, stop: stop, selection: -1)
    return switch current {
    case .title: title(scene)
    case .moment(let moment): self.moment(moment, WalkFrame(speaking: scene))
    case .border(let border): self.border(border, WalkFrame(speaking: scene))
    case .empty: [Speech("There is no moment yet. “add” writes the first, in the customer’s words.")]
    case .end: [Speech("The end.")] + EndBlocks(scene: scene, page: Speech.page).spoken.map(item)
    }
  }

  private func title(_ scene: WalkScene) -> [Speech] {
    TitleBlocks(scene: scene, page: Speech.page, height: 0).blocks.map(Speech.init)
  }

  /// What `block` says; what the screen only draws of its item is told.
  func item(_ block: Block) -> Speech {
    guard let number = block.item, items.indices.contains(number) else { return Speech(block) }
    switch items[number] {
    case .finding(let finding): return Speech(Speech.text(of: finding, in: path.analysis), item: number)
    case .moment(let position):
      let touchpoint = analysis.index.touchpoints[path.route.touchpoints[position]]
      let feels = touchpoint.feels.map { ", \($0.word)" } ?? ""
      return Speech(touchpoint.title + feels, item: number)
    case .way: return Speech("A way on: " + Speech(block).text, item: number)
    case .words, .encounter, .quote, .story, .responsibility, .measure, .annotation:
      return Speech(Phrase.opening(Speech(block).text), item: number)
    }
  }

  // MARK: A moment

  private func moment(_ moment: WalkPath.Moment, _ frame: WalkFrame) -> [Speech] {
    let blocks = MomentBlocks(moment, frame)
    let place = place("Moment \(moment.position + 1)", at: moment.position, frame)
    let channel = blocks.touchpoint.channel.map { ", \($0)" } ?? ""
    let said = blocks.words
    return [Speech(place + channel + ".")] + said.rows.map { Speech(Speech.text(of: $0), item: said.item) }
      + path.route.meetingRanges[moment.position].map { encounter($0, at: moment, frame.scene) }
      + blocks.absentOwners.map { Speech(Phrase.ended(Phrase.opening(Speech.text(of: $0.rows)))) }
      + [feeling(blocks.touchpoint), Self.gap(blocks.touchpoint)].compactMap(\.self)
      + blocks.details.map(item)
  }

  /// `Moment 3 of 7, Arriving`, or `Detour, moment 2 of 5`.
  func place(_ words: String, at position: Int, _ frame: WalkFrame) -> String {
    let place = path.detours.isEmpty ? words : "On a detour, " + words.lowercased()
    let stage = frame.stage(at: position).map { ", \($0)" } ?? ""
    return "\(place) of \(path.route.touchpoints.count)\(stage)"
  }

  /// An encounter, such as `Bar, which answers for this moment: I meet the bartender, who sends me on`.
  func encounter(_ number: Int, at moment: WalkPath.Moment, _ scene: WalkScene) -> Speech {
    let meeting = path.route.meetings[number]
    let department = analysis.journey.departments[meeting.department]
    let owners = analysis.index.touchpoints[moment.touchpoint].owners
    let duty = owners.contains(department.id) ? ", which answers for this moment" : ""
    let encounter = analysis.index.touchpoints[moment.touchpoint].encounters[meeting.encounter]
    let unheard = Handover.whyUnheard(encounter.handoff, at: meeting).map { ["It is \($0)."] } ?? []
    let sentences = (Legend(self, at: nil).sentences(about: meeting, with: .unicode) + unheard)
      .joined(separator: " ")
    return Speech(
      "\(department.name)\(duty): \(sentences)", item: scene.items.firstIndex(of: .encounter(number)))
  }

  func feeling(_ touchpoint: Touchpoint) -> Speech? {
    Legend(self, at: nil).feeling(at: touchpoint, with: .unicode).map { Speech($0) }
  }

  /// What we believe and what customers say, where either is known.
  private static func gap(_ touchpoint: Touchpoint) -> Speech? {
    func share(_ distributions: [Distribution]) -> String? {
      DeliveryGap.Voices(pooling: distributions).map { Phrase.percent($0.share) }
    }
    let believed = share(touchpoint.believed.map(\.distribution))
    let rated = share(touchpoint.rated.map(\.distribution))
    let ours =
      believed.map { "We believe that \($0) are pleased or better" } ?? "Nobody here said what we believe"
    let theirs = rated.map { "they say \($0)" } ?? "no customer was asked"
    let gap = DeliveryGap(at: touchpoint).map { ": a gap of \(Phrase.number($0.wholePoints)) points" } ?? ""
    return believed == nil && rated == nil ? nil : Speech("\(ours), \(theirs)\(gap).")
  }

  // MARK: A border

  private func border(_ border: WalkPath.Border, _ frame: WalkFrame) -> [Speech] {
    let blocks = BorderBlocks(border, frame)
    let isInside = path.route.meetingRanges[border.position].lowerBound < border.meeting
    let words =
      isInside
      ? "A border inside moment \(border.position + 1)"
      : "A border between moments \(border.position) and \(border.position + 1)"
    let said = blocks.words
    let sides =
      "\(said.department(said.from)) to \(said.department(said.to)): "
      + "\(Phrase.inSentence(said.contact(said.from))) \(said.leaving); "
      + "\(Phrase.inSentence(said.contact(said.to))) \(said.arriving)."
    let rows = [blocks.sentence] + blocks.load.map { [$0] } + [blocks.count, Wall(blocks).farSide]
    return [Speech("\(place(words, at: border.position, frame)).", item: nil), Speech(sides)]
      + rows.map { Speech(Phrase.opening(Speech.text(of: $0))) }
      + blocks.findings.map(item) + blocks.question.map { Speech($0) }
  }
}
