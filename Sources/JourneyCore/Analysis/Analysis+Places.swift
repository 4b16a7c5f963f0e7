extension Analysis {
  /// What the rules found at a touchpoint, a number in ``JourneyIndex/touchpoints``, and at its encounters.
  public func findings(at touchpoint: Int) -> ArraySlice<Finding> {
    findings[findingStarts[touchpoint]..<findingStarts[touchpoint + 1]]
  }

  /// How many findings there are at a touchpoint, a number in ``JourneyIndex/touchpoints``, and at its encounters.
  public func counts(at touchpoint: Int) -> FindingCounts {
    var counts = FindingCounts()
    for number in results.findingStarts[touchpoint]..<results.findingStarts[touchpoint + 1] {
      counts.count(results.findings[number].severity, isAccepted: results.findings[number].accepted != nil)
    }
    return counts
  }

  /// How the customer feels at a touchpoint, a number in ``JourneyIndex/touchpoints``; nil where nobody says.
  public func feeling(at touchpoint: Int) -> Rating? { results.index.steps[touchpoint].feels }

  /// What the rules found about the journey as a whole.
  public var journeyFindings: ArraySlice<Finding> { findings[..<findingStarts[0]] }
}
