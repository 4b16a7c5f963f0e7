extension OrganisationMeasures {
  /// Measures `route`.
  init(of route: Route, in index: JourneyIndex, departments: Int) {
    let meetings = route.meetings
    let handedOver = meetings.indices.filter { meetings[$0].isHandedOver }
    departmentHandoffs = HandoffMatrix(
      handedOver.map { (meetings[$0 - 1].department, meetings[$0].department) }, below: departments)
    contactHandoffs = HandoffMatrix(
      handedOver.map { (meetings[$0 - 1].contact, meetings[$0].contact) },
      below: index.contactDepartments.count)
    desks = Self.desks(of: route, in: index, departments: departments)
    for number in handedOver where meetings[number].crossesBorder {
      desks[meetings[number - 1].department].crossingsOut += 1
      desks[meetings[number].department].crossingsIn += 1
    }
  }

  /// Looks at `route` again, on which owners and feelings may have changed.
  mutating func lookAgain(at route: Route, in index: JourneyIndex) {
    let crossings = desks.map { ($0.crossingsOut, $0.crossingsIn) }
    desks = Self.desks(of: route, in: index, departments: crossings.count)
    for (desk, crossed) in crossings.enumerated() {
      (desks[desk].crossingsOut, desks[desk].crossingsIn) = crossed
    }
  }

  private static func desks(of route: Route, in index: JourneyIndex, departments: Int) -> [Desk] {
    var sights = [Sight](repeating: Sight(), count: departments)
    var all = Mean()
    for (position, touchpoint) in route.touchpoints.enumerated() {
      let feeling = index.steps[touchpoint].feels
      all.add(feeling)
      for department in index.owners[touchpoint] { sights[department].own(position, feeling) }
      for place in index.encounterRange(of: touchpoint) {
        sights[index.encountered[place].department].meet(position, feeling)
      }
    }
    return sights.map { $0.desk(of: route.touchpoints.count, all) }
  }

  /// What one department has seen so far.
  private struct Sight {
    private var desk = Desk()
    private var seen = Mean()
    /// The last positions on the route that were counted.
    private var last: (owned: Int, met: Int, seen: Int) = (-1, -1, -1)

    mutating func own(_ position: Int, _ feeling: Rating?) {
      guard last.owned < position else { return }
      last.owned = position
      desk.touchpointsOwned += 1
      see(position, feeling)
    }

    mutating func meet(_ position: Int, _ feeling: Rating?) {
      guard last.met < position else { return }
      last.met = position
      desk.touchpointsMetAt += 1
      see(position, feeling)
    }

    private mutating func see(_ position: Int, _ feeling: Rating?) {
      guard last.seen < position else { return }
      last.seen = position
      desk.touchpointsSeen += 1
      seen.add(feeling)
    }

    /// The desk after `count` touchpoints with the feelings `all`.
    func desk(of count: Int, _ all: Mean) -> Desk {
      guard count > 0 else { return desk }
      var desk = desk
      desk.shareSeen = Double(desk.touchpointsSeen) / Double(count)
      desk.meanFeelingSeen = seen.value
      desk.meanFeelingUnseen = (all - seen).value
      return desk
    }
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
