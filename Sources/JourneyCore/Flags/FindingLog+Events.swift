extension FindingLog {
  /// What the touchpoints of `journey` show each by itself.
  static func own(_ journey: Journey, _ index: JourneyIndex) -> FindingRows {
    var log = FindingLog(journey, index, expecting: 2 * index.touchpoints.count)
    for touchpoint in index.touchpoints.indices { log.look(at: touchpoint) }
    return log.rows()
  }

  /// What touchpoints show each by themselves that had these `origins` in `known`, as far as they had any.
  static func own(
    _ journey: Journey, _ index: JourneyIndex, following known: FindingRows, _ origins: [Int?]
  ) -> FindingRows {
    var log = FindingLog(journey, index)
    for touchpoint in origins.indices where origins[touchpoint] == nil { log.look(at: touchpoint) }
    let new = log.rows()
    var own = FindingRows([], startingAt: [0])
    own.append(known[FindingRows.journey])
    for (touchpoint, origin) in origins.enumerated() {
      guard let origin else {
        own.append(new[FindingRows.row(of: touchpoint)])
        continue
      }
      let detour = index.enclosingDetours[touchpoint]
      own.append(known[FindingRows.row(of: origin)].lazy.map { $0.moved(to: touchpoint, in: detour) })
    }
    return own
  }

  /// What a touchpoint shows by itself.
  static func own(at touchpoint: Int, _ journey: Journey, _ index: JourneyIndex) -> [Finding] {
    var log = FindingLog(journey, index)
    log.look(at: touchpoint)
    return Array(log.rows()[FindingRows.row(of: touchpoint)])
  }

  private mutating func look(at number: Int) {
    detour = index.enclosingDetours[number]
    let touchpoint = index.touchpoints[number]
    for rule in Self.touchpointRules { rule.inspect(touchpoint, number, &self) }
    for (place, encounter) in touchpoint.encounters.enumerated() {
      let place = Place.encounter(touchpoint: number, number: place)
      for rule in Self.encounterRules { rule.inspect(encounter, place, &self) }
    }
  }

  /// Looks whether the customer says the same thing again at a touchpoint.
  ///
  /// `before` is how often they have done so before on the route; nil where no route comes.
  mutating func `repeat`(at touchpoint: Int, before: Int?) {
    var before = before
    for place in index.encounterRange(of: touchpoint) where index.encountered[place].repetitions > 0 {
      RepeatRule.inspect(index.encountered[place], repeatsBefore: &before, &self)
    }
  }

  /// Looks at a handoff.
  mutating func handOver(_ handoff: Handoff) {
    guard handoff.crossesBorder else { return }
    for rule in Self.borderRules { rule.inspect(handoff, &self) }
  }

  /// Looks at a department that the customer comes back to.
  mutating func comeBack(_ coming: Return) {
    PingPongRule.inspect(coming, &self)
  }

  /// Looks at a need span that is whole, or that a loop cuts off.
  mutating func close(_ span: SpanPart, isCutOff: Bool) {
    guard let touchpoints = span.touchpoints, let encounters = span.encounters else { return }
    for rule in Self.spanRules { rule.inspect(span, &self) }
    guard !isCutOff else { return }
    UnmetNeedRule.inspect(span.need, endingWith: encounters.last, at: touchpoints.last, &self)
  }

  /// Looks at a route as a whole.
  mutating func end(_ route: RouteEnd) {
    for rule in Self.routeRules { rule.inspect(route, &self) }
  }

  /// Looks at the journey as a whole.
  ///
  /// - Parameter isReached: for each touchpoint whether a route comes to it.
  mutating func look(isReached: [Bool]) {
    detour = nil
    HiddenAssistantRule.inspect(&self)
    LooseActionRule.inspect(journey.annotations, .journey, &self)
    for touchpoint in isReached.indices where !isReached[touchpoint] {
      UnreachedRule.inspect(touchpoint, &self)
    }
  }

  private static let touchpointRules: [any TouchpointRule.Type] = [
    AbsentOwnerRule.self, BrokenPromiseRule.self, DeliveryGapRule.self, ForUsRule.self, LooseActionRule.self,
    ManyContactsRule.self, ManyOwnersRule.self, NoOwnerRule.self, ResponsibilityGapRule.self,
    UntestedBeliefRule.self,
  ]
  private static let encounterRules: [any EncounterRule.Type] = [
    ChaseRule.self, ErrandRule.self, LongWaitRule.self, NoAnswerRule.self, NotEmpoweredRule.self,
    TollRule.self, TurnedAwayRule.self,
  ]
  private static let borderRules: [any BorderRule.Type] = [
    ColdHandoffRule.self, TollRule.self, UnstatedHandoffRule.self,
  ]
  private static let spanRules: [any SpanRule.Type] = [ManyContactsRule.self, SwarmRule.self]
  private static let routeRules: [any RouteRule.Type] = [
    LoopRule.self, LowEndingRule.self, NeverDelightedRule.self,
  ]
}
