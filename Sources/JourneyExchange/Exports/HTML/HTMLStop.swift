import JourneyCore

/// A part of a moment at which the page stands still, as the walk in the terminal does.
enum HTMLStop: Hashable, Sendable {
  /// The moment, or the part of it before, between or after its inner borders: numbers in ``Route/meetings``.
  case part(Range<Int>)
  /// The border before a meeting, a number in ``Route/meetings``.
  case border(Int)

  /// The stops of the moment at `position` of `route`, in the order in which they are lived.
  static func stops(at position: Int, of route: Route) -> [HTMLStop] {
    let range = route.meetingRanges[position]
    var start = range.lowerBound
    var stops: [HTMLStop] = []
    for meeting in range where route.meetings[meeting].crossesBorder {
      if meeting > start { stops.append(.part(start..<meeting)) }
      stops.append(.border(meeting))
      start = meeting
    }
    return stops + [.part(start..<range.upperBound)]
  }
}
