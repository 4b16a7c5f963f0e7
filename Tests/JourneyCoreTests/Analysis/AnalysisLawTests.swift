import JourneyCore
import Testing

/// The analysis that shares what routes share finds what the one finds that walks each of them in full.
@Suite struct AnalysisLawTests {
  @Test(arguments: 0..<20)
  func `Sharing what routes share changes nothing`(batch: Int) {
    var journeys = SmallJourneys(seed: UInt64(batch))
    for number in 0..<200 {
      let journey = journeys.next()
      let (analysis, oracle) = (Analysis(journey), Oracle(journey))
      let isSame =
        analysis.routeFindings == oracle.findings
        && analysis.figures == oracle.figures && analysis.ways == oracle.ways
      #expect(isSame, "seed \(batch), journey \(number): \(difference(analysis, oracle))")
      guard isSame else { return }
    }
  }

  @Test(arguments: 0..<10)
  func `A route that is walked takes what the analysis says of it`(batch: Int) {
    var journeys = SmallJourneys(seed: UInt64(batch))
    for number in 0..<100 {
      let analysis = Analysis(journeys.next())
      var main = analysis.measures
      main.organisation = nil
      #expect(analysis.measures(of: analysis.mainRoute) == main, "seed \(batch), journey \(number)")
      for (detour, measures) in analysis.detourMeasures.enumerated() where measures != nil {
        let walked = analysis.measures(of: analysis.route(taking: [detour]))
        #expect(walked == measures, "seed \(batch), journey \(number), detour \(detour)")
      }
    }
  }

  private func difference(_ analysis: Analysis, _ oracle: Oracle) -> String {
    let found = analysis.routeFindings
    let extra = found.filter { oracle.findings[$0.key] != $0.value }
    let missing = oracle.findings.filter { found[$0.key] != $0.value }
    let figures = zip(analysis.figures, oracle.figures).map { Set($0).symmetricDifference($1) }
    return "found \(extra), expected \(missing), figures \(figures), ways \(analysis.ways) \(oracle.ways)"
  }
}

extension Oracle {
  fileprivate var routes: [OracleRoute?] { [mainRoute] + detourRoutes }
  fileprivate var figures: [[String]] { routes.map { $0?.figures ?? [] } }
  fileprivate var ways: [[Int?]] { routes.map { $0.map { $0.touchpoints + [$0.loop] } ?? [] } }
}

extension Analysis {
  /// What the rules about routes found.
  fileprivate var routeFindings: [Oracle.Key: Severity] {
    let flags: Set<Flag> = [
      .manyContacts, .coldHandoff, .unstatedHandoff, .pingPong, .loop, .toll, .repeat, .unmetNeed, .swarm,
      .neverDelighted, .lowEnding, .unreached,
    ]
    let found = findings.filter { flags.contains($0.flag) && isOfRoute($0) }
    return Dictionary(
      uniqueKeysWithValues: found.map { (Oracle.Key(flag: $0.flag, place: $0.place), $0.severity) })
  }

  /// Leaves out what shows at a touchpoint that no route comes to.
  private func isOfRoute(_ finding: Finding) -> Bool {
    guard finding.flag != .unreached, let touchpoint = finding.place.number else { return true }
    return !findings(at: touchpoint).contains { $0.flag == .unreached }
  }

  fileprivate var ways: [[Int?]] {
    [way(mainRoute)]
      + journey.detours.indices.map { detourMeasures[$0] == nil ? [] : way(route(taking: [$0])) }
  }

  private func way(_ route: Route) -> [Int?] {
    if case .loop(let touchpoint) = route.ending {
      route.touchpoints + [touchpoint]
    } else {
      route.touchpoints + [nil]
    }
  }

  fileprivate var figures: [[String]] {
    [measures.figures] + detourMeasures.map { $0?.figures ?? [] }
  }
}

extension Place {
  fileprivate var number: Int? {
    switch self {
    case .journey: nil
    case .touchpoint(let number), .encounter(let number, number: _): number
    }
  }
}

extension Measures {
  /// The figures as the oracle names them.
  fileprivate var figures: [String] {
    [
      "touchpoints \(touchpoints)", "needs \(needs)", "served \(needsServed)",
      "resolved \(needsServedAtFirstContact)", "handed over \(needsHandedOver)",
      "over needs \(contactsOverNeeds)", "most \(mostContactsPerNeed ?? -1)", "encounters \(encounters)",
      "contacts \(contacts)", "departments \(departments)", "handoffs \(handoffs.total)",
      "crossings \(handoffs.crossings)", "warm \(handoffs.warm)", "cold \(handoffs.cold)",
      "unstated \(handoffs.unstated)", "new faces \(newFaces)", "waiting \(waitingSeconds)",
      "unanswered \(unanswered)", "kept \(promisesKept)", "broken \(promisesBroken)",
      "feelings \(feelings?.count ?? 0) \(feelings?.sum ?? 0) \(feelings?.peak.value ?? 9)",
      "lowest \(feelings?.lowest.value ?? 9) last \(feelings?.last.value ?? 9)",
      "delighted \(feelings?.delighted ?? 0)",
      "gap \(gap?.believed.words ?? "0/0") \(gap?.rated.words ?? "0/0")",
    ] + Demand.Kind.allCases.map { "\($0) \(demands[$0])" }
  }
}

extension DeliveryGap.Voices {
  fileprivate var words: String { "\(superior)/\(total)" }
}
