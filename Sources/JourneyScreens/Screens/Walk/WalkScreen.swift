import JourneyCore

/// One moment as the customer lives it.
package enum WalkScreen {
  /// Draws the moment that `scene` stands at, on every row but the last.
  package static func draw(_ scene: WalkScene, on grid: inout Grid) -> Shown {
    let frame = WalkFrame(scene, on: grid)
    guard case .moment(let moment) = scene.current else { return drawEmpty(frame, on: &grid) }
    let words = "\(frame.page.isNarrow ? "" : "moment ")\(moment.position + 1)"
    let blocks = MomentBlocks(moment, frame)
    let top = frame.draw(
      remark: blocks.touchpoint.channel, place: frame.place(words, at: moment.position),
      at: .station(moment.position), on: &grid)
    return frame.draw(blocks.blocks, from: top, on: &grid)
  }

  /// The least that can be walked without a flag: lines, and how far they are indented.
  private static let example: [(indentation: Int, line: String)] = [
    (0, "department front: Front of house"), (0, "stage: Arriving"),
    (0, "touchpoint: I am welcomed at the door"), (2, "owner: front"),
  ]

  /// What stands between title and end of a journey that has no touchpoint.
  private static func drawEmpty(_ frame: WalkFrame, on grid: inout Grid) -> Shown {
    let page = frame.page
    let top = frame.draw(place: "no moments", at: nil, on: &grid)
    let groups = [
      TextBlock.rows(
        "There is nothing to walk yet.", at: page.indent, on: page, Style(.customer, bold: true)),
      TextBlock.rows(
        "Press a and write the first moment, in the customer’s words. In the file it looks like this:",
        at: page.indent, on: page),
      Self.example.flatMap { indentation, line in
        TextBlock.rows(line, at: page.indent + 2 + indentation, on: page, .quiet)
      },
    ]
    let blocks = groups.enumerated().map { Block($1, group: $0, rank: 0, name: .the("how to start")) }
    return frame.draw(blocks, from: top, on: &grid)
  }
}
