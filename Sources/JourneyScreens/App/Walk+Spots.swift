import JourneyCore

extension Walk {
  /// Goes to `spot`, by another way if this one does not come there; says whether any way does.
  package mutating func go(to spot: Spot) -> Bool {
    if case .finding(let finding) = spot.part { takeWay(thatHas: finding) }
    guard let touchpoint = spot.touchpoint else {
      goToJourney(spot.part)
      return true
    }
    guard let position = position(leadingTo: touchpoint) else { return false }
    let first = path.route.meetingRanges[position].lowerBound
    arrive(at: path.stop(atPosition: position) { Self.shows(spot.part, in: $0, firstMeeting: first) })
    if let item = item(for: spot.part, at: position), let number = items.firstIndex(of: item) {
      select(number)
    }
    return true
  }

  /// Changes to a way on which the flag of `finding` is seen at its place, if this one is none.
  private mutating func takeWay(thatHas finding: Finding) {
    guard path.analysis.finding(like: finding) == nil,
      let known = analysis.finding(like: finding)
    else { return }
    if known.isOnMainRoute {
      follow([])
    } else if let detour = known.detour, let detours = path.ways.detours(taking: detour) {
      follow(detours)
    }
  }

  /// Flags about the whole journey stand at the end, everything else at the title.
  private mutating func goToJourney(_ part: Spot.Part) {
    guard case .finding = part else { return arrive(at: 0) }
    arrive(at: path.stops.count - 1)
    if let item = item(for: part), let number = items.firstIndex(of: item) { select(number) }
  }

  /// The position of `touchpoint` on this path, else on the main route, else on the first route that has it.
  private mutating func position(leadingTo touchpoint: Int) -> Int? {
    if let position = path.position(ofTouchpoint: touchpoint) { return position }
    guard let detours = path.ways.detours(leadingTo: touchpoint) else { return nil }
    follow(detours)
    return path.position(ofTouchpoint: touchpoint)
  }

  /// Whether one goes to `moment`, a part of the touchpoint, for `part`; the last has what is in no other.
  private static func shows(_ part: Spot.Part, in moment: WalkPath.Moment, firstMeeting: Int) -> Bool {
    switch part {
    case .encounter(let number): moment.meetings.contains(firstMeeting + number)
    case .finding(let finding):
      finding.place.encounter.map { moment.meetings.contains(firstMeeting + $0) } ?? true
    case .whole, .words, .quote, .story, .responsibility, .measure, .annotation: true
    case .detour: false
    }
  }

  private func item(for part: Spot.Part, at position: Int) -> WalkItem? {
    switch part {
    case .whole: nil
    case .words: .words
    case .encounter(let number): .encounter(path.route.meetingRanges[position].lowerBound + number)
    case .finding: item(for: part)
    case .quote(let number): .quote(number)
    case .story: .story
    case .responsibility(let number): .responsibility(number)
    case .measure: .measure
    case .annotation(let number): .annotation(number)
    case .detour(let detour): .way(detour: detour)
    }
  }

  /// The flag of this way that stands for a finding of any.
  private func item(for part: Spot.Part) -> WalkItem? {
    guard case .finding(let finding) = part else { return nil }
    return path.analysis.finding(like: finding).map(WalkItem.finding)
  }
}
