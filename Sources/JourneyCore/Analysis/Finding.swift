/// One flag that fires at one place.
public struct Finding: Hashable, Sendable {
  /// What is flagged.
  public let flag: Flag
  /// How much it matters here.
  public let severity: Severity
  /// Where.
  public let place: Place
  /// What the rule saw.
  public let facts: Facts
  /// The reason for which the file accepts it, nil where it does not.
  public let accepted: String?

  /// What a rule saw: numbers of ``JourneyIndex``, amounts and texts, from which message and evidence are made.
  public enum Facts: Hashable, Sendable {
    /// The place says it all.
    case none
  }
}
