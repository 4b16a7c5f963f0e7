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

  /// Goes through `touchpoints`, which refer to `parts`.
  init(_ touchpoints: TouchpointRow, wants: String?, _ parts: NumberedParts) {
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
    for owner in list[place].owners { owners.append(JourneyIndex.number(of: owner, in: parts.departments)) }
    owners.endRow()
    addEncounters(list[place].encounters)
    steps.append(RouteStep(list, place, need: list[place].need.map { number(of: $0) }))
  }

  private mutating func addEncounters(_ encounters: [Encounter]) {
    for number in encounters.indices {
      let contact = JourneyIndex.number(of: encounters[number].contact, in: parts.contacts)
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

/// The numbers of what touchpoints refer to.
struct NumberedParts {
  /// Numbers by id.
  let departments: [Identifier<Department>: Int]
  /// Numbers by id.
  let contacts: [Identifier<Contact>: Int]
  /// For each contact, its department's number.
  let contactDepartments: [Int]

  /// Numbers the departments and contacts of `journey`.
  init(_ journey: Journey) {
    let departments = JourneyIndex.numbers(journey.departments.map(\.id))
    contactDepartments = journey.contacts.map { JourneyIndex.number(of: $0.department, in: departments) }
    contacts = JourneyIndex.numbers(journey.contacts.map(\.id))
    self.departments = departments
  }
}
