extension Analysis {
  /// The finding as a sentence of the customer's.
  public func message(of finding: Finding) -> String {
    finding.flag.summary
  }

  /// What the finding rests on: ids, names and figures, in order.
  public func evidence(of finding: Finding) -> [Evidence] {
    []
  }

  /// Every place that the finding speaks of, its own first.
  public func places(of finding: Finding) -> [Place] {
    [finding.place]
  }

  /// The main route in one plain sentence.
  public var sentence: String {
    "\(journey.customerName) met \(measures.contacts) contacts."
  }
}
