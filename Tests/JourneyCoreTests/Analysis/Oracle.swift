import JourneyCore

/// An analysis without any cleverness: it walks each route in full, asks every question of it, and keeps the worse of
/// two answers.
struct Oracle {
  /// What a flag says at a place.
  struct Key: Hashable {
    let flag: Flag
    let place: Place
  }

  private(set) var findings: [Key: Severity] = [:]
  private(set) var mainRoute: OracleRoute
  private(set) var detourRoutes: [OracleRoute?]

  /// Analyses `journey`.
  init(_ journey: Journey) {
    let map = OracleMap(journey)
    mainRoute = map.mainRoute
    detourRoutes = journey.detours.indices.map { map.route(of: $0) }
    let routes = [mainRoute] + detourRoutes.compactMap(\.self)
    for route in routes {
      for (key, severity) in route.findings {
        findings[key] = max(findings[key] ?? severity, severity)
      }
    }
    let reached = Set(routes.flatMap(\.touchpoints))
    for number in map.touchpoints.indices where !reached.contains(number) {
      findings[Key(flag: .unreached, place: .touchpoint(number))] = .warning
    }
  }
}

/// A journey as the oracle walks it.
struct OracleMap {
  let journey: Journey
  let touchpoints: [Touchpoint]
  /// For each touchpoint, the detour in which it stands.
  private let detours: [Int?]

  init(_ journey: Journey) {
    self.journey = journey
    let main = journey.unstaged + journey.stages.flatMap(\.touchpoints)
    touchpoints = main + journey.detours.flatMap(\.touchpoints)
    detours =
      main.map { _ in nil }
      + journey.detours.enumerated().flatMap { number, detour in detour.touchpoints.map { _ in number } }
  }

  var mainRoute: OracleRoute { route(after: [], going: detours.firstIndex(of: nil)) }

  /// The route of a detour, nil where it starts nowhere.
  func route(of detour: Int) -> OracleRoute? {
    guard let way = way(to: detour, within: []) else { return nil }
    return route(after: way, going: destination(of: detour))
  }

  /// Everything lived before the detour's destination.
  private func way(to detour: Int, within pending: Set<Int>) -> [Int]? {
    guard !pending.contains(detour) else { return nil }
    let origin = number(of: journey.detours[detour].origin)
    let own = detours.indices.filter { detours[$0] == detour }
    let way = detours.indices.filter { detours[$0] == detours[origin] && $0 <= origin }
    guard let enclosing = detours[origin] else { return way + own }
    guard let before = self.way(to: enclosing, within: pending.union([detour])) else { return nil }
    let ways = detours.indices.filter { detours[$0] == enclosing }
    return before.dropLast(ways.count) + way + own
  }

  private func route(after way: [Int], going next: Int?) -> OracleRoute {
    var touchpoints = way
    var next = next
    while let number = next, !touchpoints.contains(number) {
      touchpoints.append(number)
      let isLast = number + 1 == detours.count || detours[number + 1] != detours[number]
      next = isLast ? detours[number].flatMap(destination) : number + 1
    }
    return OracleRoute(map: self, touchpoints: touchpoints, loop: next)
  }

  private func destination(of detour: Int) -> Int? {
    switch journey.detours[detour].destination {
    case .to(let id): number(of: id)
    case .ends: nil
    }
  }

  private func number(of id: Identifier<Touchpoint>) -> Int {
    touchpoints.firstIndex { $0.id == id } ?? -1
  }
}
