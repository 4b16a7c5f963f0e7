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

  init(_ journey: Journey) {
    let index = JourneyIndex(journey)
    let mainRoute = Route(of: index)
    var log = FindingLog(journey, index)
    let survey = RouteSurvey(index, log: &log)
    log.look(isReached: survey.isReached)
    var measures = survey.mainMeasures
    measures.organisation = OrganisationMeasures(
      of: mainRoute, in: index, departments: journey.departments.count)
    let (found, findingStarts) = log.sorted()
    var findings = found
    Acceptance(journey, index).mark(&findings, mainRoute: mainRoute)
    self.journey = journey
    self.index = index
    self.mainRoute = mainRoute
    self.measures = measures
    self.detourMeasures = survey.detourMeasures
    self.findings = findings
    counts = FindingCounts(findings)
    self.findingStarts = findingStarts
  }
}
