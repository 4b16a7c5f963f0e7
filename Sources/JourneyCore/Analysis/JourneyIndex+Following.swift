extension JourneyIndex {
  /// What routes see of a change.
  enum Sight {
    /// Nothing.
    case nothing
    /// Something that is only added up, such as a feeling.
    case sums
    /// A need, an encounter, or what becomes of one.
    case everything
  }

  /// The index that follows from `previous` when a touchpoint changes.
  init(_ journey: Journey, following previous: JourneyIndex, changing number: Int) {
    let touchpoints = TouchpointRow(journey)
    let (before, after) = (previous.touchpoints[number], touchpoints[number])
    // Needs have their numbers in the order in which they are first named.
    guard before.need == after.need else {
      self.init(journey)
      return
    }
    self = previous
    self.touchpoints = touchpoints
    replaceOwners(of: number)
    replaceEncounters(of: number)
    let step = RouteStep([after], 0, need: previous.steps[number].need)
    if step != steps[number] { steps[number] = step }
  }

  private mutating func replaceOwners(of number: Int) {
    let owners = touchpoints[number].owners.map { departmentNumbers.number(of: $0) }
    if !self.owners[number].elementsEqual(owners) { self.owners.replace(number, with: owners) }
  }

  private mutating func replaceEncounters(of number: Int) {
    let encounters = touchpoints[number].encounters
    let contacts = encounters.map { contactNumbers.number(of: $0.contact) }
    let encountered = zip(encounters.indices, contacts).map { place, contact in
      Encountered(
        encounters, place, touchpoint: number, contact: contact, department: contactDepartments[contact])
    }
    let range = encounterRange(of: number)
    guard !self.encountered[range].elementsEqual(encountered) else { return }
    self.encountered.replaceSubrange(range, with: encountered)
    encounterContacts.replace(number, with: contacts)
  }

  /// What routes see of a touchpoint that was changed after `previous`.
  func sight(of touchpoint: Int, after previous: JourneyIndex) -> Sight {
    guard needs == previous.needs, steps[touchpoint].need == previous.steps[touchpoint].need,
      encountered[encounterRange(of: touchpoint)]
        == previous.encountered[previous.encounterRange(of: touchpoint)]
    else { return .everything }
    return steps[touchpoint] == previous.steps[touchpoint] ? .nothing : .sums
  }
}
