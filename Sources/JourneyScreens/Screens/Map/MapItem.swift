import JourneyCore

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
