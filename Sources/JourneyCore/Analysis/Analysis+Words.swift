extension Analysis {
  /// The finding as a sentence of the customer's.
  ///
  /// It names whom the customer meets, never departments.
  public func message(of finding: Finding) -> String {
    finding.flag.rule.message(Scene(analysis: self, finding: finding))
  }

  /// The finding as a sentence of a customer's who takes `detours`, numbers in ``Journey/detours``.
  ///
  /// A count along the way is left out where it was made along another way.
  public func message(of finding: Finding, taking detours: [Int]) -> String {
    var finding = finding
    let isSeenThere = detours == (finding.detour.map { [$0] } ?? [])
    if case .repetition = finding.facts, !isSeenThere { finding.facts = .none }
    return message(of: finding)
  }

  /// What the finding rests on: ids, names and figures, in order.
  public func evidence(of finding: Finding) -> [Evidence] {
    finding.flag.rule.evidence(Scene(analysis: self, finding: finding))
  }

  /// Every place that the finding speaks of, its own first.
  public func places(of finding: Finding) -> [Place] {
    [finding.place] + finding.facts.places
  }
}

extension Finding.Facts {
  /// The places that a rule saw besides the finding's own.
  fileprivate var places: [Place] {
    switch self {
    case .none, .contacts, .starters, .repetition, .feelings, .peak: []
    case .handoff(let from): [from]
    case .comingBack(let left, let via): [left, via]
    case .loop(let last): last.map { [.touchpoint($0)] } ?? []
    case .toll(let next, let last): [next, last].compactMap(\.self)
    case .unmet(need: _, let last): [last]
    }
  }
}
