/// What an ``Analysis`` shares among its copies; it never changes.
final class AnalysisResults: Sendable {
  let journey: Journey
  let index: JourneyIndex
  let mainRoute: Route
  let findings: [Finding]
  let counts: FindingCounts
  let measures: Measures
  let detourMeasures: [Measures?]
  let findingStarts: [Int]
  /// What customers on the main route see at places where those on a detour see worse.
  let mainForms: [Finding]

  init(
    _ journey: Journey, _ index: JourneyIndex, _ mainRoute: Route, _ findings: [Finding],
    _ counts: FindingCounts, _ measures: Measures, _ detourMeasures: [Measures?], _ findingStarts: [Int],
    _ mainForms: [Finding]
  ) {
    (self.journey, self.index, self.mainRoute) = (journey, index, mainRoute)
    (self.findings, self.counts, self.findingStarts) = (findings, counts, findingStarts)
    (self.measures, self.detourMeasures, self.mainForms) = (measures, detourMeasures, mainForms)
  }

  /// Analyses `journey` in full.
  convenience init(_ journey: Journey) {
    let index = JourneyIndex(journey)
    let mainRoute = Route(of: index)
    var log = FindingLog(journey, index)
    let survey = RouteSurvey(index, log: &log)
    log.look(isReached: survey.isReached)
    var measures = survey.mainMeasures
    measures.organisation = OrganisationMeasures(
      of: mainRoute, in: index, departments: journey.departments.count)
    var (findings, findingStarts) = log.sorted()
    var mainForms = log.mainForms
    let acceptance = Acceptance(journey, index)
    acceptance.mark(&findings, mainRoute: mainRoute)
    acceptance.mark(&mainForms, mainRoute: mainRoute)
    self.init(
      journey, index, mainRoute, findings, FindingCounts(findings), measures, survey.detourMeasures,
      findingStarts, mainForms)
  }
}
