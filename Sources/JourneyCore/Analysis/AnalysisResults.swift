/// What an ``Analysis`` shares among its copies; it never changes.
final class AnalysisResults: Sendable {
  let journey: Journey
  let index: JourneyIndex
  let mainRoute: Route
  /// What touchpoints and encounters show by themselves.
  let own: FindingRows
  /// What routes make of them.
  let onRoutes: FindingRows
  /// Both, with what is accepted.
  let found: FindingRows
  let counts: FindingCounts
  let measures: Measures
  let detourMeasures: [Measures?]

  /// Keeps what was found out, and puts ``own`` and ``onRoutes`` together in `found` unless that is given.
  init(
    _ journey: Journey, _ index: JourneyIndex, _ mainRoute: Route, own: FindingRows, onRoutes: FindingRows,
    found: (rows: FindingRows, counts: FindingCounts)? = nil, _ measures: Measures,
    _ detourMeasures: [Measures?]
  ) {
    (self.journey, self.index, self.mainRoute) = (journey, index, mainRoute)
    (self.own, self.onRoutes) = (own, onRoutes)
    (self.measures, self.detourMeasures) = (measures, detourMeasures)
    if let found {
      (self.found, counts) = found
    } else {
      var rows = own.merged(with: onRoutes)
      rows.mark(Acceptance(journey, index), mainRoute: mainRoute)
      (self.found, counts) = (rows, FindingCounts(rows.findings))
    }
  }

  /// Analyses `journey` in full.
  convenience init(_ journey: Journey) {
    let index = JourneyIndex(journey)
    self.init(journey, index, own: FindingLog.own(journey, index))
  }

  /// Analyses the routes of `journey`, whose touchpoints show `own` by themselves.
  convenience init(_ journey: Journey, _ index: JourneyIndex, own: FindingRows) {
    let mainRoute = Route(of: index)
    var log = FindingLog(journey, index)
    let survey = RouteSurvey<Stretch>(index, log: &log)
    log.look(isReached: survey.isReached)
    var measures = survey.mainMeasures
    measures.organisation = OrganisationMeasures(
      of: mainRoute, in: index, departments: journey.departments.count)
    self.init(
      journey, index, mainRoute, own: own, onRoutes: log.rows(), measures, survey.detourMeasures)
  }
}
