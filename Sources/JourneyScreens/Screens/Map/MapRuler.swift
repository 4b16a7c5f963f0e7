import JourneyCore

/// Measures slots before they have their places.
struct MapRuler {
  /// An encounter of a moment, by its number there; 0 also where nobody is met.
  struct Unit: Hashable {
    let position: Int
    let number: Int
  }

  private let scene: MapScene
  private let route: Route
  /// The cells there are.
  let room: Int
  /// The least cells of a slot.
  let base: Int

  /// Measures on `room` cells: as wide as the zoom may be if all fits, else as wide as it reads well.
  init(_ scene: MapScene, room: Int) {
    self.scene = scene
    self.room = room
    route = scene.route
    let (widths, usual) = Self.widths(of: scene.zoom)
    base = Self.fitting(scene, room, widths) ?? min(usual, max(1, room))
  }

  private static func widths(of zoom: Map.Zoom) -> (Range<Int>, usual: Int) {
    switch zoom {
    case .journey: (1..<7, 1)
    case .words: (7..<19, 9)
    case .stage: (9..<29, 12)
    }
  }

  /// How many slots can be in sight at the most, whatever stage one looks at.
  var most: Int { max(1, room / (scene.zoom == .stage ? Self.widths(of: .stage).0.lowerBound : base)) }

  /// The widest base with which everything that the zoom shows fits; nil where nothing does.
  private static func fitting(_ scene: MapScene, _ room: Int, _ widths: Range<Int>) -> Int? {
    guard let start = anchorPosition(of: scene) else { return nil }
    let most = room / widths.lowerBound
    var (units, joints) = (0, 0)
    func count(_ position: Int) -> Bool {
      guard scene.zoom != .stage || scene.stage(at: position) == scene.stage(at: start) else { return false }
      let range = scene.route.meetingRanges[position]
      units += max(1, range.count)
      if units <= most { joints += range.count { needsJoint(scene.route, $0) } }
      return units <= most
    }
    for position in start..<scene.route.touchpoints.count where !count(position) { break }
    for position in (0..<start).reversed() where !count(position) { break }
    return widths.last { $0 * units + ($0 < 3 ? joints : 0) <= room }
  }

  private static func anchorPosition(of scene: MapScene) -> Int? {
    let count = scene.route.touchpoints.count
    guard count > 0 else { return nil }
    return scene.focus.position ?? (scene.walk.stop == 0 ? 0 : count - 1)
  }

  /// Whether meeting number `meeting` is come to by a break, or from another lane.
  static func needsJoint(_ route: Route, _ meeting: Int) -> Bool {
    let met = route.meetings[meeting]
    return met.isHandedOver || (meeting > 0 && route.meetings[meeting - 1].department != met.department)
  }
}

// MARK: - Units

extension MapRuler {
  /// The slot that has to be in sight.
  var anchor: Unit? {
    guard let position = Self.anchorPosition(of: scene) else { return nil }
    let first = route.meetingRanges[position].lowerBound
    if let meeting = scene.focus.meeting {
      // What is chosen in a moment that is all in sight moves nothing.
      let isInSight = base * count(at: position) <= room / 2
      return Unit(position: position, number: isInSight ? 0 : meeting - first)
    }
    let isEnd = scene.focus.position == nil && scene.walk.stop > 0
    return Unit(position: position, number: isEnd ? count(at: position) - 1 : 0)
  }

  /// The meeting of `unit`; nil where nobody is met.
  func meeting(of unit: Unit) -> Int? {
    let range = route.meetingRanges[unit.position]
    return range.isEmpty ? nil : range.lowerBound + unit.number
  }

  /// Whether `unit` has a cell for a line from lane to lane, or a break.
  func hasJoint(_ unit: Unit) -> Bool { meeting(of: unit).map { Self.needsJoint(route, $0) } ?? false }

  /// The cells of `unit`.
  func width(of unit: Unit) -> Int { base + (base < 3 && hasJoint(unit) ? 1 : 0) }

  /// The cells of the name of the moment at `position`, as far as they are granted.
  func nameWidth(at position: Int) -> Int {
    min(16, CellWidth.of(scene.touchpoint(at: position).id.text))
  }

  /// The units that fit, in order, `anchor` as near to the middle as the ends of the way allow.
  func units(around anchor: Unit) -> [Unit] {
    var rest = room - width(of: anchor)
    let half = rest / 2
    var before: [Unit] = []
    var after: [Unit] = []
    extend(&before, from: anchor, keeping: rest - half, of: &rest, previous)
    extend(&after, from: anchor, keeping: 0, of: &rest, next)
    extend(&before, from: before.last ?? anchor, keeping: 0, of: &rest, previous)
    return before.reversed() + [anchor] + after
  }

  private func extend(
    _ units: inout [Unit], from start: Unit, keeping kept: Int, of rest: inout Int, _ step: (Unit) -> Unit?
  ) {
    var here = start
    while let unit = step(here), rest - width(of: unit) >= kept {
      rest -= width(of: unit)
      units.append(unit)
      here = unit
    }
  }

  private func count(at position: Int) -> Int { max(1, route.meetingRanges[position].count) }

  private func next(after unit: Unit) -> Unit? {
    if unit.number + 1 < count(at: unit.position) {
      return Unit(position: unit.position, number: unit.number + 1)
    }
    let position = unit.position + 1
    return isShown(position, beside: unit.position) ? Unit(position: position, number: 0) : nil
  }

  private func previous(before unit: Unit) -> Unit? {
    if unit.number > 0 { return Unit(position: unit.position, number: unit.number - 1) }
    let position = unit.position - 1
    guard isShown(position, beside: unit.position) else { return nil }
    return Unit(position: position, number: count(at: position) - 1)
  }

  /// Close up, only the stage of the selection is shown.
  private func isShown(_ position: Int, beside neighbour: Int) -> Bool {
    guard route.touchpoints.indices.contains(position) else { return false }
    return scene.zoom != .stage || scene.stage(at: position) == scene.stage(at: neighbour)
  }
}
