/// Everything that the core computes about a journey.
public struct Analysis: Sendable {
  /// What was analysed.
  public let journey: Journey
  /// Its parts by number.
  public let index: JourneyIndex
  /// The main route.
  public let mainRoute: Route
  /// What the rules found, in the order of places: the journey, then each touchpoint with its encounters.
  public let findings: [Finding]
  /// The figures of the main route.
  public let measures: Measures
}
