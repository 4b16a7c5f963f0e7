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
    findings = []
    measures = Measures()
    detourMeasures = journey.detours.map { _ in nil }
    findingStarts = Array(repeating: 0, count: index.touchpoints.count + 1)
  }

  /// The route of a customer who takes `detours`, numbers in ``Journey/detours``, one after the other.
  ///
  /// A detour that starts inside others takes those first; one that the way does not come by is left out.
  public func route(taking detours: [Int]) -> Route {
    Route(taking: detours, of: index)
  }
}
