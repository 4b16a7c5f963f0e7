import JourneyCore

/// Whom the customer meets on one way, who hands them to whom, and who may help; worked out once for a way.
struct ContactBook: Sendable {
  /// One contact, and where it is met.
  struct Person: Sendable {
    /// The number in ``Journey/contacts``.
    let contact: Int
    /// Where the customer meets it, numbers in ``Route/meetings``.
    var meetings: [Int] = []
    /// How often each meeting ends how.
    var outcomes: [Encounter.Outcome: Int] = [:]

    /// How often a meeting ends with `outcome`.
    func count(_ outcome: Encounter.Outcome) -> Int { outcomes[outcome] ?? 0 }
  }

  /// What all of it follows from: while that is the same, so is the book.
  struct Basis: Equatable, Sendable {
    /// The detours of the way.
    let detours: [Int]
    /// How each meeting of the way ends.
    let outcomes: [Encounter.Outcome]
    private let meetings: [Meeting]
    private let spans: [NeedSpan]
    private let contacts: [Contact]
    private let departments: [Department]

    init(_ walk: Walk) {
      let (journey, route) = (walk.analysis.journey, walk.path.route)
      detours = walk.path.detours
      outcomes = route.meetings.map { walk.analysis.outcome(of: $0) }
      (meetings, spans) = (route.meetings, route.spans)
      (contacts, departments) = (journey.contacts, journey.departments)
    }
  }

  /// What all of it follows from.
  let basis: Basis
  /// The detours of the way.
  var detours: [Int] { basis.detours }
  /// How each meeting of the way ends.
  var outcomes: [Encounter.Outcome] { basis.outcomes }
  /// Everyone in the order in which they are met; then those whom nobody meets.
  private(set) var people: [Person] = []
  /// For each of them, the id.
  private(set) var ids: [Identifier<Contact>] = []
  /// For each of them, a form of the name in three cells, and one in six.
  private(set) var forms: (short: [String], long: [String]) = ([], [])
  /// How many of them are met.
  private(set) var metCount = 0
  /// The departments that are met, numbers in ``Journey/departments``.
  private(set) var departments: [Int] = []
  /// A letter for each department of the journey.
  let letters: [Character]
  /// What the customer wants on the way, each need once; nil where nobody named it.
  private(set) var needs: [String?] = []
  /// Who hands the customer to whom; rows and columns are ``departments``.
  private(set) var departmentHandoffs = MeetingMatrix(rows: 0, columns: 0)
  /// Who hands the customer to whom; rows and columns are those of ``people`` who are met.
  private(set) var contactHandoffs = MeetingMatrix(rows: 0, columns: 0)
  /// Who was asked for what; rows are ``needs``, columns ``people``.
  private(set) var askings = MeetingMatrix(rows: 0, columns: 0)
  /// The first cell of ``askings`` where somebody was asked in vain, best one that others would have served; nil
  /// where everybody helps.
  private(set) var vain: MeetingMatrix.Cell?
  /// Whether anybody says no or never answers.
  private(set) var hasRefusals = false

  /// Goes along the way of `walk` once.
  init(_ walk: Walk) { self.init(walk, Basis(walk)) }

  private init(_ walk: Walk, _ basis: Basis) {
    let journey = walk.analysis.journey
    self.basis = basis
    letters = DepartmentLetters.letters(of: journey.departments, glyphs: .unicode)
    let numbers = meet(walk)
    addStrangers(journey.contacts.count, numbers)
    ids = people.map { journey.contacts[$0.contact].id }
    let names = people.map { journey.contacts[$0.contact].shortName }
    forms = (Abbreviations.forms(of: names, columns: 3), Abbreviations.forms(of: names, columns: 6))
    departments = Set(people.prefix(metCount).map { walk.analysis.index.contactDepartments[$0.contact] })
      .sorted()
    handOver(walk.path.route, numbers)
    ask(walk.path.route, numbers)
    vain = firstVain(walk, numbers)
  }

  /// The book of `walk`, which has followed a change of the journey; most changes leave it as it is.
  mutating func follow(_ walk: Walk) {
    let basis = Basis(walk)
    if basis != self.basis { self = Self(walk, basis) }
  }

  /// Looks at every meeting that was in vain; the first where others may help, else the first.
  private func firstVain(_ walk: Walk, _ numbers: [Int: Int]) -> MeetingMatrix.Cell? {
    let (journey, route) = (walk.analysis.journey, walk.path.route)
    var served: Set<String> = []
    for contact in journey.contacts {
      if case .needs(let needs) = contact.empowerment { served.formUnion(needs) }
    }
    let rows = Dictionary(zip(needs, 0...)) { first, _ in first }
    var first: MeetingMatrix.Cell?
    for (meeting, outcome) in zip(route.meetings, outcomes) where outcome != .served {
      let need = route.spans[meeting.span].need
      guard let row = rows[need], let column = numbers[meeting.contact] else { continue }
      let cell = MeetingMatrix.Cell(row: row, column: column)
      let isServed = need.map(served.contains) ?? false
      if isServed, !journey.contacts[meeting.contact].may(serve: need) { return cell }
      first = first ?? cell
    }
    return first
  }

  /// Meets everyone, and says which number in ``people`` each contact has.
  private mutating func meet(_ walk: Walk) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for (number, meeting) in walk.path.route.meetings.enumerated() {
      let person = numbers[meeting.contact] ?? people.count
      if person == people.count {
        numbers[meeting.contact] = person
        people.append(Person(contact: meeting.contact))
      }
      let outcome = outcomes[number]
      people[person].meetings.append(number)
      people[person].outcomes[outcome, default: 0] += 1
      if outcome == .refused || outcome == .unanswered { hasRefusals = true }
    }
    metCount = people.count
    return numbers
  }

  private mutating func addStrangers(_ count: Int, _ numbers: [Int: Int]) {
    for contact in 0..<count where numbers[contact] == nil { people.append(Person(contact: contact)) }
  }

  private mutating func handOver(_ route: Route, _ numbers: [Int: Int]) {
    let places = Dictionary(uniqueKeysWithValues: zip(departments, 0...))
    departmentHandoffs = MeetingMatrix(rows: departments.count, columns: departments.count)
    contactHandoffs = MeetingMatrix(rows: metCount, columns: metCount)
    for number in route.meetings.indices where route.meetings[number].isHandedOver {
      let (from, to) = (route.meetings[number - 1], route.meetings[number])
      if let row = places[from.department], let column = places[to.department] {
        departmentHandoffs.add(number, to: .init(row: row, column: column))
      }
      if let row = numbers[from.contact], let column = numbers[to.contact] {
        contactHandoffs.add(number, to: .init(row: row, column: column))
      }
    }
  }

  private mutating func ask(_ route: Route, _ numbers: [Int: Int]) {
    var rows: [String?: Int] = [:]
    for span in route.spans where !span.meetings.isEmpty && rows[span.need] == nil {
      rows[span.need] = needs.count
      needs.append(span.need)
    }
    askings = MeetingMatrix(rows: needs.count, columns: people.count)
    for span in route.spans {
      for number in span.meetings {
        guard let row = rows[span.need], let column = numbers[route.meetings[number].contact] else {
          continue
        }
        askings.add(number, to: .init(row: row, column: column))
      }
    }
  }

  /// How the customer was handed over at `meetings` of `route`.
  func handoffs(_ meetings: [Int], on route: Route) -> HandoffCounts {
    meetings.reduce(into: HandoffCounts()) { $0.count(route.meetings[$1]) }
  }
}

extension Analysis {
  /// How `meeting` ends.
  func outcome(of meeting: Meeting) -> Encounter.Outcome {
    index.touchpoints[meeting.touchpoint].encounters[meeting.encounter].outcome
  }
}

extension Contact {
  /// Whether the contact is said to be empowered to meet `need`.
  func may(serve need: String?) -> Bool {
    guard let need, case .needs(let needs) = empowerment else { return false }
    return needs.contains(need)
  }

  /// What the contact is empowered to do, as a sentence.
  var powersSentence: String {
    switch empowerment {
    case .needs(let needs): "\(Phrase.opening(nameInSentence)) may: \(needs.joined(separator: ", "))"
    case .nothing: "\(Phrase.opening(nameInSentence)) may do nothing."
    case nil: "Nobody said what \(nameInSentence) may do."
    }
  }

  /// What it is in a few words, where it is no person and the name does not say it.
  var shortKind: String? { kind == .assistant ? kindInWords.map { _ in "a machine" } : kindInWords }
  /// Whether it is a machine that does not say so.
  var isHidden: Bool { kind == .assistant && disclosed == false }

  /// What the contact is empowered to do, in one line.
  var powers: String {
    switch empowerment {
    case .needs(let needs): needs.joined(separator: ", ")
    case .nothing: "nothing"
    case nil: "nobody said"
    }
  }

  /// The name without its article.
  var shortName: String {
    guard nameInSentence != name, let space = name.firstIndex(of: " ") else { return name }
    return String(name[name.index(after: space)...])
  }
}
