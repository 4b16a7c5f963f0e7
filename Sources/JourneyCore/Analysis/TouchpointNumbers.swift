/// The numbers behind the touchpoints of a journey, collected in one pass.
///
/// The parts of a touchpoint lie all over the memory, so each is looked at once, and where it lies: an element that is
/// handed to a closure is copied, with all the texts that it refers to.
struct TouchpointNumbers {
  /// For each touchpoint, the numbers of its owners.
  private(set) var owners: NumberRows
  /// For each touchpoint and encounter, the contact's number.
  private(set) var contacts: NumberRows
  /// Every encounter.
  private(set) var encountered: [Encountered] = []
  /// For each touchpoint, what it adds to a route.
  private(set) var steps: [RouteStep] = []
  /// The distinct needs, what the customer wants from the journey the first of them.
  private(set) var needs: [String?]
  private var needNumbers: [String: Int] = [:]
  private let parts: NumberedParts
  private let known: KnownNumbers?

  /// Goes through `touchpoints`, which refer to `parts`, as far as they are not `known`.
  init(_ touchpoints: TouchpointRow, wants: String?, _ parts: NumberedParts, _ known: KnownNumbers?) {
    self.known = known
    owners = NumberRows(capacity: touchpoints.count)
    contacts = NumberRows(capacity: touchpoints.count)
    steps.reserveCapacity(touchpoints.count)
    needs = [wants]
    if let wants { needNumbers[wants] = 0 }
    self.parts = parts
    for list in touchpoints.lists {
      for place in list.indices { add(list, place) }
    }
  }

  private mutating func add(_ list: [Touchpoint], _ place: Int) {
    if let known, let origin = known.origins[steps.count] { return add(origin, of: known.index) }
    for owner in list[place].owners { owners.append(parts.departments.number(of: owner)) }
    owners.endRow()
    addEncounters(list[place].encounters)
    steps.append(RouteStep(list, place, need: list[place].need.map { number(of: $0) }))
  }

  /// Adds what was touchpoint number `origin` of another index.
  private mutating func add(_ origin: Int, of index: JourneyIndex) {
    for owner in index.owners[origin] { owners.append(owner) }
    owners.endRow()
    for contact in index.encounterContacts[origin] { contacts.append(contact) }
    for place in index.encounterRange(of: origin) {
      var met = index.encountered[place]
      met.touchpoint = steps.count
      encountered.append(met)
    }
    contacts.endRow()
    var step = index.steps[origin]
    step.need = step.need.flatMap { index.needs[$0] }.map { number(of: $0) }
    steps.append(step)
  }

  private mutating func addEncounters(_ encounters: [Encounter]) {
    for number in encounters.indices {
      let contact = parts.contacts.number(of: encounters[number].contact)
      contacts.append(contact)
      encountered.append(
        Encountered(
          encounters, number, touchpoint: contacts.count, contact: contact,
          department: parts.contactDepartments[contact]))
    }
    contacts.endRow()
  }

  private mutating func number(of need: String) -> Int {
    if let number = needNumbers[need] { return number }
    needNumbers[need] = needs.count
    needs.append(need)
    return needs.count - 1
  }
}

/// What is known of touchpoints that stand elsewhere now.
struct KnownNumbers {
  let index: JourneyIndex
  /// For each touchpoint its number there; nil where it is new, or has changed.
  let origins: [Int?]

  init(_ index: JourneyIndex, _ origins: [Int?]) { (self.index, self.origins) = (index, origins) }
}

/// The numbers of what touchpoints refer to.
struct NumberedParts {
  /// Numbers by id.
  let departments: Numbering<Department>
  /// Numbers by id.
  let contacts: Numbering<Contact>
  /// For each contact, its department's number.
  let contactDepartments: [Int]

  /// Numbers the departments and contacts of `journey`.
  init(_ journey: Journey) {
    let departments = Numbering(journey.departments.map(\.id))
    contactDepartments = journey.contacts.map { departments.number(of: $0.department) }
    contacts = Numbering(journey.contacts.map(\.id))
    self.departments = departments
  }
}
