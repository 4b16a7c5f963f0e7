extension OrganisationMeasures {
  /// Measures `route`.
  init(of route: Route, in index: JourneyIndex, departments: Int) {
    let handoffs = zip(route.meetings, route.meetings.dropFirst()).filter { $1.isHandedOver }
    departmentHandoffs = HandoffMatrix(handoffs.map { ($0.department, $1.department) }, below: departments)
    contactHandoffs = HandoffMatrix(
      handoffs.map { ($0.contact, $1.contact) }, below: index.contactDepartments.count)
    desks = Self.desks(of: route, in: index, departments: departments)
    for (from, to) in handoffs where to.crossesBorder {
      desks[from.department].crossingsOut += 1
      desks[to.department].crossingsIn += 1
    }
  }

  private static func desks(of route: Route, in index: JourneyIndex, departments: Int) -> [Desk] {
    var desks = [Desk](repeating: Desk(), count: departments)
    var seen = [Mean](repeating: Mean(), count: departments)
    var all = Mean()
    for number in route.touchpoints {
      let feeling = index.touchpoints[number].feels
      let owners = NumberSet(index.owners[number])
      let met = NumberSet(index.encounterContacts[number].lazy.map { index.contactDepartments[$0] })
      for department in owners.members { desks[department].touchpointsOwned += 1 }
      for department in met.members { desks[department].touchpointsMetAt += 1 }
      for department in NumberSet(owners.members + met.members).members {
        desks[department].touchpointsSeen += 1
        seen[department].add(feeling)
      }
      all.add(feeling)
    }
    guard !route.touchpoints.isEmpty else { return desks }
    for department in desks.indices {
      let share = Double(desks[department].touchpointsSeen) / Double(route.touchpoints.count)
      desks[department].shareSeen = share
      desks[department].meanFeelingSeen = seen[department].value
      desks[department].meanFeelingUnseen = (all - seen[department]).value
    }
    return desks
  }

  /// Feelings added up.
  private struct Mean {
    private var sum = 0
    private var count = 0

    var value: Double? { count > 0 ? Double(sum) / Double(count) : nil }

    mutating func add(_ feeling: Rating?) {
      guard let feeling else { return }
      sum += feeling.value
      count += 1
    }

    static func - (all: Self, part: Self) -> Self {
      var rest = all
      rest.sum -= part.sum
      rest.count -= part.count
      return rest
    }
  }
}
