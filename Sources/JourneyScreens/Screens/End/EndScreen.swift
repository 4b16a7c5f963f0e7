import JourneyCore

/// What the walk took: the plain sentence, the worst moments, what the flags say, and how it ended.
package enum EndScreen {
  /// Draws the end of the way of `scene`, on every row but the last.
  package static func draw(_ scene: WalkScene, on grid: inout Grid) -> Shown {
    let frame = WalkFrame(scene, on: grid)
    let count = scene.path.route.touchpoints.count
    let top = frame.draw(place: frame.marked("the end"), at: .station(count), on: &grid)
    return frame.draw(EndBlocks(scene: scene, page: frame.page).blocks, from: top, on: &grid)
  }
}
