extension AnalysisResults {
  /// What follows from `previous` when a touchpoint changes.
  ///
  /// What the other touchpoints show by themselves is kept, and of the routes what they do not see changed.
  convenience init(_ journey: Journey, following previous: AnalysisResults, changing touchpoint: Int) {
    let index = JourneyIndex(journey, following: previous.index, changing: touchpoint)
    var own = previous.own
    own.replace(FindingRows.row(of: touchpoint), with: FindingLog.own(at: touchpoint, journey, index))
    switch index.sight(of: touchpoint, after: previous.index) {
    case .nothing: self.init(journey, index, own: own, keepingRoutesOf: previous, changing: touchpoint)
    case .sums: self.init(journey, index, own: own, keepingSpansOf: previous, changing: touchpoint)
    case .everything: self.init(journey, index, own: own)
    }
  }

  /// What follows from `previous` when touchpoints come, go and change places: each had the number in `origins`,
  /// or is nil there where it is new or has changed.
  convenience init(_ journey: Journey, following previous: AnalysisResults, origins: [Int?]) {
    let index = JourneyIndex(journey, known: KnownNumbers(previous.index, origins))
    self.init(journey, index, own: FindingLog.own(journey, index, following: previous.own, origins))
  }

  /// What follows where no route sees what was changed.
  private convenience init(
    _ journey: Journey, _ index: JourneyIndex, own: FindingRows, keepingRoutesOf previous: AnalysisResults,
    changing touchpoint: Int
  ) {
    self.init(
      journey, index, previous.mainRoute, own: own, onRoutes: previous.onRoutes,
      found: previous.found(own, previous.onRoutes, [], journey, index, changing: touchpoint),
      previous.measures(in: index, changing: touchpoint), previous.detourMeasures)
  }

  /// What follows where routes add up to something else, and meet the same contacts for the same needs.
  private convenience init(
    _ journey: Journey, _ index: JourneyIndex, own: FindingRows, keepingSpansOf previous: AnalysisResults,
    changing touchpoint: Int
  ) {
    var log = FindingLog(journey, index)
    let survey = RouteSurvey<Tally>(index, log: &log)
    let measures = previous.measures(in: index, changing: touchpoint).counting(survey.mainMeasures)
    let detourMeasures = zip(previous.detourMeasures, survey.detourMeasures).map { before, tally in
      tally.flatMap { before?.counting($0) }
    }
    let (onRoutes, rows) = previous.onRoutes.replacing(Tally.raises, with: log.rows())
    self.init(
      journey, index, previous.mainRoute, own: own, onRoutes: onRoutes,
      found: previous.found(own, onRoutes, rows, journey, index, changing: touchpoint), measures,
      detourMeasures)
  }

  /// Whether what is accepted elsewhere is the same as before a touchpoint changed.
  private func accepts(as index: JourneyIndex, at touchpoint: Int) -> Bool {
    self.index.touchpoints[touchpoint].allowances == index.touchpoints[touchpoint].allowances
  }

  /// All findings and their counts after `rows` have changed on routes, and a touchpoint has; nil where so much has
  /// that they are better put together anew.
  private func found(
    _ own: FindingRows, _ onRoutes: FindingRows, _ rows: [Int], _ journey: Journey, _ index: JourneyIndex,
    changing touchpoint: Int
  ) -> (FindingRows, FindingCounts)? {
    guard rows.count <= Self.few, accepts(as: index, at: touchpoint) else { return nil }
    let acceptance = Acceptance(journey, index)
    var (found, counts) = (found, counts)
    for row in Set(rows + [FindingRows.row(of: touchpoint)]) {
      var here = FindingRows.merge(own[row], onRoutes[row])
      acceptance.mark(&here, mainRoute: mainRoute)
      counts -= FindingCounts(found[row])
      counts += FindingCounts(here)
      found.replace(row, with: here)
    }
    return (found, counts)
  }

  private static var few: Int { 16 }

  /// The figures of the main route after a touchpoint's owners or feeling may have changed.
  private func measures(in index: JourneyIndex, changing touchpoint: Int) -> Measures {
    let isSame =
      index.owners[touchpoint] == self.index.owners[touchpoint]
      && index.steps[touchpoint].feels == self.index.steps[touchpoint].feels
    var measures = measures
    if !isSame { measures.organisation?.lookAgain(at: mainRoute, in: index) }
    return measures
  }
}
