/// A customer on the way: the touchpoints lived so far, and the one that comes next.
struct RouteWalk {
  private let index: JourneyIndex
  private(set) var touchpoints: [Int] = []
  private var isVisited: [Bool]
  private var next: Int?
  private var endingDetour: Int?

  /// Stands before the first touchpoint of the main route.
  init(_ index: JourneyIndex) {
    self.index = index
    isVisited = Array(repeating: false, count: index.touchpoints.count)
    next = index.mainCount > 0 ? 0 : nil
  }

  /// The touchpoints from `start` to `end`, both included, on the route of `detour`; nil for the main route.
  ///
  /// - Precondition: the route has both, in this order.
  static func touchpoints(
    from start: Int, to end: Int, taking detour: Int?, of index: JourneyIndex
  ) -> [Int] {
    var walk = RouteWalk(index)
    walk.next = start
    walk.live(start)
    let chain = detour.map { walk.chain(to: $0) } ?? []
    let way = index.enclosingDetours[start]
    let ahead = chain.drop { detour in
      let origin = index.detourOrigins[detour]
      return index.enclosingDetours[origin] != way || origin < start
    }
    for detour in ahead where walk.advance(to: index.detourOrigins[detour]) { walk.enter(detour) }
    let isThere = walk.advance(to: end)
    precondition(isThere, "the route does not come by")
    return walk.touchpoints
  }

  /// Why the walk stops where it stands, once it has gone on to the end.
  var ending: Route.Ending {
    if let next { return .loop(to: next) }
    if let endingDetour { return .detourEnds(endingDetour) }
    return .complete
  }

  /// Goes on to where `detour` leaves, and leaves there.
  ///
  /// If the way does not come by that place, the detours that lead to it one inside the other are taken first.
  /// Nothing happens if the way does not come by where the first of them leaves.
  mutating func take(_ detour: Int) {
    let here = self
    if advance(to: index.detourOrigins[detour]) { return enter(detour) }
    self = here
    for enclosing in chain(to: detour) {
      guard advance(to: index.detourOrigins[enclosing]) else { return self = here }
      enter(enclosing)
    }
  }

  /// Lives what comes until the route ends or would come back to itself.
  mutating func goOn() {
    while let touchpoint = next, !isVisited[touchpoint] { live(touchpoint) }
  }

  /// The detours that lead to `detour` one inside the other, the outermost first, and `detour` itself; none where
  /// they start inside each other.
  private func chain(to detour: Int) -> [Int] {
    var chain = [detour]
    var origin = index.detourOrigins[detour]
    while let enclosing = index.enclosingDetours[origin] {
      guard chain.count <= index.detourOrigins.count else { return [] }
      chain.append(enclosing)
      origin = index.detourOrigins[enclosing]
    }
    return chain.reversed()
  }

  private mutating func advance(to origin: Int) -> Bool {
    while touchpoints.last != origin {
      guard let touchpoint = next, !isVisited[touchpoint] else { return false }
      live(touchpoint)
    }
    return true
  }

  private mutating func enter(_ detour: Int) {
    let range = index.detourRanges[detour]
    if range.isEmpty { leave(detour) } else { next = range.lowerBound }
  }

  private mutating func live(_ touchpoint: Int) {
    touchpoints.append(touchpoint)
    isVisited[touchpoint] = true
    next = touchpoint + 1
    if let detour = index.enclosingDetours[touchpoint] {
      if touchpoint + 1 == index.detourRanges[detour].upperBound { leave(detour) }
    } else if touchpoint + 1 == index.mainCount {
      next = nil
    }
  }

  private mutating func leave(_ detour: Int) {
    next = index.detourDestinations[detour]
    endingDetour = next == nil ? detour : nil
  }
}
