extension Demand {
  /// What the customer has to do, as an infinitive: "wait 10 minutes".
  public var infinitive: String {
    switch self {
    case .repeat: "say it all again"
    case .identify: "prove who I am"
    case .pay: "pay"
    case .sign: "sign"
    case .fillIn: "fill in a form"
    case .wait(let time): "wait \(Phrase.time(seconds: time.seconds))"
    case .move: "go somewhere else"
    case .chase: "ask what became of it"
    case .carry: "carry things from desk to desk"
    }
  }
}

extension Encounter {
  /// What the contact makes the customer do: "makes me wait 6 minutes and pay"; nil where it is nothing.
  public var burden: String? {
    demands.isEmpty ? nil : "makes me \(Phrase.list(demands.map(\.infinitive)))"
  }
}

extension Encounter.Manner? {
  /// One word for it: "cold", "warm", and a question where nobody said.
  public var word: String { map(\.rawValue) ?? "told?" }

  /// What it is in words: "cold handoff".
  public var handoff: String { map { "\($0.rawValue) handoff" } ?? "handoff, nobody said how" }
}

extension Encounter.Outcome {
  /// How an encounter ends, from the customer's side; nil where they get what they came for.
  public var ending: String? {
    switch self {
    case .served: nil
    case .passed: "passes me on"
    case .refused: "says no"
    case .unanswered: "never answers"
    }
  }
}
