import JourneyCore

/// The whole journey as a map: departments as lanes, moments as columns, and the customer's way through them.
package struct Map: Panorama {
  /// How close one looks.
  package enum Zoom: Int, CaseIterable, Hashable, Sendable {
    /// The whole journey on one screen where that can be: letters and marks.
    case journey
    /// Whole words.
    case words
    /// One stage, as wide as the screen.
    case stage
  }

  /// What is looked at: the map, or what its signs mean.
  enum Page: Hashable {
    /// The map.
    case map
    /// Its signs, from line number `line` on.
    case signs(line: Int)
  }

  /// How close one looks.
  package private(set) var zoom = Zoom.words
  /// What is looked at.
  private(set) var page = Page.map
  /// The lane that is selected where the customer meets nobody of it; nil where an encounter or a way is.
  ///
  /// The walk has the moment itself selected then, so that what is changed is the moment.
  private(set) var lane: Identifier<Department>?

  /// What the whole way has at the most.
  private var extent: MapExtent

  /// The map of the way of `walk`, in whole words unless `zoom` says otherwise.
  package init(_ walk: Walk, zoom: Zoom = .words) {
    self.zoom = zoom
    extent = MapExtent(walk.path)
  }

  package var name: ViewName { .map }
  package var whyOnePage: String? { nil }
  package var whyOneSize: String? { nil }

  package func draw(_ walk: Walk, with glyphs: Glyphs, on grid: inout Grid) -> Shown {
    let scene = scene(of: walk, on: Canvas(size: grid.size, glyphs: glyphs))
    switch page {
    case .map: return MapScreen.draw(scene, on: &grid)
    case .signs(let line): return MapSigns(scene).draw(from: line, on: &grid)
    }
  }

  /// What there is to draw of `walk`.
  func scene(of walk: Walk, on canvas: Canvas) -> MapScene {
    // A search may have left for another way.
    let isOfWay = extent.detours == walk.path.detours
    return MapScene(
      walk: walk, lane: lane, zoom: zoom, canvas: canvas, extent: isOfWay ? extent : MapExtent(walk.path))
  }

  package func hints(at walk: Walk) -> [Hint] {
    if page != .map {
      return [
        Hint([.move(.up), .move(.down)], "scroll"), Hint([.turnPage(forward: true), .out], "map"),
      ]
    }
    let ways = walk.touchpoint.map { MapBranch.ways(from: $0, on: walk.path) } ?? []
    return [
      Hint([.move(.previous), .move(.next)], "walk"),
      Hint([.turnPage(forward: true)], "signs"),
      Hint([.move(.up), .move(.down)], ways.isEmpty ? "lane" : "lane, detour"),
      Hint([.zoom(closer: true), .zoom(closer: false)], "zoom"),
      Hint([.enter], walk.touchpoint == nil ? "open" : "walk here"),
      Hint([.move(.nextFlag)], "next flag"), Hint([.show(.flags)], "flags"), Hint([.out], "back"),
    ]
  }

  package mutating func zoom(closer: Bool) -> Bool {
    guard let next = Zoom(rawValue: zoom.rawValue + (closer ? 1 : -1)) else { return false }
    zoom = next
    return true
  }

  package func canEnter(_ walk: Walk) -> Bool { page != .map || walk.touchpoint != nil }

  package mutating func enter(_ walk: Walk) -> Spot? {
    if goOut() { return nil }
    guard let meeting = MapFocus(walk, lane: lane).meeting else { return Spot(touchpoint: walk.touchpoint) }
    let met = walk.path.route.meetings[meeting]
    return Spot(touchpoint: met.touchpoint, part: .encounter(met.encounter))
  }

  package mutating func turnPage(forward: Bool, along walk: inout Walk) {
    page = page == .map ? .signs(line: 0) : .map
  }

  package func wheel(up: Bool) -> Move {
    switch page {
    case .map: up ? .previous : .next
    case .signs: up ? .up : .down
    }
  }

  package mutating func goOut() -> Bool {
    defer { page = .map }
    return page != .map
  }

  package func settle(_ walk: inout Walk) {
    guard let position = walk.position, case .moment = walk.current else { return }
    switch walk.selected {
    case .words, .encounter, .way: return
    case .finding, .quote, .story, .responsibility, .measure, .annotation, .moment, nil:
      walk.select(MapFocus(walk, lane: lane).meeting.map(WalkItem.encounter) ?? .words, at: position)
    }
  }

  package func whyNot(_: Change, at walk: Walk) -> String? {
    guard let lane = MapFocus(walk, lane: lane).lane else { return nil }
    let name = walk.analysis.journey.departments[lane].name
    return "\(name) meets nobody here, so nothing is selected: up and down choose"
  }

  package mutating func follow(_ walk: Walk) {
    if let lane, walk.analysis.index.departmentNumbers[lane] == nil { self.lane = nil }
    extent = MapExtent(walk.path)
  }
}

// MARK: - Steps

extension Map {
  package mutating func move(_ move: Move, along walk: inout Walk, on canvas: Canvas) -> Bool {
    if extent.detours != walk.path.detours { extent = MapExtent(walk.path) }
    if case .signs(let line) = page { return read(move, from: line, along: &walk, on: canvas) }
    return switch move {
    case .down: step(by: 1, along: &walk)
    case .up: step(by: -1, along: &walk)
    case .next, .onward: goOn(along: &walk)
    case .back: stride(.previous, along: &walk)
    case .previous, .first, .last, .nextStage, .previousStage, .nextFlag, .previousFlag:
      stride(move, along: &walk)
    }
  }

  /// Goes on, by the way that is selected where one is.
  private mutating func goOn(along walk: inout Walk) -> Bool {
    if case .way(let detour) = walk.selected {
      walk.take(detour)
      extent = MapExtent(walk.path)
    }
    return stride(.next, along: &walk)
  }

  /// Scrolls through what the signs mean; whoever walks on looks at the map again.
  private mutating func read(_ move: Move, from line: Int, along walk: inout Walk, on canvas: Canvas) -> Bool
  {
    let page = max(1, canvas.size.rows - 3)
    let next: Int
    switch move {
    case .down: next = line + 1
    case .up: next = line - 1
    case .onward: next = line + page
    case .back: next = line - page
    case .next, .previous, .first, .last, .nextStage, .previousStage, .nextFlag, .previousFlag:
      self.page = .map
      return stride(move, along: &walk)
    }
    let kept = max(0, min(next, MapSigns(scene(of: walk, on: canvas)).lastLine))
    self.page = .signs(line: kept)
    return kept != line
  }

  /// Goes to another moment, in the lane that was chosen where one was.
  private mutating func stride(_ move: Move, along walk: inout Walk) -> Bool {
    guard walk.stride(move) else { return false }
    if let lane, let department = walk.analysis.index.departmentNumbers[lane] {
      select(MapStation.lane(department), along: &walk)
    }
    return true
  }

  private mutating func step(by step: Int, along walk: inout Walk) -> Bool {
    let stations = MapStation.stations(of: walk, lane: lane)
    guard let here = MapStation.current(of: walk, lane: lane, among: stations),
      stations.indices.contains(here + step)
    else { return false }
    select(stations[here + step], along: &walk)
    return true
  }

  /// Selects `station` of the moment at which `walk` stands.
  mutating func select(_ station: MapStation, along walk: inout Walk) {
    guard let position = walk.position else { return }
    lane = nil
    switch station {
    case .words: walk.select(.words, at: position)
    case .meeting(let meeting): walk.select(.encounter(meeting), at: position)
    case .way(let detour): walk.select(.way(detour: detour), at: position)
    case .lane(let department):
      let range = walk.path.route.meetingRanges[position]
      if let met = range.first(where: { walk.path.route.meetings[$0].department == department }) {
        walk.select(.encounter(met), at: position)
      } else {
        walk.select(.words, at: position)
        lane = walk.analysis.journey.departments[department].id
      }
    }
  }
}

// MARK: - Clicks

extension Map {
  package mutating func select(_ item: Int, along walk: inout Walk) {
    let departments = walk.analysis.journey.departments.count
    switch MapItem(number: item, departments: departments, of: walk) {
    case .column(let position):
      if walk.stand(at: position) { lane = nil }
    case .station(let station, let position):
      if position != walk.position { _ = walk.stand(at: position) }
      select(station, along: &walk)
    case nil: break
    }
  }

  package func selection(at walk: Walk) -> Int? {
    guard let position = walk.position else { return nil }
    let stations = MapStation.stations(of: walk, lane: lane)
    guard let here = MapStation.current(of: walk, lane: lane, among: stations) else { return nil }
    return MapItem.station(stations[here], position: position)
      .number(departments: walk.analysis.journey.departments.count, of: walk)
  }
}

extension Walk {
  /// Stands at the part of the moment at `position` that has `item`, and selects it.
  fileprivate mutating func select(_ item: WalkItem, at position: Int) {
    let stop = path.stop(atPosition: position) { moment in
      switch item {
      case .encounter(let meeting): moment.meetings.contains(meeting)
      case .way: moment.isLastPart
      case .words, .finding, .quote, .story, .responsibility, .measure, .annotation, .moment: true
      }
    }
    arrive(at: stop)
    if let number = items.firstIndex(of: item) { select(number) }
  }
}
