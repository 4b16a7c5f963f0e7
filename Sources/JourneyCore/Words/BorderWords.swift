/// What can be said of a border between departments, where one hands the customer over to another.
public struct BorderWords: Sendable {
  let analysis: Analysis
  /// The encounter from which the customer comes.
  public let from: Meeting
  /// The encounter to which they come.
  public let to: Meeting
  /// How they are handed over; nil where nobody said.
  public let manner: Encounter.Manner?
  /// What they came for.
  let need: String?
  /// What they were asked on the way, the last of it.
  let answers: [Traveller.Answer]
  /// Whether they were asked more.
  let forgets: Bool
  /// The number of departments that they met on the way.
  let departments: Int
  /// Whether they met this one.
  let isBack: Bool

  /// How the encounter before the border ended.
  public var leaving: String { encounter(from).outcome.ending ?? "has served me" }

  /// What the contact behind the border was told.
  public var arriving: String {
    switch manner {
    case .cold: "was told nothing"
    case .warm: "was told everything"
    case nil: "was told? Nobody said"
    }
  }

  /// What the customer knows of it, in one sentence.
  public var sentence: String {
    let name = contact(to)
    return switch manner {
    case .cold: "Nobody says a word. I start again with \(Phrase.inSentence(name))."
    case .warm: "\(Phrase.opening(name)) knows why I come. I need not start again."
    case nil: "Nobody said whether \(Phrase.inSentence(name)) knows why I come."
    }
  }

  /// What the customer brings along, and what the next contact makes them do; what belongs to the label before has none.
  public var load: [(label: String, words: String)] {
    var load = carried.enumerated().map { ($0 == 0 ? carrying : "", $1) }
    let demands = encounter(to).demands
    let waits = demands.compactMap {
      if case .wait(let time) = $0 { Phrase.time(seconds: time.seconds) } else { nil }
    }
    if !waits.isEmpty { load.append(("I wait", Phrase.list(waits))) }
    let others = demands.filter { $0.kind != .wait }.map(\.infinitive)
    if !others.isEmpty { load.append(("I must", Phrase.list(others))) }
    return load
  }

  /// What the customer does with ``carried``.
  public var carrying: String {
    switch manner {
    case .cold: "I carry"
    case .warm: "they know"
    case nil: "told?"
    }
  }

  /// What the customer brings along: what they came for, and what they were asked.
  public var carried: [String] {
    let asked = answers.map { answer in
      "what \(analysis.journey.contacts[answer.contact].nameInSentence) asked: \(answer.asked)"
    }
    let purpose = "what I came for" + (need.map { ": \($0)" } ?? "")
    return [purpose] + (forgets ? ["what I said before that"] : []) + asked
  }

  /// How many departments it takes so far, or that the customer was here before.
  public var count: String {
    let name = department(to)
    guard !isBack else { return "I am back where I was: \(name)." }
    return "This is the \(Phrase.ordinal(departments + 1)) department on my way\(wayToNeed): \(name)."
  }

  /// The need where it fits into the sentence; what begins with a capital does not.
  private var wayToNeed: String {
    guard let need = need.map(Phrase.inSentence), need.first?.isUppercase == false else { return "" }
    return need.hasPrefix("to ") ? " \(need)" : " to \(need)"
  }

  /// What the room may ask itself; nil where all is well.
  public var question: String? {
    let name = Phrase.inSentence(contact(to))
    return switch manner {
    case .cold: "Who of us could have told \(name)?"
    case .warm: nil
    case nil: "Who of us tells \(name), and how?"
    }
  }

  /// The name of the contact that is met.
  public func contact(_ meeting: Meeting) -> String { analysis.journey.contacts[meeting.contact].name }

  /// The name of their department.
  public func department(_ meeting: Meeting) -> String {
    analysis.journey.departments[meeting.department].name
  }

  private func encounter(_ meeting: Meeting) -> Encounter {
    analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter]
  }
}

extension BorderWords {
  /// The words for the border before `meeting`, a number in ``Route/meetings``; nil where there is none.
  ///
  /// Takes time linear in the encounters under the same need before it.
  public init?(before meeting: Int, of route: Route, in analysis: Analysis) {
    let span = route.spans[route.meetings[meeting].span]
    guard span.meetings.lowerBound < meeting else { return nil }
    var traveller = Traveller(analysis, remembering: 100)
    for number in span.meetings.lowerBound..<meeting { traveller.meet(route.meetings[number]) }
    guard let words = traveller.border(before: route.meetings[meeting], under: span.need) else { return nil }
    self = words
  }
}
