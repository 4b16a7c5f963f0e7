/// A journey's touchpoints in one row, and the numbers behind its ids, so that the analysis works on integers.
///
/// The row has the main route first, in the order of the file, then each detour's own touchpoints.
public struct JourneyIndex: Sendable {
  /// Every touchpoint of the journey.
  public internal(set) var touchpoints: TouchpointRow
  /// For each touchpoint, the number of its stage in ``Journey/stages``; nil before any stage and in detours.
  public let stages: [Int?]
  /// How many touchpoints the main route has; they stand first.
  public let mainCount: Int
  /// For each detour of the journey, where its own touchpoints stand.
  public let detourRanges: [Range<Int>]
  /// For each touchpoint and encounter, the contact's number in ``Journey/contacts``.
  public internal(set) var encounterContacts: NumberRows
  /// For each touchpoint, the numbers of its owners in ``Journey/departments``.
  public internal(set) var owners: NumberRows
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
  /// For each touchpoint, what it adds to a route.
  var steps: [RouteStep]
  /// Every encounter, in the order of the touchpoints; see ``encounterRange(of:)``.
  var encountered: [Encountered]
  /// Numbers by id.
  public let touchpointNumbers: Numbering<Touchpoint>
  /// Numbers by id.
  public let contactNumbers: Numbering<Contact>
  /// Numbers by id.
  public let departmentNumbers: Numbering<Department>

  /// Numbers the parts of `journey`.
  ///
  /// - Precondition: every reference in `journey` leads somewhere, as the parser makes sure.
  public init(_ journey: Journey) { self.init(journey, known: nil) }

  /// Numbers the parts of `journey`, and takes over what is `known` of its touchpoints.
  init(_ journey: Journey, known: KnownNumbers?) {
    let touchpoints = TouchpointRow(journey)
    var stages = [Int?](repeating: nil, count: journey.unstaged.count)
    for (number, stage) in journey.stages.enumerated() {
      stages.append(contentsOf: repeatElement(Int?.some(number), count: stage.touchpoints.count))
    }
    mainCount = stages.count
    var enclosingDetours = [Int?](repeating: nil, count: mainCount)
    detourRanges = journey.detours.enumerated().map { number, detour in
      let start = enclosingDetours.count
      enclosingDetours.append(contentsOf: repeatElement(Int?.some(number), count: detour.touchpoints.count))
      return start..<enclosingDetours.count
    }
    stages.append(contentsOf: repeatElement(nil, count: touchpoints.count - mainCount))
    let parts = NumberedParts(journey)
    (departmentNumbers, contactNumbers) = (parts.departments, parts.contacts)
    contactDepartments = parts.contactDepartments
    let numbers = TouchpointNumbers(touchpoints, wants: journey.wants, parts, known)
    (owners, encounterContacts) = (numbers.owners, numbers.contacts)
    (encountered, steps, needs) = (numbers.encountered, numbers.steps, numbers.needs)
    let touchpointNumbers = Numbering(touchpoints.indices.lazy.map { touchpoints[$0].id })
    detourOrigins = journey.detours.map { touchpointNumbers.number(of: $0.origin) }
    detourDestinations = journey.detours.map { detour in
      switch detour.destination {
      case .to(let id): touchpointNumbers.number(of: id)
      case .ends: nil
      }
    }
    self.touchpointNumbers = touchpointNumbers
    self.touchpoints = touchpoints
    (self.stages, self.enclosingDetours) = (stages, enclosingDetours)
  }

  /// Where the encounters of a touchpoint stand in ``encountered``.
  func encounterRange(of touchpoint: Int) -> Range<Int> {
    encounterContacts.start(of: touchpoint)..<encounterContacts.start(of: touchpoint + 1)
  }
}
