/// Everything that the core computes about a journey.
///
/// A copy shares what was computed: it is one reference, however long the journey.
public struct Analysis: Sendable {
  let results: AnalysisResults

  /// Analyses `journey`.
  ///
  /// - Precondition: every reference in `journey` leads somewhere, as the parser makes sure.
  public init(_ journey: Journey) {
    self.init(AnalysisResults(journey))
  }

  init(_ results: AnalysisResults) { self.results = results }

  /// What was analysed.
  public var journey: Journey { results.journey }
  /// Its parts by number.
  public var index: JourneyIndex { results.index }
  /// The main route.
  public var mainRoute: Route { results.mainRoute }
  /// What the rules found: first about the journey, then along ``JourneyIndex/touchpoints``, a touchpoint before
  /// its encounters; at one place by the flags' ids.
  public var findings: [Finding] { results.found.findings }
  /// How many findings there are.
  public var counts: FindingCounts { results.counts }
  /// The figures of the main route.
  public var measures: Measures { results.measures }
  /// The figures of each detour's route, without ``Measures/organisation``; nil for a detour that no route takes.
  public var detourMeasures: [Measures?] { results.detourMeasures }
}
