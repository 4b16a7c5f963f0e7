extension Analysis {
  /// The same journey as customers see it who take `detours`, numbers in ``Journey/detours``, one after the other.
  ///
  /// Their route is the ``mainRoute`` of what is returned; findings, counts and measures are those of that route
  /// alone. For no detours, which is the main route, findings are picked from those there are; else the route is
  /// walked. A journey without detours is returned as it is.
  ///
  /// - Precondition: this is the analysis of all ways.
  public func along(_ detours: [Int]) -> Analysis {
    guard !journey.detours.isEmpty else { return self }
    return Analysis(
      detours.isEmpty
        ? AnalysisResults(onMainRouteOf: results) : AnalysisResults(results, along: detours))
  }

  /// The finding of the same flag at the same place; nil where there is none.
  public func finding(like finding: Finding) -> Finding? {
    let here = finding.place.touchpoint.map(findings(at:)) ?? journeyFindings
    return here.first(where: finding.isLike)
  }
}

extension Finding {
  /// Whether `other` is the same flag at the same place, however severe, and on whatever way.
  public func isLike(_ other: Finding) -> Bool { flag == other.flag && place == other.place }
}

extension AnalysisResults {
  /// What of `whole` a customer sees who takes no detour.
  fileprivate convenience init(onMainRouteOf whole: AnalysisResults) {
    let forms = Dictionary(grouping: whole.mainForms, by: \.place)
    var findings: [Finding] = []
    findings.reserveCapacity(whole.findings.count)
    var starts: [Int] = []
    starts.reserveCapacity(whole.findingStarts.count)
    var next = 0
    for start in whole.findingStarts {
      // By number: a finding that is copied retains what it refers to.
      for number in next..<start where whole.findings[number].isOnMainRoute {
        let finding = whole.findings[number]
        let form = finding.detour == nil ? nil : forms[finding.place]?.first(where: finding.isLike)
        findings.append(form ?? finding)
      }
      next = start
      starts.append(findings.count)
    }
    self.init(
      whole.journey, whole.index, whole.mainRoute, findings, FindingCounts(findings), whole.measures,
      whole.detourMeasures, starts, [])
  }

  /// What a customer sees of the journey of `whole` who takes `detours`.
  fileprivate convenience init(_ whole: AnalysisResults, along detours: [Int]) {
    let (journey, index) = (whole.journey, whole.index)
    let route = Route(taking: detours, of: index)
    var log = FindingLog(journey, index)
    var measures = log.walk(route)
    measures.organisation = OrganisationMeasures(of: route, in: index, departments: journey.departments.count)
    var (findings, starts) = log.sorted()
    Acceptance(journey, index).mark(&findings, mainRoute: route)
    self.init(
      journey, index, route, findings, FindingCounts(findings), measures, whole.detourMeasures, starts, [])
  }
}

extension FindingLog {
  /// Looks at everything along `route`, and says what it adds up to.
  fileprivate mutating func walk(_ route: Route) -> Measures {
    var stretch = Stretch(need: 0)
    var isLived = [Bool](repeating: false, count: index.touchpoints.count)
    for touchpoint in route.touchpoints {
      isLived[touchpoint] = true
      live(touchpoint, repeatsBefore: stretch.measures.demands[.repeat])
      stretch.live(touchpoint, of: index, log: &self)
    }
    let loop: Int? = if case .loop(let touchpoint) = route.ending { touchpoint } else { nil }
    let end = RouteEnd(stretch, loop: loop)
    let measures = stretch.finish(endsInLoop: loop != nil, log: &self)
    self.end(end)
    look(living: isLived)
    return measures
  }
}
