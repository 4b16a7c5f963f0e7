import JourneyCore

/// The words in which the walk's screens tell the customer's side.
enum Wording {
  /// `makes me wait 6 minutes, say it all again and pay`; nil where nothing is demanded.
  static func burden(of demands: [Demand]) -> String? {
    demands.isEmpty ? nil : "makes me " + list(demands.map(infinitive))
  }

  /// A demand as what the customer does: `wait 10 minutes`.
  static func infinitive(_ demand: Demand) -> String {
    switch demand {
    case .repeat: "say it all again"
    case .identify: "prove who I am"
    case .pay: "pay"
    case .sign: "sign"
    case .fillIn: "fill in a form"
    case .wait(let time): "wait \(duration(time))"
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

  /// `10 minutes`, `1 hour`.
  static func duration(_ time: WaitingTime) -> String {
    switch time.unit {
    case .seconds: count(time.amount, "second")
    case .minutes: count(time.amount, "minute")
    case .hours: count(time.amount, "hour")
    case .days: count(time.amount, "day")
    }
  }

  /// A day as files write it: `2026-12-15`.
  static func day(_ date: CalendarDate) -> String {
    func padded(_ number: Int, to digits: Int) -> String {
      String(String(number + 10_000).suffix(digits))
    }
    return "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
  }

  /// `1 flag`, `2 flags`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `1st`, `2nd`, `3rd`, `4th` and so on.
  static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
  }

  /// A name inside a sentence: a leading The, A, An or Our is lower-cased.
  static func inside(_ name: String) -> String {
    for article in ["The ", "A ", "An ", "Our "] where name.hasPrefix(article) {
      return article.lowercased() + name.dropFirst(article.count)
    }
    return name
  }

  /// A name that opens a sentence: a leading the, a, an or our has a capital.
  static func opening(_ name: String) -> String {
    for article in ["The ", "A ", "An ", "Our "] where name.hasPrefix(article.lowercased()) {
      return article + name.dropFirst(article.count)
    }
    return name
  }
}
