/// What one department sees of a route, and what happens to the customer where it does not look.
///
/// A department sees the touchpoints that it owns and those where one of its contacts is met: they are in its light,
/// all others in the dark. A handoff belongs to the touchpoint of its second encounter.
public struct DeskLight: Hashable, Sendable {
  /// How many touchpoints it owns, alone or with others.
  public internal(set) var owned = 0
  /// At how many touchpoints one of its contacts is met.
  public internal(set) var met = 0
  /// What happens where it looks.
  public internal(set) var light = Happenings()
  /// What happens everywhere else.
  public internal(set) var dark = Happenings()
  /// The handoffs that lead from it across a border.
  public internal(set) var sent = HandoffCounts()
  /// The handoffs that lead to it across a border.
  public internal(set) var received = HandoffCounts()
  /// What its contacts make the customer do.
  public internal(set) var demands = DemandCounts()
  /// How long its contacts let the customer wait, in seconds.
  public internal(set) var waitingSeconds = 0
  /// What it believes itself, pooled over the route; nil where nobody asked it.
  public internal(set) var belief: DeliveryGap.Voices?
  /// What it believes against what customers say, pooled over the touchpoints that have both; nil without any.
  public internal(set) var gap: DeliveryGap?

  /// The share of the route's touchpoints that it sees, 0…1; nil without touchpoints.
  public var shareSeen: Double? {
    let all = light.touchpoints + dark.touchpoints
    return all > 0 ? Double(light.touchpoints) / Double(all) : nil
  }

  /// What happens to the customer at some of a route's touchpoints.
  public struct Happenings: Hashable, Sendable {
    /// How many touchpoints there are.
    public internal(set) var touchpoints = 0
    /// The handoffs, also those inside a department.
    public internal(set) var handoffs = HandoffCounts()
    /// How often each kind of demand is made.
    public internal(set) var demands = DemandCounts()
    /// How long the customer waits, in seconds.
    public internal(set) var waitingSeconds = 0
    /// How often the customer pays in an encounter that a handoff across a border leads to or from.
    public internal(set) var borderPayments = 0
    var feelings = Tally()
    var believing = Tally()
    var rating = Tally()

    /// The mean feeling, −3…+3; nil where none is known.
    public var meanFeeling: Double? {
      feelings.count > 0 ? Double(feelings.sum) / Double(feelings.count) : nil
    }
    /// What anybody of us believes there; nil where nobody was asked.
    public var believed: DeliveryGap.Voices? { DeliveryGap.Voices(believing) }
    /// What customers say there; nil where none was asked.
    public var rated: DeliveryGap.Voices? { DeliveryGap.Voices(rating) }
  }

  /// Numbers added up, and how many they were.
  struct Tally: Hashable, Sendable {
    var sum = 0
    var count = 0
  }
}

extension DeliveryGap.Voices {
  /// So many superior ones among so many; nil where there is none.
  fileprivate init?(_ tally: DeskLight.Tally) {
    guard tally.count > 0 else { return nil }
    self.init(superior: tally.sum, total: tally.count)
  }
}

// MARK: - Adding up

extension DeskLight.Happenings {
  static func += (left: inout Self, right: Self) {
    left.touchpoints += right.touchpoints
    left.handoffs += right.handoffs
    left.demands += right.demands
    left.waitingSeconds += right.waitingSeconds
    left.borderPayments += right.borderPayments
    left.feelings += right.feelings
    left.believing += right.believing
    left.rating += right.rating
  }

  static func - (all: Self, part: Self) -> Self {
    var rest = all
    rest.touchpoints -= part.touchpoints
    rest.handoffs -= part.handoffs
    rest.demands -= part.demands
    rest.waitingSeconds -= part.waitingSeconds
    rest.borderPayments -= part.borderPayments
    rest.feelings -= part.feelings
    rest.believing -= part.believing
    rest.rating -= part.rating
    return rest
  }
}

extension DeskLight.Tally {
  static func += (left: inout Self, right: Self) {
    left.sum += right.sum
    left.count += right.count
  }

  static func -= (left: inout Self, right: Self) {
    left.sum -= right.sum
    left.count -= right.count
  }
}
