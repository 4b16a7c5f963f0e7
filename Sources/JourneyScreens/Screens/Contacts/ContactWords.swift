import JourneyCore

/// What is said below the contacts: about what is selected, and what stands out.
struct ContactWords {
  private let screen: ContactsScreen
  private let book: ContactBook
  private let journey: Journey

  init(_ screen: ContactsScreen) {
    self.screen = screen
    book = screen.book
    journey = screen.journey
  }

  private var customer: String { screen.customer }

  /// About the selected cell, or what the selected contact may do where the list has no room for it.
  var selected: String? {
    guard let matrix = screen.contacts.matrix(of: book) else {
      guard screen.page.isNarrow else { return nil }
      return journey.contacts[book.people[screen.contacts.person(at: screen.walk)].contact].powersSentence
    }
    guard matrix.rows > 0, matrix.columns > 0 else { return nil }
    let cell = screen.contacts.cell(in: matrix)
    // What stands out says as much of the cell that has most.
    if screen.page.isRoomy, screen.contacts.part != .may, cell == matrix.heaviest, matrix.most > 1 {
      return nil
    }
    return screen.contacts.part == .may ? asking(cell, in: matrix) : handoffs(cell, in: matrix)
  }

  /// What one should see at first sight.
  var standout: String? {
    guard book.metCount > 0 else { return "Nobody is met on this way." }
    return switch screen.contacts.part {
    case .met: neverHelping ?? mostPassing ?? mostSilent ?? "Everyone whom \(customer) asks can help."
    case .departments: heaviest(of: book.departmentHandoffs)
    case .contacts: heaviest(of: book.contactHandoffs)
    case .may: firstPassed
    }
  }
}

// MARK: - The list

extension ContactWords {
  /// How many never help, where that is half of those who are met.
  private var neverHelping: String? {
    let count = book.people.prefix(book.metCount).count { $0.count(.served) == 0 }
    guard count > 2, 2 * count >= book.metCount else { return nil }
    return "\(count) of \(book.metCount) contacts never helped \(customer)."
  }

  /// Who passes the customer on whenever they are asked, most often first.
  private var mostPassing: String? {
    let always = book.people.prefix(book.metCount).filter { $0.count(.passed) == $0.meetings.count }
    let passing = always.isEmpty ? book.people.filter { $0.count(.passed) > 0 } : always
    guard let most = passing.max(by: { $0.count(.passed) < $1.count(.passed) }) else { return nil }
    let name = Phrase.opening(journey.contacts[most.contact].nameInSentence)
    let (passed, met) = (most.count(.passed), most.meetings.count)
    guard passed == met else { return "\(name) passed \(customer) on \(passed) of \(met) times." }
    guard met > 1 else { return "\(name) could not help \(customer), and passed them on." }
    return "\(name) passed \(passed) of \(met): the one \(customer) asks may help least."
  }

  /// Who never helps.
  private var mostSilent: String? {
    func unhelpful(_ person: ContactBook.Person) -> Int { person.count(.refused) + person.count(.unanswered) }
    let most = book.people.max { unhelpful($0) < unhelpful($1) }
    guard let most, unhelpful(most) > 0 else { return nil }
    let name = Phrase.opening(journey.contacts[most.contact].nameInSentence)
    return "\(name) did not help \(customer) \(unhelpful(most)) of \(most.meetings.count) times."
  }
}

// MARK: - Handoffs

extension ContactWords {
  func names(_ cell: MeetingMatrix.Cell) -> (from: String, to: String) {
    func name(_ number: Int) -> String {
      screen.contacts.part == .departments
        ? Phrase.inSentence(journey.departments[book.departments[number]].name)
        : journey.contacts[book.people[number].contact].nameInSentence
    }
    return (name(cell.row), name(cell.column))
  }

  private func handoffs(_ cell: MeetingMatrix.Cell, in matrix: MeetingMatrix) -> String {
    let (from, to) = names(cell)
    let count = matrix[cell].count
    let whom = cell.row == cell.column ? "on inside itself" : "to \(to)"
    guard count > 0 else {
      guard cell.row != cell.column || screen.contacts.part == .departments else {
        return "Nobody hands \(customer) to themselves."
      }
      return "\(Phrase.opening(from)) never hands \(customer) \(whom)."
    }
    return "\(Phrase.opening(from)) hands \(customer) \(whom) \(often(matrix[cell]))."
  }

  /// `2 times, all cold`.
  func often(_ meetings: [Int]) -> String {
    let counts = book.handoffs(meetings, on: screen.route)
    let manners = counts.manners
    if manners.count == 1 {
      return "\(Phrase.times(counts.total)), \(counts.total == 1 ? "" : "all ")\(manners[0].handover.word)"
    }
    let parts = manners.map { "\($0.count) \($0.handover.word)" }
    return "\(Phrase.times(counts.total)) (\(parts.joined(separator: ", ")))"
  }

  private func heaviest(of matrix: MeetingMatrix) -> String {
    guard let cell = matrix.heaviest else { return "Nobody hands \(customer) on." }
    if matrix.most == 1, matrix.total > 1 {
      return
        "\(Phrase.opening(customer)) is handed over \(Phrase.times(matrix.total)), never twice the same way."
    }
    let (from, to) = names(cell)
    let way = cell.row == cell.column ? "inside \(from)" : "from \(from) to \(to)"
    return "Most often, \(customer) is handed over \(way): \(often(matrix[cell]))."
  }
}

// MARK: - Who may help

extension ContactWords {
  private func need(_ row: Int) -> String {
    book.needs[row].map { screen.glyphs.quoted($0) } ?? "what nobody has named"
  }

  func asking(_ cell: MeetingMatrix.Cell, in matrix: MeetingMatrix) -> String {
    let contact = journey.contacts[book.people[cell.column].contact]
    let name = Phrase.opening(contact.nameInSentence)
    let mayServe = contact.may(serve: book.needs[cell.row])
    let meetings = matrix[cell]
    let may = mayServe ? "may serve" : contact.empowerment == nil ? "may or may not serve" : "may not serve"
    guard !meetings.isEmpty else { return "\(name) \(may) \(need(cell.row)), and was not asked." }
    let passed = meetings.count { book.outcomes[$0] == .passed }
    let served = meetings.count { book.outcomes[$0] == .served }
    // Whoever may not serve a need can do their own part while it is open: the bartender pours, and seats nobody.
    let help = mayServe ? "helped" : "did a part of their own"
    let deeds = [
      served > 0 ? "\(help) \(Phrase.times(served))" : nil,
      passed > 0 ? "passed \(customer) on \(Phrase.times(passed))" : nil,
      served + passed < meetings.count
        ? "did not help \(Phrase.times(meetings.count - served - passed))" : nil,
    ].compactMap(\.self)
    return "\(name) \(may) \(need(cell.row)), and \(Phrase.list(deeds))."
  }

  /// Who was asked in vain while others may help.
  private var firstPassed: String {
    guard let cell = book.vain else { return "Whoever is asked on this way helps." }
    let asked = journey.contacts[book.people[cell.column].contact]
    let opening = "For \(need(cell.row)), \(customer) asked \(asked.nameInSentence)"
    if asked.may(serve: book.needs[cell.row]) { return "\(opening), who may help and did not." }
    let able = book.people.map { journey.contacts[$0.contact] }.filter { $0.may(serve: book.needs[cell.row]) }
    guard !able.isEmpty else { return "\(opening) in vain; nobody is said to be allowed to help." }
    return "\(opening), who may not help; \(Phrase.list(able.map(\.nameInSentence))) may."
  }
}
