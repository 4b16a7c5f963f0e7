import JourneyCore

extension Wording {
  /// What is said where `from` hands the customer to `to`, the longest form first.
  static func crossing(_ handover: Handover, from: String, to: String) -> [String] {
    let from = Phrase.opening(from)
    let to = Phrase.inSentence(to)
    switch handover {
    case .cold:
      return ["\(from) tells \(to) nothing: I carry it over", "I carry it all over", "I carry it"]
    case .warm: return ["\(from) tells \(to) what I came for", "it goes with me"]
    case .unstated: return ["does \(Phrase.inSentence(from)) tell \(to) anything?", "who told them?"]
    }
  }
}
