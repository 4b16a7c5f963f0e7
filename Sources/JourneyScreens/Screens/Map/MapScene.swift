import JourneyCore

/// What the map is given to lay out.
struct MapScene {
  let walk: Walk
  /// The lane that is selected where nobody of it is met.
  let lane: Identifier<Department>?
  let zoom: Map.Zoom
  let canvas: Canvas

  /// The journey as whoever walks this way sees it.
  var analysis: Analysis { walk.path.analysis }
  var route: Route { walk.path.route }
  var journey: Journey { walk.analysis.journey }
  var glyphs: Glyphs { canvas.glyphs }
  /// Cells from the top to the hints, these left out.
  var height: Int { max(0, canvas.size.rows - 1) }
  var focus: MapFocus { MapFocus(walk, lane: lane) }

  /// The touchpoint at `position` of the way.
  func touchpoint(at position: Int) -> Touchpoint { analysis.index.touchpoints[route.touchpoints[position]] }

  /// The stage of the moment at `position`; nil before any stage and on detours.
  func stage(at position: Int) -> Int? { analysis.index.stages[route.touchpoints[position]] }

  /// The encounter of meeting number `number`.
  func encounter(_ number: Int) -> Encounter {
    let met = route.meetings[number]
    return analysis.index.touchpoints[met.touchpoint].encounters[met.encounter]
  }
}
