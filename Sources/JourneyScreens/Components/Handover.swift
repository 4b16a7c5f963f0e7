package import JourneyCore

/// How the line of the customer's way crosses a handoff, and in which colour.
package enum Handover: Hashable, Sendable {
  /// The context goes with the customer: the line goes through.
  case warm
  /// The customer carries it: the line ends, and starts again.
  case cold
  /// Nobody said.
  case unstated

  /// What a file says about a handoff.
  package init(_ manner: Encounter.Manner?) {
    switch manner {
    case .warm: self = .warm
    case .cold: self = .cold
    case nil: self = .unstated
    }
  }

  /// The word for it.
  package var word: String {
    switch self {
    case .warm: "warm"
    case .cold: "cold"
    case .unstated: "nobody said"
    }
  }

  /// Its colour: strong only where it is not well.
  package var style: Style {
    switch self {
    case .warm: .quiet
    case .cold: Style(.severe, bold: true)
    case .unstated: Style(.warning)
    }
  }
}
