extension Measures {
  /// Counts what one touchpoint adds, where the customer has `count` encounters.
  mutating func add(_ step: RouteStep, encounters count: Int) {
    touchpoints += 1
    encounters += count
    switch step.promise {
    case .kept: promisesKept += 1
    case .broken: promisesBroken += 1
    case nil: break
    }
    if let feels = step.feels { add(Feelings(feels)) }
    if let gap = step.gap { add(gap) }
    guard count > 0 else { return }
    demands += step.demands
    waitingSeconds += step.waitingSeconds
    unanswered += step.unanswered
  }

  /// Counts a need span that is whole.
  mutating func add(_ span: SpanPart) {
    guard let met = span.encounters else { return }
    needs += 1
    if met.last.outcome == .served { needsServed += 1 }
    if span.handoffs.total > 0 { needsHandedOver += 1 }
    if met.first.outcome == .served, span.handoffs.total == 0 { needsServedAtFirstContact += 1 }
    contactsOverNeeds += span.contacts.count
    mostContactsPerNeed = max(mostContactsPerNeed ?? 0, span.contacts.count)
    handoffs += span.handoffs
  }

  /// Adds what a later stretch of the route sums up to.
  static func += (left: inout Self, right: Self) {
    left.touchpoints += right.touchpoints
    left.needs += right.needs
    left.needsServed += right.needsServed
    left.needsServedAtFirstContact += right.needsServedAtFirstContact
    left.needsHandedOver += right.needsHandedOver
    left.contactsOverNeeds += right.contactsOverNeeds
    if let most = right.mostContactsPerNeed {
      left.mostContactsPerNeed = max(left.mostContactsPerNeed ?? 0, most)
    }
    left.encounters += right.encounters
    left.handoffs += right.handoffs
    left.demands += right.demands
    left.waitingSeconds += right.waitingSeconds
    left.unanswered += right.unanswered
    left.promisesKept += right.promisesKept
    left.promisesBroken += right.promisesBroken
    if let feelings = right.feelings { left.add(feelings) }
    if let gap = right.gap { left.add(gap) }
  }

  private mutating func add(_ later: Feelings) {
    if feelings == nil { feelings = later } else { feelings?.append(later) }
  }

  private mutating func add(_ more: DeliveryGap) {
    if gap == nil { gap = more } else { gap? += more }
  }
}
