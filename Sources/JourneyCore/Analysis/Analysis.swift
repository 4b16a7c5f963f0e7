/// Everything that the core computes about a journey.
public struct Analysis: Sendable {
  /// What was analysed.
  public let journey: Journey
  /// Its parts by number.
  public let index: JourneyIndex
  /// The main route.
  public let mainRoute: Route
  /// What the rules found: first about the journey, then along ``JourneyIndex/touchpoints``, a touchpoint before
  /// its encounters; at one place by the flags' ids.
  public let findings: [Finding]
  /// The figures of the main route.
  public let measures: Measures
  /// The figures of each detour's route, without ``Measures/organisation``; nil for a detour that no route takes.
  public let detourMeasures: [Measures?]
  /// For each touchpoint, where its findings start in ``findings``, and one more for their end.
  let findingStarts: [Int]

  /// Analyses `journey`.
  ///
  /// - Precondition: every reference in `journey` leads somewhere, as the parser makes sure.
  public init(_ journey: Journey) {
    self.journey = journey
    index = JourneyIndex(journey)
    mainRoute = Route(of: index)
    var log = FindingLog(journey, index)
    let survey = RouteSurvey(index, log: &log)
    log.look(isReached: survey.isReached)
    var measures = survey.mainMeasures
    measures.organisation = OrganisationMeasures(
      of: mainRoute, in: index, departments: journey.departments.count)
    self.measures = measures
    detourMeasures = survey.detourMeasures
    var findings: [Finding]
    (findings, findingStarts) = log.sorted()
    Acceptance(journey, index).mark(&findings, mainRoute: mainRoute)
    self.findings = findings
  }

  /// The route of a customer who takes `detours`, numbers in ``Journey/detours``, one after the other.
  ///
  /// A detour that starts inside others takes those first; one that the way does not come by is left out.
  public func route(taking detours: [Int]) -> Route {
    Route(taking: detours, of: index)
  }
}
