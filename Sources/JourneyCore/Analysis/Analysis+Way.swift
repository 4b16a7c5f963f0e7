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
  /// What of `whole` a customer sees who takes no detour; most rows are as they are there.
  fileprivate convenience init(onMainRouteOf whole: AnalysisResults) {
    let forms = Dictionary(grouping: whole.mainForms, by: \.place)
    let acceptance = Acceptance(whole.journey, whole.index)
    let main = 0...FindingRows.row(of: whole.index.mainCount - 1)
    let found = whole.found.rows(main) { row in
      let onRoutes = whole.onRoutes[row].compactMap { finding in
        guard finding.isOnMainRoute else { return Finding?.none }
        return finding.detour == nil ? finding : forms[finding.place]?.first(where: finding.isLike)
      }
      var here = FindingRows.merge(whole.own[row], onRoutes[...])
      acceptance.mark(&here, mainRoute: whole.mainRoute)
      return here
    }
    self.init(
      whole.journey, whole.index, whole.mainRoute, own: whole.own, onRoutes: whole.onRoutes,
      found: (found, FindingCounts(found.findings)), whole.measures, whole.detourMeasures)
  }

  /// What a customer sees of the journey of `whole` who takes `detours`.
  fileprivate convenience init(_ whole: AnalysisResults, along detours: [Int]) {
    let (journey, index) = (whole.journey, whole.index)
    let route = Route(taking: detours, of: index)
    var isLived = [Bool](repeating: false, count: index.touchpoints.count)
    for touchpoint in route.touchpoints { isLived[touchpoint] = true }
    var log = FindingLog(journey, index)
    var measures = log.walk(route)
    log.look(living: isLived)
    measures.organisation = OrganisationMeasures(of: route, in: index, departments: journey.departments.count)
    let isSeen = [true] + isLived
    self.init(
      journey, index, route, own: whole.own.only { isSeen[$0] }.filtered(\.onItsWay), onRoutes: log.rows(),
      measures, whole.detourMeasures)
  }
}

extension Finding {
  /// The finding of a touchpoint by itself, as it is on the way that is analysed.
  fileprivate var onItsWay: Finding? {
    var finding = self
    finding.detour = nil
    return finding
  }
}

extension FindingRows {
  /// The rows, all but those that `isKept` left without findings.
  fileprivate func only(_ isKept: (_ row: Int) -> Bool) -> Self {
    var rows = Self([], startingAt: [0])
    for row in 0..<count { rows.append(isKept(row) ? self[row] : []) }
    return rows
  }

  /// The rows `kept`, those that another way has a part in as `form` makes them anew; the others have no findings.
  fileprivate func rows(_ kept: ClosedRange<Int>, _ form: (_ row: Int) -> [Finding]) -> Self {
    var rows = Self([], startingAt: [0])
    rows.reserve(findings.count)
    for row in 0..<count {
      guard kept.contains(row) else {
        rows.append([])
        continue
      }
      // By number: a finding that is copied retains what it refers to.
      let isAsItWas = range(of: row).allSatisfy {
        findings[$0].detour == nil && findings[$0].isOnMainRoute
      }
      if isAsItWas { rows.append(self[row]) } else { rows.append(form(row)) }
    }
    return rows
  }

  /// The rows with what `form` gives for each finding; without those for which that is nil.
  fileprivate func filtered(_ form: (Finding) -> Finding?) -> Self {
    var rows = Self([], startingAt: [0])
    for row in 0..<count { rows.append(self[row].lazy.compactMap(form)) }
    return rows
  }
}

extension FindingLog {
  /// Looks at what `route` makes of its touchpoints, and says what it adds up to.
  fileprivate mutating func walk(_ route: Route) -> Measures {
    var stretch = Stretch(need: 0)
    for touchpoint in route.touchpoints {
      `repeat`(at: touchpoint, before: stretch.measures.demands[.repeat])
      stretch.live(touchpoint, of: index, log: &self)
    }
    let loop: Int? = if case .loop(let touchpoint) = route.ending { touchpoint } else { nil }
    let end = RouteEnd(stretch, loop: loop)
    let measures = stretch.finish(endsInLoop: loop != nil, log: &self)
    self.end(end)
    return measures
  }
}
