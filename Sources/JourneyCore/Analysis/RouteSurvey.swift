/// Goes through every route of a journey once and shares what routes have in common.
///
/// A detour's route is the way to the end of the detour and a way on. The ways to it are walked along the
/// ``DetourTree``; the ways on are added up along the ``OnwardWays``, from the detours towards the end. That costs
/// about the same for each touchpoint, however the detours nest, lead into each other or come back.
struct RouteSurvey<Sum: RouteSum> {
  /// The figures of the main route.
  private(set) var mainMeasures = Measures()
  /// The figures of each detour's route; nil for a detour that no route takes.
  private(set) var detourMeasures: [Measures?]
  /// Whether a route comes to each touchpoint.
  private(set) var isReached: [Bool]
  private let index: JourneyIndex
  private let tree: DetourTree
  private let ways: OnwardWays
  /// For each detour, the way to the end of it, until its route is finished.
  private var stretches: [Sum?]

  /// Goes through the routes and tells `log` what there is to see.
  init(_ index: JourneyIndex, log: inout FindingLog) {
    self.index = index
    tree = DetourTree(index)
    ways = OnwardWays(index, tree)
    detourMeasures = Array(repeating: nil, count: index.detourOrigins.count)
    stretches = Array(repeating: nil, count: index.detourOrigins.count)
    isReached = Array(repeating: false, count: index.touchpoints.count)
    walkMainRoute(&log)
    for detour in tree.order { walk(detour, &log) }
    finishRoutes(&log)
    lookAtUntakenDetours(&log)
  }

  private func lookAtUntakenDetours(_ log: inout FindingLog) {
    for detour in detourMeasures.indices where tree.places[detour] == nil {
      log.detour = detour
      for touchpoint in index.detourRanges[detour] { log.repeat(at: touchpoint, before: nil) }
    }
  }

  private mutating func walkMainRoute(_ log: inout FindingLog) {
    log.detour = nil
    var stretch = Sum(need: 0)
    walk(0..<index.mainCount, of: nil, adding: &stretch, &log)
    let end = RouteEnd(stretch, loop: nil)
    mainMeasures = stretch.finish(endsInLoop: false, log: &log)
    log.end(end)
  }

  private mutating func walk(_ detour: Int, _ log: inout FindingLog) {
    guard var stretch = stretches[detour] else {
      preconditionFailure("a detour is walked after the way to it")
    }
    log.detour = detour
    stretches[detour] = nil
    walk(index.detourRanges[detour], of: detour, adding: &stretch, &log)
    stretches[detour] = stretch
  }

  /// Walks a way and leaves at each detour that starts on it how the customer comes there.
  private mutating func walk(
    _ touchpoints: Range<Int>, of way: Int?, adding stretch: inout Sum, _ log: inout FindingLog
  ) {
    var leaving = tree.leaving(way)[...]
    for touchpoint in touchpoints {
      isReached[touchpoint] = true
      log.repeat(at: touchpoint, before: stretch.measures.demands[.repeat])
      stretch.live(touchpoint, of: index, log: &log)
      while let detour = leaving.last, index.detourOrigins[detour] == touchpoint {
        stretches[detour] = stretch
        leaving.removeLast()
      }
    }
  }

  /// Adds the way on to the end of each detour, and finishes its route.
  ///
  /// Every way on is a path through the forest of pieces, from where the detour leads to where the route stops.
  /// The pieces are gone through towards the roots; at each, the paths that stop there are added up.
  private mutating func finishRoutes(_ log: inout FindingLog) {
    let end = ways.order.count
    var stops = [Stops](repeating: Stops(), count: end + 1)
    for detour in tree.order {
      let loop = tree.places[detour].flatMap { ways.loop(after: detour, at: $0) }
      let rank = loop.map { ways.ranks[$0] } ?? end
      stops[rank].detours.append(detour)
      if let start = ways.start(after: detour) { stops[ways.ranks[start]].reach(rank, on: detour) }
    }
    var onward = OnwardSums<Sum>(count: ways.pieces.count)
    for (rank, piece) in ways.order.enumerated() {
      finish(stops[rank].detours, at: piece, &onward, &log)
      guard let (farthest, detour) = stops[rank].farthest, farthest > rank else { continue }
      log.detour = detour
      let next = ways.pieces[piece].next
      onward.link(piece, stretch(of: piece, &log), to: next)
      if let next { stops[ways.ranks[next]].reach(farthest, on: detour) }
    }
    finish(stops[end].detours, at: nil, &onward, &log)
  }

  private mutating func stretch(of piece: Int, _ log: inout FindingLog) -> Sum {
    var stretch = Sum(need: nil)
    for touchpoint in ways.pieces[piece].touchpoints {
      isReached[touchpoint] = true
      stretch.live(touchpoint, of: index, log: &log)
    }
    return stretch
  }

  private mutating func finish(
    _ detours: [Int], at loop: Int?, _ onward: inout OnwardSums<Sum>, _ log: inout FindingLog
  ) {
    for detour in detours {
      guard var stretch = stretches[detour] else {
        preconditionFailure("a route is finished once, after the way to the end of its detour")
      }
      stretches[detour] = nil
      log.detour = detour
      if let start = ways.start(after: detour) {
        stretch.append(onward.sum(from: start, log: &log), log: &log)
      }
      let end = RouteEnd(stretch, loop: loop.map { ways.pieces[$0].touchpoints.lowerBound })
      detourMeasures[detour] = stretch.finish(endsInLoop: loop != nil, log: &log)
      log.end(end)
    }
  }
}

/// What the ways on know of one piece.
private struct Stops {
  /// The detours whose routes stop before it.
  var detours: [Int] = []
  /// How far the routes that come to the piece go on, the farthest of them, and whose route that is.
  private(set) var farthest: (rank: Int, detour: Int)?

  mutating func reach(_ rank: Int, on detour: Int) {
    if rank > farthest?.rank ?? -1 { farthest = (rank, detour) }
  }
}
