/// What touchpoints add to a route each by itself: of the figures all but those of needs, contacts and handoffs.
struct Tally: RouteSum {
  /// Whether sums alone raise `flag`.
  static func raises(_ flag: Flag) -> Bool {
    flag == .repeat || flag == .loop || flag == .lowEnding || flag == .neverDelighted
  }

  private(set) var measures = Measures()
  private(set) var lastFelt: Int?
  private(set) var lastTouchpoint: Int?

  init(need: Int?) {}

  mutating func live(_ touchpoint: Int, of index: JourneyIndex, log: inout FindingLog) {
    measures.add(index.steps[touchpoint], encounters: index.encounterRange(of: touchpoint).count)
    if index.steps[touchpoint].feels != nil { lastFelt = touchpoint }
    lastTouchpoint = touchpoint
  }

  mutating func append(_ later: Self, log: inout FindingLog) {
    measures += later.measures
    lastFelt = later.lastFelt ?? lastFelt
    lastTouchpoint = later.lastTouchpoint ?? lastTouchpoint
  }

  mutating func finish(endsInLoop: Bool, log: inout FindingLog) -> Measures { measures }
}

extension Measures {
  /// Takes over what a ``Tally`` counts.
  func counting(_ tally: Self) -> Self {
    var measures = self
    (measures.touchpoints, measures.encounters) = (tally.touchpoints, tally.encounters)
    (measures.demands, measures.waitingSeconds) = (tally.demands, tally.waitingSeconds)
    measures.unanswered = tally.unanswered
    (measures.promisesKept, measures.promisesBroken) = (tally.promisesKept, tally.promisesBroken)
    (measures.feelings, measures.gap) = (tally.feelings, tally.gap)
    return measures
  }
}
