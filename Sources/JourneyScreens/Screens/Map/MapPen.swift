import JourneyCore

/// How a line from one place of the map to the next looks.
struct MapPen {
  let horizontal: Character
  let vertical: Character
  let isHeavy: Bool
  let style: Style
  let glyphs: Glyphs

  /// The line of the customer's way.
  init(light style: Style, _ glyphs: Glyphs) {
    (horizontal, vertical, isHeavy) = (glyphs.horizontal, glyphs.vertical, false)
    (self.style, self.glyphs) = (style, glyphs)
  }

  /// The line by which the customer comes to an encounter: heavy where they are handed over cold, dotted where they
  /// come with another need.
  init(_ arrival: Meeting.Arrival, _ glyphs: Glyphs) {
    self.glyphs = glyphs
    switch arrival {
    case .handoff(_, manner: .cold):
      (horizontal, vertical, isHeavy) = (glyphs.heavyHorizontal, glyphs.border, true)
      style = Handover.cold.style
    case .newFace:
      (horizontal, vertical, isHeavy) = (glyphs.dottedHorizontal, glyphs.dottedVertical, false)
      style = .quiet
    case .first, .same, .handoff:
      (horizontal, vertical, isHeavy) = (glyphs.horizontal, glyphs.vertical, false)
      style = Style(arrival.isUnstated ? .warning : .customer)
    }
  }

  /// `glyph` at a place, in the style of the line.
  func cell(_ glyph: Character, _ column: Int, _ row: Int) -> MapPlan.Cell {
    MapPlan.Cell(column: column, row: row, glyph: glyph, style: style)
  }

  /// A line across.
  func across(_ columns: Range<Int>, row: Int) -> [MapPlan.Cell] { columns.map { cell(horizontal, $0, row) } }

  /// A line from `start` on row `from` to before `end` on row `to`, which changes rows at `joint`.
  func step(from: Int, to: Int, start: Int, joint: Int, end: Int) -> [MapPlan.Cell] {
    if from == to { return across(start..<max(start, end), row: from) }
    let isDown = to > from
    var cells = across(start..<max(start, joint), row: from)
    cells.append(cell(glyphs.corner(.left, isDown ? .down : .up, isHeavy: isHeavy), joint, from))
    cells += (min(from, to) + 1..<max(from, to)).map { cell(vertical, joint, $0) }
    cells.append(cell(glyphs.corner(.right, isDown ? .up : .down, isHeavy: isHeavy), joint, to))
    return cells + across(joint + 1..<max(joint + 1, end), row: to)
  }
}

extension Meeting.Arrival {
  /// Whether the customer is handed over and nobody says how.
  var isUnstated: Bool {
    if case .handoff(_, manner: nil) = self { true } else { false }
  }

  /// How the customer is handed over; nil where they are not.
  var handover: Handover? {
    if case .handoff(_, let manner) = self { Handover(manner) } else { nil }
  }
}
