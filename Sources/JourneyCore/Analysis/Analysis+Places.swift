extension Analysis {
  /// What the rules found at a touchpoint, a number in ``JourneyIndex/touchpoints``, and at its encounters.
  public func findings(at touchpoint: Int) -> [Finding] {
    findings.filter { finding in
      switch finding.place {
      case .journey: false
      case .touchpoint(let number): number == touchpoint
      case .encounter(let number, number: _): number == touchpoint
      }
    }
  }

  /// What the rules found about the journey as a whole.
  public var journeyFindings: [Finding] { findings.filter { $0.place == .journey } }
}
