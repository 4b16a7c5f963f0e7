package import JourneyCore

extension WalkItem {
  /// What can be selected at `stop`, in the order of the screen; a smaller `reveal` gives a beginning of the list.
  package static func items(
    at stop: WalkPath.Stop, on path: WalkPath, of analysis: Analysis, reveal: Reveal = .flags
  ) -> [WalkItem] {
    switch stop {
    case .title, .empty: []
    case .moment(let moment): items(at: moment, on: path, of: analysis, reveal: reveal)
    case .border(let border):
      reveal == .flags ? findings(at: border, on: path).map(WalkItem.finding) : []
    case .end:
      path.worstMoments.map(WalkItem.moment) + path.analysis.journeyFindings.map(WalkItem.finding)
    }
  }

  /// The selection with which a walk arrives at `stop`: the first encounter of the part, or the customer's words.
  package static func firstSelection(at stop: WalkPath.Stop, on path: WalkPath) -> Int {
    guard case .moment(let moment) = stop else { return 0 }
    guard !moment.meetings.isEmpty else { return 0 }
    return 1 + moment.meetings.lowerBound - path.route.meetingRanges[moment.position].lowerBound
  }

  private static func items(
    at moment: WalkPath.Moment, on path: WalkPath, of analysis: Analysis, reveal: Reveal
  ) -> [WalkItem] {
    guard reveal > .words else { return [] }
    let encounters = [.words] + path.route.meetingRanges[moment.position].map(WalkItem.encounter)
    guard reveal == .flags else { return encounters }
    let touchpoint = analysis.index.touchpoints[moment.touchpoint]
    var items = encounters
    items += mostSevereFirst(path.analysis.findings(at: moment.touchpoint)).map(WalkItem.finding)
    let quotes = touchpoint.quotes.indices.filter { $0 > 0 || touchpoint.quotes[$0].text != nil }
    items += quotes.map(WalkItem.quote)
    if touchpoint.story != nil { items.append(.story) }
    items += touchpoint.responsibilities.indices.map(WalkItem.responsibility)
    if touchpoint.measure != nil { items.append(.measure) }
    items += touchpoint.annotations.indices.map(WalkItem.annotation)
    return items + (moment.isLastPart ? ways(from: moment, on: path) : [])
  }

  /// The ways on where a detour leaves, the one without a detour first; none where there is no choice.
  private static func ways(from moment: WalkPath.Moment, on path: WalkPath) -> [WalkItem] {
    let detours = path.ways.detours(leaving: moment.touchpoint)
    return detours.isEmpty ? [] : [.way(detour: nil)] + detours.map(WalkItem.way)
  }

  /// What the rules say about the handoff itself.
  private static func findings(at border: WalkPath.Border, on path: WalkPath) -> [Finding] {
    let place = Place.encounter(
      touchpoint: border.touchpoint, number: path.route.meetings[border.meeting].encounter)
    let handoffFlags: Set<Flag> = [.coldHandoff, .unstatedHandoff, .pingPong]
    return mostSevereFirst(
      path.analysis.findings(at: border.touchpoint).filter {
        $0.place == place && handoffFlags.contains($0.flag)
      })
  }

  /// The most severe first; among equals what happens with a contact before what holds for the whole moment.
  static func mostSevereFirst(_ findings: some Sequence<Finding>) -> [Finding] {
    let ranked = Severity.allCases.reversed().map { severity in findings.filter { $0.severity == severity } }
    return ranked.flatMap { equals in
      equals.filter { $0.place.encounter != nil } + equals.filter { $0.place.encounter == nil }
    }
  }
}
