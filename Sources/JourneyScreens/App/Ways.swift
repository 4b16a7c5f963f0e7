import JourneyCore

/// Which detours lead where.
struct Ways: Sendable {
  private let index: JourneyIndex
  /// The detours with the touchpoints after which they leave, in the order of these.
  private let leaving: [Joint]
  /// The detours that go on with the touchpoints to which they lead, in the order of these.
  private let arriving: [Joint]
  /// The detours as they are written.
  private let detours: [Detour]

  private typealias Joint = (touchpoint: Int, detour: Int)

  init(_ journey: Journey, _ index: JourneyIndex) {
    self.index = index
    leaving = Self.joints(of: index.detourOrigins)
    arriving = Self.joints(of: index.detourDestinations)
    detours = journey.detours
  }

  private static func joints(of touchpoints: [Int?]) -> [Joint] {
    let joints = touchpoints.enumerated().compactMap { detour, touchpoint in
      touchpoint.map { (touchpoint: $0, detour: detour) }
    }
    return joints.sorted { ($0.touchpoint, $0.detour) < ($1.touchpoint, $1.detour) }
  }

  /// The touchpoint after which `detour` leaves.
  func origin(of detour: Int) -> Int { index.detourOrigins[detour] }

  /// The touchpoint to which `detour` leads; nil where it ends the journey.
  func destination(of detour: Int) -> Int? { index.detourDestinations[detour] }

  /// The detours that lead to touchpoint number `touchpoint`.
  func detours(arrivingAt touchpoint: Int) -> [Int] { Self.detours(at: touchpoint, of: arriving) }

  /// When customers take `detour`, and how it ends where it does; nil is the way without one.
  func words(of detour: Int?) -> String {
    guard let detour = detour.map({ detours[$0] }) else { return "the main way" }
    guard case .ends(let text) = detour.destination else { return detour.condition }
    return "\(detour.condition): \(text)"
  }

  /// The detours that leave after touchpoint number `touchpoint`.
  func detours(leaving touchpoint: Int) -> [Int] { Self.detours(at: touchpoint, of: leaving) }

  private static func detours(at touchpoint: Int, of joints: [Joint]) -> [Int] {
    let start = joints.partitioned { $0.touchpoint < touchpoint }
    return joints[start...].prefix { $0.touchpoint == touchpoint }.map(\.detour)
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

  /// The detours that a customer takes, one inside the other, to take `detour`; nil where they start inside each other.
  func detours(taking detour: Int) -> [Int]? {
    var taken = [detour]
    var origin = index.detourOrigins[detour]
    while let enclosing = index.enclosingDetours[origin] {
      guard taken.count <= index.detourOrigins.count else { return nil }
      taken.append(enclosing)
      origin = index.detourOrigins[enclosing]
    }
    return taken.reversed()
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
