/// The figures of one route.
///
/// Without data a figure is nil, never 0.
public struct Measures: Hashable, Sendable {
  /// How many touchpoints are lived.
  public var touchpoints = 0
  /// How many need spans have an encounter.
  public var needs = 0
  /// How many of them end served.
  public var needsServed = 0
  /// How many of them were served by their first encounter, with no handoff.
  public var needsServedAtFirstContact = 0
  /// How many of them have a handoff.
  public var needsHandedOver = 0
  /// The contacts of every need added up, each contact once a need.
  public var contactsOverNeeds = 0
  /// The most distinct contacts that one need has; nil without a need.
  public var mostContactsPerNeed: Int?
  /// How many encounters there are.
  public var encounters = 0
  /// How many distinct contacts are met.
  public var contacts = 0
  /// How many distinct departments they come from.
  public var departments = 0
  /// The handoffs.
  public var handoffs = HandoffCounts()
  /// How often another contact comes with another need.
  public var newFaces = 0
  /// How often each kind of demand is made.
  public var demands = DemandCounts()
  /// How long the customer waits in all, in seconds.
  public var waitingSeconds = 0
  /// How many encounters nobody answers.
  public var unanswered = 0
  /// How many touchpoints keep the promise.
  public var promisesKept = 0
  /// How many touchpoints break it.
  public var promisesBroken = 0
  /// How the customer feels; nil where no touchpoint says.
  public var feelings: Feelings?
  /// What is believed against what is rated, pooled over the touchpoints that have both; nil without any.
  public var gap: DeliveryGap?
  /// What the route looks like from where each department sits; nil for the route of a detour.
  public var organisation: OrganisationMeasures?

  /// The figures of a route without touchpoints.
  public init() {}

  /// Distinct contacts for each need, on average; nil without a need.
  public var meanContactsPerNeed: Double? { share(of: contactsOverNeeds) }
  /// First-contact resolution, 0…1: the needs served at first contact; nil without a need.
  public var firstContactResolution: Double? { share(of: needsServedAtFirstContact) }
  /// Transfer rate, 0…1: the needs with a handoff; nil without a need.
  public var transferRate: Double? { share(of: needsHandedOver) }

  private func share(of count: Int) -> Double? {
    needs > 0 ? Double(count) / Double(needs) : nil
  }
}
