import JourneyCore

extension Legend {
  /// A customer's words between quotation marks, and who said them.
  func spoken(_ quote: Quote, with glyphs: Glyphs) -> String {
    let words = [quote.line, quote.text].compactMap { $0 }.joined(separator: " ")
    return glyphs.quoted(words) + (quote.by.map { " \(glyphs.dash) \($0)" } ?? "")
  }

  /// Whom the customer meets at `position` and what it costs them, in whole sentences.
  func encounters(atPosition position: Int, with glyphs: Glyphs) -> String? {
    let route = walk.path.route
    let all = route.meetingRanges[position].flatMap { sentences(about: route.meetings[$0], with: glyphs) }
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  /// How the customer feels, where the file says it.
  func feeling(at touchpoint: Touchpoint, with glyphs: Glyphs) -> String? {
    touchpoint.feels.map { "I feel \($0.word) (\(glyphs.signed($0.value)))." }
  }

  /// What happens at `meeting`, in whole sentences.
  func sentences(about meeting: Meeting, with glyphs: Glyphs) -> [String] {
    let encounter = walk.analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter]
    let contact = walk.analysis.journey.contacts[meeting.contact]
    var sentences = [
      Self.meets(Phrase.inSentence(contact.name), encounter, again: meeting.arrival == .same)
    ]
    if case .handoff(crossesBorder: _, manner: let manner) = meeting.arrival {
      switch manner {
      case .cold: sentences.append("Nobody passed on what I had said.")
      case .warm: sentences.append("They know already what I came for.")
      case nil: break
      }
    }
    if let asked = encounter.asked { sentences.append("They ask me: \(asked).") }
    let costs = encounter.demands.map(\.infinitive)
    if !costs.isEmpty { sentences.append("I \(Phrase.list(costs)).") }
    return sentences
  }

  private static func meets(_ name: String, _ encounter: Encounter, again isAgain: Bool) -> String {
    let start =
      switch encounter.starter {
      case .customer: isAgain ? "I am with \(name) again" : "I meet \(name)"
      case .us: "I am contacted by \(name)" + (isAgain ? " again" : "")
      }
    return switch encounter.outcome {
    case .served: "\(start)."
    case .passed: "\(start), who sends me on."
    case .refused: "\(start), who says no."
    case .unanswered: "I try to reach \(name), and nobody answers."
    }
  }
}
