import JourneyCore

/// Something in the column of a moment that ↓ and ↑ select.
enum MapStation: Hashable {
  /// The moment itself, in the customer's words.
  case words
  /// An encounter, a number in ``Route/meetings``.
  case meeting(Int)
  /// A department of which nobody is met here, a number in ``Journey/departments``.
  case lane(Int)
  /// A way on that is not the one of the walk, a number in ``Journey/detours``; nil for the way without a detour.
  case way(Int?)

  /// All of them at the moment of `walk`, from the top of the screen; none at title and end.
  static func stations(of walk: Walk, lane: Identifier<Department>?) -> [MapStation] {
    guard let position = walk.position else { return [] }
    let route = walk.path.route
    let range = route.meetingRanges[position]
    let chosen = lane.flatMap { walk.analysis.index.departmentNumbers[$0] }
    let lanes = MapLanes.candidates(
      of: walk.path.analysis, met: Set(range.map { route.meetings[$0].department }),
      owning: Set(walk.analysis.index.owners[route.touchpoints[position]]), chosen: chosen)
    let met = lanes.flatMap { lane -> [MapStation] in
      let meetings = range.filter { route.meetings[$0].department == lane.department }
      return meetings.isEmpty ? [.lane(lane.department)] : meetings.map(MapStation.meeting)
    }
    return [.words] + met
      + MapBranch.ways(from: route.touchpoints[position], on: walk.path).map(MapStation.way)
  }

  /// The number in `stations` of the one that is selected.
  static func current(
    of walk: Walk, lane: Identifier<Department>?, among stations: [MapStation]
  ) -> Int? {
    let focus = MapFocus(walk, lane: lane)
    guard focus.position != nil else { return nil }
    if let lane = focus.lane { return stations.firstIndex(of: .lane(lane)) }
    if let meeting = focus.meeting { return stations.firstIndex(of: .meeting(meeting)) }
    if case .way(let detour) = walk.selected { return stations.firstIndex(of: .way(detour)) ?? 0 }
    return 0
  }
}
