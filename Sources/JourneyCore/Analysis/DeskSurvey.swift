/// Goes along a route once and notes what every department sees of it.
struct DeskSurvey {
  private let analysis: Analysis
  private let route: Route
  private var all = DeskLight.Happenings()
  private var desks: [DeskLight]
  /// For each department, the last positions on the route that were counted.
  private var last: [(owned: Int, met: Int, seen: Int)]

  /// Looks at `route`.
  init(_ route: Route, of analysis: Analysis) {
    self.analysis = analysis
    self.route = route
    let count = analysis.journey.departments.count
    desks = Array(repeating: DeskLight(), count: count)
    last = Array(repeating: (-1, -1, -1), count: count)
    for position in route.touchpoints.indices { live(position) }
    for number in desks.indices { desks[number].dark = all - desks[number].light }
  }

  /// What each department sees, in the order of ``Journey/departments``.
  var lights: [DeskLight] { desks }

  private mutating func live(_ position: Int) {
    let touchpoint = route.touchpoints[position]
    let happenings = happenings(at: position)
    all += happenings
    for department in analysis.index.owners[touchpoint] where last[department].owned < position {
      last[department].owned = position
      desks[department].owned += 1
      see(position, happenings, by: department)
    }
    for number in route.meetingRanges[position] {
      let department = route.meetings[number].department
      if last[department].met < position {
        last[department].met = position
        desks[department].met += 1
        see(position, happenings, by: department)
      }
      handOver(at: number)
      demand(route.meetings[number])
    }
    believe(analysis.index.touchpoints[touchpoint])
  }

  private mutating func see(_ position: Int, _ happenings: DeskLight.Happenings, by department: Int) {
    guard last[department].seen < position else { return }
    last[department].seen = position
    desks[department].light += happenings
  }

  private func happenings(at position: Int) -> DeskLight.Happenings {
    let touchpoint = route.touchpoints[position]
    let step = analysis.index.steps[touchpoint]
    var sum = DeskLight.Happenings()
    sum.touchpoints = 1
    (sum.demands, sum.waitingSeconds) = (step.demands, step.waitingSeconds)
    if let feels = step.feels { sum.feelings = DeskLight.Tally(sum: feels.value, count: 1) }
    for number in route.meetingRanges[position] {
      sum.handoffs.count(route.meetings[number])
      if step.demands[.pay] > 0, isPaidAtBorder(number) { sum.borderPayments += 1 }
    }
    for belief in analysis.index.touchpoints[touchpoint].believed {
      sum.believing += tally(belief.distribution)
    }
    for rated in analysis.index.touchpoints[touchpoint].rated { sum.rating += tally(rated.distribution) }
    return sum
  }

  private func tally(_ distribution: Distribution) -> DeskLight.Tally {
    DeskLight.Tally(sum: distribution.superior, count: distribution.total)
  }

  /// As ``PlainSentence`` counts it.
  private func isPaidAtBorder(_ number: Int) -> Bool {
    let meetings = route.meetings
    let isAtBorder =
      meetings[number].crossesBorder || number + 1 < meetings.count && meetings[number + 1].crossesBorder
    let meeting = meetings[number]
    return isAtBorder
      && analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter].demands.contains(.pay)
  }

  private mutating func handOver(at number: Int) {
    guard route.meetings[number].crossesBorder else { return }
    desks[route.meetings[number - 1].department].sent.count(route.meetings[number])
    desks[route.meetings[number].department].received.count(route.meetings[number])
  }

  private mutating func demand(_ meeting: Meeting) {
    for demand in analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter].demands {
      desks[meeting.department].demands[demand.kind] += 1
      if case .wait(let time) = demand { desks[meeting.department].waitingSeconds += time.seconds }
    }
  }

  private mutating func believe(_ touchpoint: borrowing Touchpoint) {
    for belief in touchpoint.believed {
      guard let number = belief.department.flatMap({ analysis.index.departmentNumbers[$0] }) else { continue }
      desks[number].believe([belief], against: touchpoint.rated)
    }
  }
}

extension DeskLight {
  fileprivate mutating func believe(_ beliefs: [Belief], against rated: [Rated]) {
    guard let voices = DeliveryGap.Voices(pooling: beliefs.map(\.distribution)) else { return }
    if belief == nil { belief = voices } else { belief? += voices }
    guard let here = DeliveryGap(beliefs, rated) else { return }
    if gap == nil { gap = here } else { gap? += here }
  }
}

extension Analysis {
  /// What each department sees of `route`, in the order of ``Journey/departments``.
  ///
  /// Takes time linear in the route.
  public func deskLights(of route: Route) -> [DeskLight] {
    DeskSurvey(route, of: self).lights
  }
}
