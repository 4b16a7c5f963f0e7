@testable import JourneyCore

extension Analysis {
  /// Whether everything that can be seen of both analyses is the same.
  func isSame(as other: Analysis) -> Bool {
    journey == other.journey && findings == other.findings && counts == other.counts
      && results.found.starts == other.results.found.starts && measures == other.measures
      && detourMeasures == other.detourMeasures && mainRoute.touchpoints == other.mainRoute.touchpoints
      && mainRoute.meetings == other.mainRoute.meetings && mainRoute.spans == other.mainRoute.spans
      && results.own.findings == other.results.own.findings
      && results.onRoutes.findings == other.results.onRoutes.findings
      && index.isSame(as: other.index)
  }
}

extension JourneyIndex {
  fileprivate func isSame(as other: JourneyIndex) -> Bool {
    touchpoints.elementsEqual(other.touchpoints) && stages == other.stages && mainCount == other.mainCount
      && owners == other.owners && encounterContacts == other.encounterContacts && needs == other.needs
      && steps == other.steps && encountered == other.encountered
      && touchpointNumbers == other.touchpointNumbers && detourRanges == other.detourRanges
  }
}
