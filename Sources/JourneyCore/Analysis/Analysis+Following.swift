extension Analysis {
  /// Analyses `journey`, which differs from that of `previous` in the properties of one touchpoint.
  ///
  /// Only that touchpoint is looked at again by itself. The routes are gone through again as far as they see what was
  /// changed: not for a title, a story or an owner, for sums alone after a feeling, in full after an encounter or a
  /// need. The result is that of ``init(_:)``.
  ///
  /// - Parameters:
  ///   - journey: The journey after the change.
  ///   - previous: The analysis of the journey before it.
  ///   - touchpoint: What was changed, by its number in ``JourneyIndex/touchpoints``.
  /// - Precondition: every reference in `journey` leads somewhere, and nothing else of it has changed.
  public init(_ journey: Journey, following previous: Analysis, changing touchpoint: Int) {
    self.init(AnalysisResults(journey, following: previous.results, changing: touchpoint))
  }

  /// Analyses `journey`, which differs from that of `previous` in its touchpoints, stages and detours.
  ///
  /// The routes are gone through again. Of touchpoints that are the same as before nothing is looked at but their
  /// numbers.
  ///
  /// - Parameters:
  ///   - journey: The journey after the change.
  ///   - previous: The analysis of the journey before it.
  ///   - origins: For each touchpoint the number that it had in ``JourneyIndex/touchpoints``; nil where it is new or
  ///     was changed.
  /// - Precondition: every reference in `journey` leads somewhere, and nothing else of it has changed.
  public init(_ journey: Journey, following previous: Analysis, origins: [Int?]) {
    self.init(AnalysisResults(journey, following: previous.results, origins: origins))
  }
}
