/// A finding with the journey around it, for the words of a rule.
struct Scene {
  let analysis: Analysis
  let finding: Finding

  var journey: Journey { analysis.journey }
  var facts: Finding.Facts { finding.facts }

  /// The touchpoint where the finding stands.
  var touchpoint: Touchpoint {
    switch finding.place {
    case .journey: preconditionFailure("a finding about the journey stands at no touchpoint")
    case .touchpoint(let number), .encounter(let number, number: _): analysis.index.touchpoints[number]
    }
  }

  /// The encounter where the finding stands.
  var encounter: Encounter { encounter(at: finding.place) }
  /// Whom the customer meets there, inside a sentence.
  var who: String { who(at: finding.place) }
  /// The figures of the route on which the finding was seen.
  var measures: Measures? {
    finding.detour.map { analysis.detourMeasures[$0] } ?? analysis.measures
  }

  /// Whom the customer meets at `place`, inside a sentence.
  func who(at place: Place) -> String {
    contact(at: place).nameInSentence
  }

  /// Whom the customer meets at `place`.
  func contact(at place: Place) -> Contact {
    guard case .encounter(let touchpoint, let number) = place else {
      preconditionFailure("a contact is met at an encounter")
    }
    return journey.contacts[analysis.index.encounterContacts[touchpoint, number]]
  }

  /// Everyone whom the customer meets from `place` to where the finding stands, both included.
  func contacts(from place: Place) -> [Contact] {
    guard case .encounter(let first, let start) = place,
      case .encounter(let last, let end) = finding.place
    else { return [] }
    let index = analysis.index
    let touchpoints = finding.detour.map {
      RouteWalk.touchpoints(from: first, to: last, taking: $0, of: index)[...]
    }
    let met = (touchpoints ?? wayTouchpoints(from: first, to: last)).flatMap { index.encounterContacts[$0] }
    let after = index.encounterContacts[last].count - 1 - end
    return met.dropFirst(start).dropLast(after).map { journey.contacts[$0] }
  }

  /// The touchpoints from `first` to `last`, both included, on the way that was analysed.
  private func wayTouchpoints(from first: Int, to last: Int) -> ArraySlice<Int> {
    let way = analysis.mainRoute.touchpoints
    guard let start = way.firstIndex(of: first), let end = way[start...].firstIndex(of: last) else {
      return []
    }
    return way[start...end]
  }

  /// Contacts by their numbers, inside a sentence; of many the first three at most, and how many more there are.
  func names(of contacts: [Int]) -> String {
    let names = contacts.map { journey.contacts[$0].nameInSentence }
    func list(_ count: Int) -> String {
      Phrase.list(count == names.count ? names : names.prefix(count) + ["\(names.count - count) more"])
    }
    var count = names.count > 4 ? 3 : names.count
    var text = list(count)
    while count > 1, CellWidth.of(text) > Self.longestList {
      count -= 1
      text = list(count)
    }
    return text
  }

  /// The columns of names that a message can take and stay one line of a wide screen.
  private static let longestList = 60

  /// The ids of contacts, for evidence.
  func ids(of contacts: [Int]) -> Evidence.Value {
    .list(contacts.map { journey.contacts[$0].id.text })
  }

  /// An encounter as evidence: touchpoint, contact, department.
  func evidence(_ role: String, _ place: Place) -> [Evidence] {
    guard case .encounter(let touchpoint, number: _) = place else { return [] }
    let contact = contact(at: place)
    return [
      Evidence("\(role)-touchpoint", .text(analysis.index.touchpoints[touchpoint].id.text)),
      Evidence("\(role)-contact", .text(contact.id.text)),
      Evidence("\(role)-department", .text(contact.department.text)),
    ]
  }

  private func encounter(at place: Place) -> Encounter {
    guard case .encounter(let touchpoint, let number) = place else {
      preconditionFailure("an encounter stands at an encounter's place")
    }
    return analysis.index.touchpoints[touchpoint].encounters[number]
  }
}
