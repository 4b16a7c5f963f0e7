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

  /// The letter for it where there is no room for the word: a capital where all handoffs are so; none for unstated.
  package func letter(isAll: Bool) -> String {
    switch self {
    case .warm: isAll ? "W" : "w"
    case .cold: isAll ? "C" : "c"
    case .unstated: ""
    }
  }

  /// The word for it.
  package var word: String {
    switch self {
    case .warm: "warm"
    case .cold: "cold"
    case .unstated: "unstated"
    }
  }

  /// What is said where `from` hands the customer to `to`, the longest form first.
  package func sentences(from: String, to: String) -> [String] {
    let to = Phrase.inSentence(to)
    return switch self {
    case .cold:
      ["\(Phrase.opening(from)) tells \(to) nothing: I carry it over", "I carry it all over", "I carry it"]
    case .warm: ["\(Phrase.opening(from)) tells \(to) what I came for", "it goes with me"]
    case .unstated: ["does \(Phrase.inSentence(from)) tell \(to) anything?", "who told them?"]
    }
  }

  /// Why `manner`, which is written of the encounter of `meeting`, says nothing there; nil where it does.
  package static func whyUnheard(_ manner: Encounter.Manner?, at meeting: Meeting) -> String? {
    guard let manner else { return nil }
    let reason: String
    switch meeting.arrival {
    case .handoff: return nil
    case .first: reason = "nobody sends me"
    case .same: reason = "I stay with the same contact"
    case .newFace: reason = "I come for something new"
    }
    return "written as \(Handover(manner).word), but no handoff: \(reason)"
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

extension HandoffCounts {
  /// How many were handed over in which way, the cold first; ways of which there is none are left out.
  var manners: [(handover: Handover, count: Int)] {
    [(Handover.cold, cold), (.warm, warm), (.unstated, unstated)].filter { $0.1 > 0 }
      .map { (handover: $0.0, count: $0.1) }
  }
}
