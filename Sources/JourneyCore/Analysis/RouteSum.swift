/// Something that is added up along a route, and for stretches that follow each other from their sums.
protocol RouteSum {
  /// The figures so far.
  var measures: Measures { get }
  /// The last touchpoint with a feeling, a number in ``JourneyIndex/touchpoints``.
  var lastFelt: Int? { get }
  /// The last touchpoint, a number in ``JourneyIndex/touchpoints``.
  var lastTouchpoint: Int? { get }

  /// The sum of a stretch without touchpoints, under a `need` that holds when it begins; nil where only the route
  /// before it can tell.
  init(need: Int?)
  /// Goes on with a touchpoint.
  mutating func live(_ touchpoint: Int, of index: JourneyIndex, log: inout FindingLog)
  /// Goes on with `later`, which does not know the need that holds when it begins.
  mutating func append(_ later: Self, log: inout FindingLog)
  /// Ends a route and gives its figures.
  mutating func finish(endsInLoop: Bool, log: inout FindingLog) -> Measures
}

extension Stretch: RouteSum {}
