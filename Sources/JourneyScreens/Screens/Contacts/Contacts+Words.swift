import JourneyCore

extension Contacts {
  package func overview(at walk: Walk) -> [String] {
    let screen = ContactsScreen(self, walk, Speech.page)
    if let missing = screen.whatIsMissing { return [missing] }
    if opened != nil {
      let count = meetings(of: screen.book).count
      return ["\(Phrase.count(count, part == .may ? "encounter" : "handoff")), in order."]
    }
    let words = ContactWords(screen)
    return [heading(screen)] + [words.standout].compactMap(\.self) + lines(screen, words)
  }

  /// The same for a terminal that is too small for a picture: what is missing, else what is selected.
  func gist(at walk: Walk) -> [String] {
    let screen = ContactsScreen(self, walk, Speech.page)
    if let missing = screen.whatIsMissing { return [missing] }
    return part == .met ? person(at: walk, screen, meetings: 0) : words(at: walk)
  }

  package func words(at walk: Walk) -> [String] {
    let screen = ContactsScreen(self, walk, Speech.page)
    guard screen.whatIsMissing == nil else { return [] }
    if let opened { return [meeting(opened.selection, screen)] }
    guard part == .met else { return [ContactWords(screen).selected].compactMap(\.self) }
    return person(at: walk, screen)
  }

  private func heading(_ screen: ContactsScreen) -> String {
    let book = screen.book
    return switch part {
    case .met:
      "Contacts: \(book.metCount) of \(Phrase.count(book.people.count, "contact")) are met, in this order."
    case .departments: "Contacts: who hands over to whom, department to department."
    case .contacts: "Contacts: who hands over to whom, contact to contact."
    case .may: "Contacts: who may help, and who did."
    }
  }

  private func lines(_ screen: ContactsScreen, _ words: ContactWords) -> [String] {
    guard let matrix = matrix(of: screen.book) else {
      return screen.book.people.indices.map { line(of: $0, screen) }
    }
    guard part == .may else { return matrix.filled.map { handoffs($0, in: matrix, screen, words) } }
    return matrix.filled.map { words.asking($0, in: matrix) } + unasked(matrix, screen, words)
  }

  /// Who may help and was not asked.
  private func unasked(_ matrix: MeetingMatrix, _ screen: ContactsScreen, _ words: ContactWords) -> [String] {
    let rows = Dictionary(zip(screen.book.needs, 0...)) { first, _ in first }
    return screen.book.people.enumerated().flatMap { column, person -> [String] in
      guard case .needs(let needs) = screen.journey.contacts[person.contact].empowerment else { return [] }
      return needs.compactMap { need in
        rows[need].map { MeetingMatrix.Cell(row: $0, column: column) }
          .flatMap { matrix[$0].isEmpty ? words.asking($0, in: matrix) : nil }
      }
    }
  }

  /// Who hands over to whom how often, and how often cold.
  private func handoffs(
    _ cell: MeetingMatrix.Cell, in matrix: MeetingMatrix, _ screen: ContactsScreen, _ words: ContactWords
  ) -> String {
    let (from, to) = words.names(cell)
    let way = cell.row == cell.column ? "Inside \(from)" : "From \(from) to \(to)"
    return "\(way): \(Speech.handoffs(matrix[cell].lazy.map { screen.route.meetings[$0] }))."
  }

  // MARK: Everyone

  /// `2 The bartender, Bar: met twice, served twice; may: another glass of wine`.
  private func line(of number: Int, _ screen: ContactsScreen) -> String {
    let person = screen.book.people[number]
    let contact = screen.journey.contacts[person.contact]
    let department = screen.journey.departments[screen.walk.analysis.index.contactDepartments[person.contact]]
    let kind = contact.kindInWords.map { ", \($0)" } ?? ""
    let counts: [(Encounter.Outcome, String)] = [
      (.served, "served"), (.passed, "passed me on"), (.refused, "said no"), (.unanswered, "never answered"),
    ]
    let deeds = counts.filter { person.count($0.0) > 0 }
      .map { "\($0.1) \(Phrase.times(person.count($0.0)))" }
    let met = person.meetings.isEmpty ? "never met" : "met \(Phrase.times(person.meetings.count))"
    return "\(number + 1) \(contact.name)\(kind), \(department.name): "
      + ([met] + deeds).joined(separator: ", ") + "; may: \(contact.powers)."
  }

  private func person(at walk: Walk, _ screen: ContactsScreen, meetings most: Int = .max) -> [String] {
    let number = person(at: walk)
    let person = screen.book.people[number]
    let contact = screen.journey.contacts[person.contact]
    return [
      "Contact \(number + 1) of \(screen.book.people.count): \(Phrase.ended(contact.name))",
      Phrase.ended(contact.powersSentence),
    ]
      + person.meetings.prefix(most).map {
        told($0, ending: screen.book.outcomes[$0].ending ?? "helped", screen)
      }
  }

  // MARK: One cell

  private func meeting(_ number: Int, _ screen: ContactsScreen) -> String {
    let meetings = meetings(of: screen.book)
    guard meetings.indices.contains(number) else { return "" }
    let met = screen.route.meetings[meetings[number]]
    let ending: String
    if part != .may, case .handoff(_, let manner) = met.arrival {
      ending = Handover(manner).word
    } else {
      ending = screen.book.outcomes[meetings[number]].ending ?? "helped"
    }
    return "\(number + 1) of \(meetings.count): " + told(meetings[number], ending: ending, screen)
  }

  /// `Moment 3, passes me on: I must pay the bar`, and whether one stands there.
  private func told(_ number: Int, ending: String, _ screen: ContactsScreen) -> String {
    let meeting = screen.route.meetings[number]
    let here = meeting.position == screen.walk.position ? ", where we are" : ""
    let title = screen.walk.analysis.index.touchpoints[meeting.touchpoint].title
    return "Moment \(meeting.position + 1)\(here), \(ending): \(title)"
  }
}
