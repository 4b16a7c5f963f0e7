import JourneyCore

/// What is in sight on the map and how much room each part has: all that has to be known before anything has a place.
struct MapFrame {
  let columns: MapColumns
  let lanes: MapLanes
  let rows: MapRows
  let gutter: Int
  let letters: [Character]
  let branches: [MapBranch]
  let foot: MapFoot

  init(_ scene: MapScene) {
    let size = scene.canvas.size
    letters = DepartmentLetters.letters(of: scene.journey.departments, glyphs: scene.glyphs)
    (gutter, columns) = Self.columns(of: scene)
    branches = MapBranch.branches(in: columns, of: scene.walk.path, glyphs: scene.glyphs)
    foot = MapFoot(scene, columns: size.columns)
    let met = Self.met(in: columns, of: scene.route)
    let owning = Set(
      columns.columns.flatMap { scene.analysis.index.owners[scene.route.touchpoints[$0.position]] })
    let focus = scene.focus
    let all = MapLanes.candidates(of: scene.analysis, met: met, owning: owning, chosen: focus.lane)
    let used = all.filter {
      met.contains($0.department) || owning.contains($0.department) && $0.group == .unseen
        || focus.lane == $0.department
    }
    let needs = Self.needs(of: scene, columns, branches: branches, foot: foot, isLettered: gutter < 6)
    let chosen = Self.lanes(all, atLeast: used, needs, height: scene.height)
    rows = MapRows(needs.with(chosen), height: scene.height)
    lanes = MapLanes(
      chosen, limit: (rows.lanes.count, rows.unseen.count), keeping: Self.order(focus, of: scene.route))
  }

  /// All of `used`, and as many more of `all` as there is room for without anything having to yield.
  private static func lanes(
    _ all: [MapLanes.Candidate], atLeast used: [MapLanes.Candidate], _ needs: MapRows.Needs, height: Int
  ) -> [MapLanes.Candidate] {
    guard !MapRows(needs.with(all), height: height).isWhole else { return all }
    var chosen = used
    for candidate in all where !used.contains(candidate) {
      let more = all.filter { chosen.contains($0) || $0 == candidate }
      guard MapRows(needs.with(more), height: height).isWhole else { break }
      chosen = more
    }
    return chosen
  }

  /// The departments that the way touches in sight, and where it comes from and goes to.
  private static func met(in columns: MapColumns, of route: Route) -> Set<Int> {
    let meetings = columns.slots.compactMap(\.meeting)
    var met = Set(meetings.map { route.meetings[$0].department })
    if let before = before(columns, of: route) { met.insert(route.meetings[before].department) }
    return met
  }

  /// The meeting before those in sight, a number in ``Route/meetings``.
  static func before(_ columns: MapColumns, of route: Route) -> Int? {
    guard let first = columns.slots.first else { return nil }
    let next = first.meeting ?? route.meetingRanges[first.position].lowerBound
    return next > 0 ? next - 1 : nil
  }

  /// The departments whose lanes yield last.
  private static func order(_ focus: MapFocus, of route: Route) -> [Int] {
    var order = focus.lane.map { [$0] } ?? []
    if let meeting = focus.meeting {
      order += [meeting, meeting - 1, meeting + 1].filter(route.meetings.indices.contains).map {
        route.meetings[$0].department
      }
    }
    return order
  }

  private static func columns(of scene: MapScene) -> (gutter: Int, MapColumns) {
    let width = scene.canvas.size.columns
    let longest = scene.journey.departments.prefix(100).map { CellWidth.of($0.name) }.max() ?? 0
    let wide = max(3, min(longest + 2, width < 60 ? 3 : max(9, width / 9)))
    let columns = MapColumns(scene, room: min(wide, width)..<width)
    guard scene.zoom == .journey, wide > 3, columns.columns.count < scene.route.touchpoints.count else {
      return (wide, columns)
    }
    return (3, MapColumns(scene, room: min(3, width)..<width))
  }

  private static func needs(
    of scene: MapScene, _ columns: MapColumns, branches: [MapBranch], foot: MapFoot, isLettered: Bool
  ) -> MapRows.Needs {
    var needs = MapRows.Needs()
    needs.words = foot.words.count
    needs.keepsUnseen = scene.focus.lane != nil
    needs.facts = foot.facts.count
    needs.hasStages = columns.columns.contains { scene.stage(at: $0.position) != nil }
    needs.branches = min(4, branches.count)
    needs.hasWords = columns.hasWords
    needs.names =
      columns.hasWords
      ? min(3, columns.columns.map { MapPlan.name(of: $0, scene, limit: 3).count }.max() ?? 1) : 1
    needs.feelings = MapScale(scene, columns)?.steps ?? 1
    needs.demands = columns.slots.compactMap(\.meeting).map { scene.encounter($0).demands.count }.max() ?? 0
    needs.legend = MapLegend.rows(of: scene, columns, isLettered: isLettered).count
    return needs
  }
}

extension MapRows.Needs {
  /// What is needed with lanes for `candidates`.
  fileprivate func with(_ candidates: [MapLanes.Candidate]) -> Self {
    var needs = self
    needs.unseen = candidates.count { $0.group == .unseen }
    needs.lanes = max(1, candidates.count - needs.unseen)
    needs.keepsUnseen = needs.keepsUnseen && needs.unseen > 0
    return needs
  }
}
