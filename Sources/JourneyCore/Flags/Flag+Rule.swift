extension Flag {
  /// When the flag fires, in one sentence.
  public var summary: String { rawValue }
  /// What to do about it, in one sentence.
  public var remedy: String { rawValue }
  /// How much it can matter, from the least to the worst.
  public var severities: ClosedRange<Severity> { .note ... .severe }
  /// How much it matters at least.
  public var defaultSeverity: Severity { severities.lowerBound }
}
