import JourneyCore

/// The words in which the walk's screens tell the customer's side.
enum Wording {
  /// `makes me wait 6 minutes, say it all again and pay`; nil where nothing is demanded.
  static func burden(of demands: [Demand]) -> String? {
    demands.isEmpty ? nil : "makes me " + Phrase.list(demands.map(infinitive))
  }

  /// A demand as what the customer does: `wait 10 minutes`.
  static func infinitive(_ demand: Demand) -> String {
    switch demand {
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

  /// How an encounter ends, from the customer's side; nil where they get what they came for.
  static func ending(_ outcome: Encounter.Outcome) -> String? {
    switch outcome {
    case .served: nil
    case .passed: "passes me on"
    case .refused: "says no"
    case .unanswered: "never answers"
    }
  }

  /// What a contact is, where it is no person.
  static func kind(of contact: Contact) -> String? {
    switch contact.kind {
    case .person: nil
    case .assistant: contact.disclosed == false ? "a machine that does not say so" : "a machine"
    case .system: "a system"
    case .letter: "a letter"
    }
  }

  /// `verb` and what the customer named; a colon parts what does not fit into the sentence.
  static func after(_ verb: String, _ named: String) -> String {
    let named = Phrase.inSentence(named)
    return named.first?.isUppercase == true ? "\(verb): \(named)" : "\(verb) \(named)"
  }

  /// A day as files write it: `2026-12-15`.
  static func day(_ date: CalendarDate) -> String {
    func padded(_ number: Int, to digits: Int) -> String {
      String(String(number + 10_000).suffix(digits))
    }
    return "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
  }
}
