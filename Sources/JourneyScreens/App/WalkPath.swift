package import JourneyCore

/// The stops of one walk along one route: the title, every part of every moment, every border, the end.
///
/// A handoff that crosses departments is a stop of its own. Where it happens inside a touchpoint, it parts that
/// touchpoint into two stops. A path is made once when the customer takes another way, never for a key.
package struct WalkPath: Sendable {
  /// Where the walk stands still.
  package enum Stop: Hashable, Sendable {
    /// Who travels, and what they want.
    case title
    /// A touchpoint, or the part of it before, between or after its inner borders.
    case moment(Moment)
    /// A handoff from one department to another.
    case border(Border)
    /// What stands between title and end where the journey has no touchpoint.
    case empty
    /// What it took.
    case end
  }

  /// A touchpoint, or one part of it.
  package struct Moment: Hashable, Sendable {
    /// The position in ``Route/touchpoints``.
    package let position: Int
    /// The number in ``JourneyIndex/touchpoints``.
    package let touchpoint: Int
    /// The encounters of this part, in ``Route/meetings``; the screen shows those of the other parts too.
    package let meetings: Range<Int>
    /// Whether no other part of the touchpoint follows.
    package let isLastPart: Bool
  }

  /// A handoff from one department to another.
  package struct Border: Hashable, Sendable {
    /// The encounter to which the customer is handed, in ``Route/meetings``; the one before it hands over.
    package let meeting: Int
    /// The position in ``Route/touchpoints`` of that encounter.
    package let position: Int
    /// The number in ``JourneyIndex/touchpoints`` of that encounter.
    package let touchpoint: Int
  }

  /// The detours on the way, numbers in ``Journey/detours``, in the order in which they were taken.
  package let detours: [Int]
  /// The touchpoints and encounters in the order in which they are lived.
  package let route: Route
  /// Whether borders are stops.
  package let showsBorders: Bool
  /// The stops, from the title to the end.
  package let stops: [Stop]
  /// Up to three positions of the route, the worst first: the lowest feeling, then the most severe flags.
  package let worstMoments: [Int]
  /// For each position of the route, the number of the first stop that belongs to it: its border or itself.
  private let firstStops: [Int]
  /// For each touchpoint of the journey, its position on the route.
  private let positions: [Int?]
  /// Which detours lead where.
  let ways: Ways
  /// How often each flag fires on the way, and about the journey as a whole.
  let tally: FlagTally
  /// What the way takes, in one sentence.
  let sentence: String

  /// Makes the stops of `route`, which takes `detours`; where `previous` has the same ones, they are its own.
  package init(
    _ route: Route, taking detours: [Int], of analysis: Analysis, showsBorders: Bool = true,
    after previous: WalkPath? = nil
  ) {
    let count = analysis.index.touchpoints.count
    if let previous, previous.hasStops(of: route, showsBorders: showsBorders, touchpoints: count) {
      (stops, firstStops, positions) = (previous.stops, previous.firstStops, previous.positions)
    } else {
      (stops, firstStops, positions) = Self.stops(of: route, showsBorders: showsBorders, touchpoints: count)
    }
    let positions = positions
    self.detours = detours
    self.route = route
    self.showsBorders = showsBorders
    worstMoments = Self.worstMoments(on: route, of: analysis)
    ways = Ways(analysis.journey, analysis.index)
    tally = FlagTally(analysis.findings) { place in place.touchpoint.map { positions[$0] != nil } ?? true }
    sentence = detours.isEmpty ? analysis.sentence : analysis.sentence(of: route)
  }

  /// Whether `route` has the same stops, in a journey of `count` touchpoints.
  private func hasStops(of route: Route, showsBorders: Bool, touchpoints count: Int) -> Bool {
    self.showsBorders == showsBorders && positions.count == count
      && self.route.touchpoints == route.touchpoints
      && self.route.meetings == route.meetings
  }

  private static func stops(
    of route: Route, showsBorders: Bool, touchpoints count: Int
  ) -> (stops: [Stop], firstStops: [Int], positions: [Int?]) {
    var stops = [Stop.title]
    stops.reserveCapacity(route.touchpoints.count + route.meetings.count + 2)
    var firstStops: [Int] = []
    firstStops.reserveCapacity(route.touchpoints.count)
    var positions = [Int?](repeating: nil, count: count)
    for (position, touchpoint) in route.touchpoints.enumerated() {
      firstStops.append(stops.count)
      positions[touchpoint] = position
      appendStops(at: position, of: route, showsBorders: showsBorders, to: &stops)
    }
    if route.touchpoints.isEmpty { stops.append(.empty) }
    stops.append(.end)
    return (stops, firstStops, positions)
  }

  private static func appendStops(
    at position: Int, of route: Route, showsBorders: Bool, to stops: inout [Stop]
  ) {
    let touchpoint = route.touchpoints[position]
    let range = route.meetingRanges[position]
    var start = range.lowerBound
    for meeting in range where showsBorders && route.meetings[meeting].crossesBorder {
      if meeting > start {
        stops.append(
          .moment(
            Moment(
              position: position, touchpoint: touchpoint, meetings: start..<meeting, isLastPart: false)))
      }
      stops.append(.border(Border(meeting: meeting, position: position, touchpoint: touchpoint)))
      start = meeting
    }
    let last = Moment(
      position: position, touchpoint: touchpoint, meetings: start..<range.upperBound, isLastPart: true)
    stops.append(.moment(last))
  }

  /// The detour that is taken after touchpoint number `touchpoint`, a number in ``Journey/detours``; nil for none.
  func detour(leaving touchpoint: Int) -> Int? {
    ways.detours(leaving: touchpoint).first(where: detours.contains)
  }

  /// The position on this path of touchpoint number `touchpoint`; nil where only another way comes to it.
  package func position(ofTouchpoint touchpoint: Int) -> Int? {
    positions[touchpoint]
  }

  /// The number of the stop with the touchpoint's first part at `position`, or with the part that `isWanted`.
  package func stop(atPosition position: Int, where isWanted: (Moment) -> Bool = { _ in true }) -> Int {
    for stop in firstStops[position]..<stops.count {
      guard case .moment(let moment) = stops[stop] else { continue }
      if moment.isLastPart || isWanted(moment) { return stop }
    }
    preconditionFailure("every position of a route has a moment")
  }

  /// The number of the stop that belongs to `position` and is nearest to stop number `stop`.
  func stop(nearest stop: Int, ofPosition position: Int) -> Int {
    let first = firstStops[position]
    let end = position + 1 < firstStops.count ? firstStops[position + 1] : stops.count - 1
    return max(first, min(stop, end - 1))
  }

  /// The position that stop number `stop` belongs to: for a border that of the encounter after it.
  package func position(ofStop stop: Int) -> Int? {
    switch stops[stop] {
    case .moment(let moment): moment.position
    case .border(let border): border.position
    case .title, .empty, .end: nil
    }
  }
}
