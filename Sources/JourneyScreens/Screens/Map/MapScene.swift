import JourneyCore

/// What the map is given to lay out.
struct MapScene {
  let walk: Walk
  /// The lane that is selected where nobody of it is met.
  let lane: Identifier<Department>?
  let zoom: Map.Zoom
  let canvas: Canvas
  /// What the whole way has at the most.
  let extent: MapExtent

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

  /// What the moment at `position` is called where there is little room: its id, or its words where the id is a number.
  func name(at position: Int) -> String {
    let touchpoint = touchpoint(at: position)
    return touchpoint.id.text.last?.isNumber == true ? touchpoint.title : touchpoint.id.text
  }

  /// The rank of the moment at `position` among those where it hurts most: 0 for the worst; nil for all others.
  func rank(at position: Int) -> Int? { walk.path.worstMoments.firstIndex(of: position) }

  /// What a moment of `rank` is called.
  func word(forRank rank: Int) -> String {
    let worst = analysis.counts[.severe] > 0 ? "worst" : "lowest"
    return ["\(worst)", "2nd \(worst)", "3rd \(worst)"][min(2, rank)]
  }

  /// The encounter of meeting number `number`.
  func encounter(_ number: Int) -> Encounter {
    let met = route.meetings[number]
    return analysis.index.touchpoints[met.touchpoint].encounters[met.encounter]
  }
}
