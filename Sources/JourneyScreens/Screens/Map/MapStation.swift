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
      of: walk.analysis, met: Set(range.map { route.meetings[$0].department }),
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

/// Something on the map that a click selects, and the number that stands for it.
enum MapItem: Hashable {
  /// The name of a moment, by its position on the way.
  case column(Int)
  /// Something in the column of the moment at `position`.
  case station(MapStation, position: Int)

  /// What `number` stands for; nil where there is no such thing on the way of `walk`.
  init?(number: Int, departments: Int, of walk: Walk) {
    let route = walk.path.route
    let (rest, kind) = number.quotientAndRemainder(dividingBy: 5)
    switch kind {
    case 0 where route.touchpoints.indices.contains(rest): self = .column(rest)
    case 1 where route.meetings.indices.contains(rest):
      self = .station(.meeting(rest), position: route.meetings[rest].position)
    case 2 where departments > 0:
      self = .station(.lane(rest % departments), position: rest / departments)
    case 3:
      let ways = walk.analysis.journey.detours.count + 1
      let detour = rest % ways
      self = .station(.way(detour == 0 ? nil : detour - 1), position: rest / ways)
    case 4 where route.touchpoints.indices.contains(rest): self = .station(.words, position: rest)
    default: return nil
    }
  }

  /// The number that stands for it.
  func number(departments: Int, of walk: Walk) -> Int {
    switch self {
    case .column(let position): position * 5
    case .station(.meeting(let meeting), position: _): meeting * 5 + 1
    case .station(.lane(let department), let position): (position * departments + department) * 5 + 2
    case .station(.way(let detour), let position):
      (position * (walk.analysis.journey.detours.count + 1) + (detour.map { $0 + 1 } ?? 0)) * 5 + 3
    case .station(.words, let position): position * 5 + 4
    }
  }
}
