extension Measures {
  /// Counts what one touchpoint tells by itself.
  mutating func add(_ touchpoint: Touchpoint) {
    touchpoints += 1
    switch touchpoint.promise {
    case .kept: promisesKept += 1
    case .broken: promisesBroken += 1
    case nil: break
    }
    if let feels = touchpoint.feels { add(Feelings(feels)) }
    if let gap = DeliveryGap(at: touchpoint) { add(gap) }
    for encounter in touchpoint.encounters { add(encounter) }
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

  private mutating func add(_ encounter: Encounter) {
    encounters += 1
    if encounter.outcome == .unanswered { unanswered += 1 }
    for demand in encounter.demands { demands[demand.kind] += 1 }
    waitingSeconds += encounter.waitingSeconds
  }

  private mutating func add(_ later: Feelings) {
    if feelings == nil { feelings = later } else { feelings?.append(later) }
  }

  private mutating func add(_ more: DeliveryGap) {
    if gap == nil { gap = more } else { gap? += more }
  }
}
