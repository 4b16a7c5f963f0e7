extension Analysis {
  /// What the rules found at a touchpoint, a number in ``JourneyIndex/touchpoints``, and at its encounters.
  public func findings(at touchpoint: Int) -> ArraySlice<Finding> {
    findings[findingStarts[touchpoint]..<findingStarts[touchpoint + 1]]
  }

  /// What the rules found about the journey as a whole.
  public var journeyFindings: ArraySlice<Finding> { findings[..<findingStarts[0]] }
}
