import JourneyCore

/// A border: one department hands the customer to another.
package enum BorderScreen {
  /// Draws the border that `scene` stands at, on every row but the last.
  package static func draw(_ scene: WalkScene, on grid: inout Grid) -> Shown {
    guard case .border(let border) = scene.current else { return Shown() }
    let frame = WalkFrame(scene, on: grid)
    let isInside = scene.path.route.meetingRanges[border.position].lowerBound < border.meeting
    let words =
      isInside ? "inside \(border.position + 1)" : "between \(border.position) and \(border.position + 1)"
    let top = frame.draw(
      place: frame.place(words, at: border.position),
      at: isInside ? .borderInside(border.position) : .borderBefore(border.position), on: &grid)
    return frame.draw(BorderBlocks(border, frame).blocks, from: top, before: frame.page.rows, on: &grid)
  }
}
