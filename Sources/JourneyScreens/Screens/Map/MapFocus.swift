import JourneyCore

/// What is selected on the map.
struct MapFocus: Hashable {
  /// The position in ``Route/touchpoints``; nil at title and end.
  let position: Int?
  /// The encounter, a number in ``Route/meetings``.
  let meeting: Int?
  /// The department of which nobody is met here.
  let lane: Int?

  /// What is selected where `walk` stands, if not `lane`; at a border the encounter that it leads to.
  init(_ walk: Walk, lane: Identifier<Department>?) {
    position = walk.position
    guard let position else {
      (meeting, self.lane) = (nil, nil)
      return
    }
    let range = walk.path.route.meetingRanges[position]
    let department = lane.flatMap { walk.analysis.index.departmentNumbers[$0] }
    if let department, walk.selected == .words,
      !range.contains(where: { walk.path.route.meetings[$0].department == department })
    {
      (meeting, self.lane) = (nil, department)
      return
    }
    self.lane = nil
    if case .border(let border) = walk.current {
      meeting = border.meeting
      return
    }
    meeting =
      switch walk.selected {
      case .encounter(let number): number
      case .finding(let finding): finding.place.encounter.map { range.lowerBound + $0 } ?? range.first
      case .quote, .story, .responsibility, .measure, .annotation: range.first
      case .words, .way, .moment, nil: nil
      }
  }
}
