/// A journey's touchpoints in one row, and the numbers behind its ids, so that the analysis works on integers.
///
/// The row has the main route first, in the order of the file, then each detour's own touchpoints.
public struct JourneyIndex: Sendable {
  /// Every touchpoint of the journey.
  public let touchpoints: [Touchpoint]
  /// For each touchpoint, the number of its stage in ``Journey/stages``; nil before any stage and in detours.
  public let stages: [Int?]
  /// How many touchpoints the main route has; they stand first.
  public let mainCount: Int
  /// For each detour of the journey, where its own touchpoints stand.
  public let detourRanges: [Range<Int>]
  /// For each touchpoint and encounter, the contact's number in ``Journey/contacts``.
  public let encounterContacts: [[Int]]
  /// For each touchpoint, the numbers of its owners in ``Journey/departments``.
  public let owners: [[Int]]
  /// For each contact, its department's number in ``Journey/departments``.
  public let contactDepartments: [Int]
  /// For each touchpoint, the number in ``Journey/detours`` of the detour that it stands in; nil on the main route.
  public let enclosingDetours: [Int?]
  /// For each detour, the touchpoint after which it leaves.
  public let detourOrigins: [Int]
  /// For each detour, the touchpoint that it leads to; nil where it ends the journey.
  public let detourDestinations: [Int?]
  /// The distinct needs; the first is what the customer wants from the journey, nil where nobody says.
  public let needs: [String?]
  /// For each touchpoint, the need that it names, as a number in ``needs``; nil where the one before it goes on.
  public let namedNeeds: [Int?]
  /// Numbers by id.
  public let touchpointNumbers: [Identifier<Touchpoint>: Int]
  /// Numbers by id.
  public let contactNumbers: [Identifier<Contact>: Int]
  /// Numbers by id.
  public let departmentNumbers: [Identifier<Department>: Int]

  /// Numbers the parts of `journey`.
  ///
  /// - Precondition: every reference in `journey` leads somewhere, as the parser makes sure.
  public init(_ journey: Journey) {
    var row = journey.unstaged
    var stages = [Int?](repeating: nil, count: row.count)
    for (number, stage) in journey.stages.enumerated() {
      row += stage.touchpoints
      stages += Array(repeating: number, count: stage.touchpoints.count)
    }
    mainCount = row.count
    detourRanges = journey.detours.map { detour in
      let start = row.count
      row += detour.touchpoints
      return start..<row.count
    }
    let touchpoints = row
    stages += Array(repeating: nil, count: touchpoints.count - mainCount)
    enclosingDetours =
      Array(repeating: nil, count: mainCount)
      + detourRanges.enumerated().flatMap { number, range in range.map { _ in number } }
    (needs, namedNeeds) = Self.needs(of: touchpoints, wants: journey.wants)
    let departmentNumbers = Self.numbers(journey.departments.map(\.id))
    let contactNumbers = Self.numbers(journey.contacts.map(\.id))
    contactDepartments = journey.contacts.map { contact in
      Self.number(of: contact.department, in: departmentNumbers)
    }
    // By number: an element that is handed to a closure is copied, with all the texts that it refers to.
    owners = touchpoints.indices.map { touchpoint in
      touchpoints[touchpoint].owners.map { Self.number(of: $0, in: departmentNumbers) }
    }
    encounterContacts = touchpoints.indices.map { touchpoint in
      touchpoints[touchpoint].encounters.map { Self.number(of: $0.contact, in: contactNumbers) }
    }
    let touchpointNumbers = Self.numbers(touchpoints.map(\.id))
    detourOrigins = journey.detours.map { Self.number(of: $0.origin, in: touchpointNumbers) }
    detourDestinations = journey.detours.map { detour in
      switch detour.destination {
      case .to(let id): Self.number(of: id, in: touchpointNumbers)
      case .ends: nil
      }
    }
    self.touchpointNumbers = touchpointNumbers
    self.touchpoints = touchpoints
    self.stages = stages
    self.departmentNumbers = departmentNumbers
    self.contactNumbers = contactNumbers
  }

  private static func needs(
    of touchpoints: [Touchpoint], wants: String?
  ) -> (needs: [String?], namedNeeds: [Int?]) {
    var needs = [wants]
    var numbers: [String: Int] = [:]
    if let wants { numbers[wants] = 0 }
    let namedNeeds = touchpoints.indices.map { touchpoint -> Int? in
      guard let need = touchpoints[touchpoint].need else { return nil }
      if let number = numbers[need] { return number }
      numbers[need] = needs.count
      needs.append(need)
      return needs.count - 1
    }
    return (needs, namedNeeds)
  }

  private static func numbers<Entity>(_ ids: [Identifier<Entity>]) -> [Identifier<Entity>: Int] {
    Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
  }

  private static func number<Entity>(
    of id: Identifier<Entity>, in numbers: [Identifier<Entity>: Int]
  ) -> Int {
    guard let number = numbers[id] else {
      preconditionFailure("the journey refers to “\(id)”, which it does not declare")
    }
    return number
  }
}
