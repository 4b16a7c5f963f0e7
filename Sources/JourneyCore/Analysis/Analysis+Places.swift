extension Analysis {
  /// What the rules found at a touchpoint, a number in ``JourneyIndex/touchpoints``, and at its encounters.
  public func findings(at touchpoint: Int) -> ArraySlice<Finding> {
    results.found[FindingRows.row(of: touchpoint)]
  }

  /// How many findings there are at a touchpoint, a number in ``JourneyIndex/touchpoints``, and at its encounters.
  public func counts(at touchpoint: Int) -> FindingCounts {
    var counts = FindingCounts()
    let found = results.found
    for number in found.range(of: FindingRows.row(of: touchpoint)) {
      counts.count(found.findings[number].severity, isAccepted: found.findings[number].accepted != nil)
    }
    return counts
  }

  /// How the customer feels at a touchpoint, a number in ``JourneyIndex/touchpoints``; nil where nobody says.
  public func feeling(at touchpoint: Int) -> Rating? { results.index.steps[touchpoint].feels }

  /// What the rules found about the journey as a whole.
  public var journeyFindings: ArraySlice<Finding> { results.found[FindingRows.journey] }
}
