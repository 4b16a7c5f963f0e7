import JourneyCore

/// What is in sight on the map and how much room each part has: all that has to be known before anything has a place.
struct MapFrame {
  let columns: MapColumns
  let lanes: MapLanes
  let rows: MapRows
  let gutter: Int
  let branches: [MapBranch]
  let foot: MapFoot

  init(_ scene: MapScene) {
    let size = scene.canvas.size
    (gutter, columns) = Self.columns(of: scene)
    branches = MapBranch.branches(in: columns, of: scene.walk.path, glyphs: scene.glyphs)
    foot = MapFoot(scene, columns: size.columns)
    let met = Self.met(in: columns, of: scene.route)
    let owning = Set(
      columns.columns.flatMap { scene.analysis.index.owners[scene.route.touchpoints[$0.position]] })
    let focus = scene.focus
    let all = MapLanes.candidates(of: scene.analysis, met: met, owning: owning, chosen: focus.lane)
    let unseen = all.count { $0.group == .unseen }
    let needs = Self.needs(of: scene, columns, foot: foot, isLettered: gutter < 6)
    let (bands, limit) = Self.rows(
      needs, lanes: all.count - unseen, unseen: unseen,
      crowd: scene.extent.departments(within: columns.most), height: scene.height)
    rows = bands
    let used = all.filter {
      met.contains($0.department) || owning.contains($0.department) && $0.group == .unseen
        || focus.lane == $0.department
    }
    let chosen = Self.lanes(all, atLeast: used, limit: (limit, rows.unseen.count))
    lanes = MapLanes(
      chosen, limit: (rows.lanes.count, rows.unseen.count), keeping: Self.order(focus, of: scene.route))
  }

  /// The rows with lanes for all departments if nothing has to yield for them; else for as many as that holds of, but
  /// at least for as many as can be in sight at once.
  private static func rows(
    _ needs: MapRows.Needs, lanes: Int, unseen: Int, crowd: Int, height: Int
  ) -> (MapRows, lanes: Int) {
    func rows(_ lanes: Int) -> MapRows {
      var needs = needs
      (needs.lanes, needs.unseen) = (max(1, lanes), unseen)
      return MapRows(needs, height: height)
    }
    let least = fewest(for: max(1, min(crowd, lanes)), needs, rows)
    var count = min(lanes, least + max(0, height))
    while count > least, !rows(count).isWhole { count -= 1 }
    return (rows(count), count)
  }

  /// `most` lanes, or so many that one is told what signs mean, how the customer feels, or where flags are: rather do a
  /// few departments share a lane.
  private static func fewest(for most: Int, _ needs: MapRows.Needs, _ rows: (Int) -> MapRows) -> Int {
    let wishes: [(least: Int, isMet: (MapRows) -> Bool)] = [
      (most - 3, { !$0.legend.isEmpty }), (most / 2 + 1, { !$0.feelings.isEmpty }),
      (most / 3 + 1, { $0.heading != nil && ($0.flags != nil || !needs.hasFlags) }),
    ]
    for wish in wishes {
      if let count = (max(1, wish.least)...most).last(where: { wish.isMet(rows($0)) }) { return count }
    }
    return most
  }

  /// All of `used`, and as many more of `all` as have rows.
  private static func lanes(
    _ all: [MapLanes.Candidate], atLeast used: [MapLanes.Candidate], limit: (met: Int, unseen: Int)
  ) -> [MapLanes.Candidate] {
    var room = limit
    for candidate in used {
      if candidate.group == .unseen { room.unseen -= 1 } else { room.met -= 1 }
    }
    return all.filter { candidate in
      if used.contains(candidate) { return true }
      let hasRoom = candidate.group == .unseen ? room.unseen > 0 : room.met > 0
      guard hasRoom else { return false }
      if candidate.group == .unseen { room.unseen -= 1 } else { room.met -= 1 }
      return true
    }
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
    of scene: MapScene, _ columns: MapColumns, foot: MapFoot, isLettered: Bool
  ) -> MapRows.Needs {
    var needs = MapRows.Needs()
    needs.words = foot.limit.words
    needs.facts = foot.limit.facts
    needs.hasStages = !scene.journey.stages.isEmpty
    needs.branches = min(4, scene.extent.branches)
    needs.hasWords = columns.hasWords
    needs.names = columns.hasWords && scene.extent.titleLength > 6 ? 3 : 1
    needs.feelings = MapScale(scene, columns)?.steps ?? 1
    needs.hasFlags = scene.analysis.counts.total > 0
    needs.demands = scene.extent.demands
    needs.legend = MapLegend(scene, columns, isLettered: isLettered).rowCount
    return needs
  }
}
