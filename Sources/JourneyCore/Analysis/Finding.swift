/// One flag that fires at one place.
public struct Finding: Hashable, Sendable {
  /// What is flagged.
  public let flag: Flag
  /// How much it matters here.
  public internal(set) var severity: Severity
  /// Where.
  public internal(set) var place: Place
  /// What the rule saw, and the place does not say.
  public internal(set) var facts: Facts
  /// The detour on whose route it was seen, a number in ``Journey/detours``; nil on the main route.
  public internal(set) var detour: Int?
  /// The reason for which the file accepts it, nil where it does not.
  public internal(set) var accepted: String?

  /// What a rule saw, from which message and evidence are made; contacts are numbers in ``Journey/contacts``.
  public enum Facts: Hashable, Sendable {
    /// The place says it all.
    case none
    /// The contacts in the order in which they are met, and the need under which; nil for a touchpoint by itself.
    case contacts([Int], need: Int?)
    /// The contacts that have started an encounter, in the order in which they did.
    case starters([Int])
    /// The encounter from which the customer is handed on.
    case handoff(from: Place)
    /// The last encounter with the department before, and the one from which the customer comes back.
    case comingBack(left: Place, via: Place)
    /// The touchpoint after which the route would come back, a number in ``JourneyIndex/touchpoints``.
    case loop(after: Int?)
    /// The encounters across a border to which a toll leads, and from which it comes.
    case toll(before: Place?, after: Place?)
    /// How many times the customer has said the same thing on the route, with this one.
    case repetition(Int)
    /// The need that is not served, a number in ``JourneyIndex/needs``, and the encounter that ends it.
    case unmet(need: Int, last: Place)
    /// The first and the last feeling of the route.
    case feelings(first: Rating, last: Rating)
    /// The best feeling of the route.
    case peak(Rating)
  }
}

extension Finding {
  /// What a touchpoint shows by itself, after it got another number, and stands in `detour` now.
  func moved(to touchpoint: Int, in detour: Int?) -> Self {
    var finding = self
    switch place {
    case .journey: break
    case .touchpoint: finding.place = .touchpoint(touchpoint)
    case .encounter(touchpoint: _, let number):
      finding.place = .encounter(touchpoint: touchpoint, number: number)
    }
    finding.detour = detour
    return finding
  }
}
