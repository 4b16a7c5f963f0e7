/// A rule's name: what the analysis can say about a journey.
///
/// The raw value is the id in files and reports.
public enum Flag: String, CaseIterable, Hashable, Sendable {
  /// One moment or need has more contacts than the limit.
  case manyContacts = "many-contacts"
  /// The customer is handed across a border and the context is not.
  case coldHandoff = "cold-handoff"
  /// Nobody said whether the context was passed on.
  case unstatedHandoff = "unstated-handoff"
  /// The customer comes back to a department that they had left.
  case pingPong = "ping-pong"
  /// The route comes back to a touchpoint it has visited.
  case loop
  /// The customer pays, signs, identifies themselves or fills in a form.
  case toll
  /// The customer says the same thing again.
  case `repeat`
  /// The customer waits for longer than the limit.
  case longWait = "long-wait"
  /// The customer must ask again because nothing happened.
  case chase
  /// The customer moves or carries for us.
  case errand
  /// A contact passes the customer on.
  case notEmpowered = "not-empowered"
  /// A contact says no.
  case turnedAway = "turned-away"
  /// A contact does not answer.
  case noAnswer = "no-answer"
  /// A need ends unserved.
  case unmetNeed = "unmet-need"
  /// More contacts than the limit start an encounter under one need.
  case swarm
  /// Nobody answers for the moment.
  case noOwner = "no-owner"
  /// Several departments answer for the moment.
  case manyOwners = "many-owners"
  /// Who answers for the moment does not meet the customer there.
  case absentOwner = "absent-owner"
  /// A machine does not say that it is one.
  case hiddenAssistant = "hidden-assistant"
  /// The step exists for us.
  case forUs = "for-us"
  /// The moment breaks the promise.
  case brokenPromise = "broken-promise"
  /// We believe more than customers say.
  case deliveryGap = "delivery-gap"
  /// We believe something that nobody measured.
  case untestedBelief = "untested-belief"
  /// A level has nobody responsible at a moment of truth.
  case responsibilityGap = "responsibility-gap"
  /// No moment delights.
  case neverDelighted = "never-delighted"
  /// The journey ends lower than it began.
  case lowEnding = "low-ending"
  /// An action has no owner or no due date.
  case looseAction = "loose-action"
  /// No route comes to the touchpoint.
  case unreached
}

/// How much a finding matters.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Worth a question.
  case note
  /// Worth mending.
  case warning
  /// The customer pays for the shape of the organisation.
  case severe
}

extension Severity: Comparable {
  /// Orders severities from note to severe.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .severe: 2
    }
  }
}

/// Where in a journey something is.
public enum Place: Hashable, Sendable {
  /// The journey as a whole.
  case journey
  /// A touchpoint, by its number in ``JourneyIndex/touchpoints``.
  case touchpoint(Int)
  /// An encounter: the touchpoint's number in ``JourneyIndex/touchpoints`` and the encounter's number in it,
  /// both from 0.
  case encounter(touchpoint: Int, number: Int)
}
