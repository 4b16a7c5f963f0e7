import JourneyCore

/// Which detours lead where.
struct Ways: Sendable {
  private let index: JourneyIndex
  /// For each touchpoint after which detours leave, their numbers.
  private let detoursLeaving: [Int: [Int]]
  /// For each touchpoint to which detours lead, their numbers.
  private let detoursArriving: [Int: [Int]]
  /// The detours as they are written.
  private let detours: [Detour]

  init(_ journey: Journey, _ index: JourneyIndex) {
    self.index = index
    detoursLeaving = Dictionary(grouping: index.detourOrigins.indices) { index.detourOrigins[$0] }
    let arriving = index.detourDestinations.indices.filter { index.detourDestinations[$0] != nil }
    detoursArriving = Dictionary(grouping: arriving) { index.detourDestinations[$0] ?? 0 }
    detours = journey.detours
  }

  /// The touchpoint after which `detour` leaves.
  func origin(of detour: Int) -> Int { index.detourOrigins[detour] }

  /// The touchpoint to which `detour` leads; nil where it ends the journey.
  func destination(of detour: Int) -> Int? { index.detourDestinations[detour] }

  /// The detours that lead to touchpoint number `touchpoint`.
  func detours(arrivingAt touchpoint: Int) -> [Int] { detoursArriving[touchpoint] ?? [] }

  /// When customers take `detour`, and how it ends where it does; nil is the way without one.
  func words(of detour: Int?) -> String {
    guard let detour = detour.map({ detours[$0] }) else { return "the main way" }
    guard case .ends(let text) = detour.destination else { return detour.condition }
    return "\(detour.condition): \(text)"
  }

  /// The detours that leave after touchpoint number `touchpoint`.
  func detours(leaving touchpoint: Int) -> [Int] {
    detoursLeaving[touchpoint] ?? []
  }

  /// The fewest detours that lead to touchpoint number `target`, in order; nil where no way does.
  ///
  /// Takes time linear in the touchpoints and detours of the journey.
  func detours(leadingTo target: Int) -> [Int]? {
    var visited: Set<Int> = []
    var frontier: [(start: Int, taken: [Int])] = index.mainCount > 0 ? [(0, [])] : []
    while !frontier.isEmpty {
      var further: [(start: Int, taken: [Int])] = []
      for (start, taken) in frontier {
        var touchpoint: Int? = start
        while let here = touchpoint, visited.insert(here).inserted {
          if here == target { return taken }
          for detour in detours(leaving: here) {
            if let first = firstTouchpoint(of: detour) { further.append((first, taken + [detour])) }
          }
          touchpoint = touchpointAfter(here)
        }
      }
      frontier = further
    }
    return nil
  }

  private func firstTouchpoint(of detour: Int) -> Int? {
    index.detourRanges[detour].first ?? index.detourDestinations[detour]
  }

  /// The touchpoint to which the customer comes when no detour is taken after `touchpoint`.
  private func touchpointAfter(_ touchpoint: Int) -> Int? {
    let next = touchpoint + 1
    guard let detour = index.enclosingDetours[touchpoint] else {
      return next < index.mainCount ? next : nil
    }
    return index.detourRanges[detour].contains(next) ? next : index.detourDestinations[detour]
  }
}
