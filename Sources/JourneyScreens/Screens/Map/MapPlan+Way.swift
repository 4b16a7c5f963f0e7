import JourneyCore

extension MapPlan {
  /// The customer's way from encounter to encounter, and the encounters.
  mutating func layOutWay() {
    var last = MapFrame.before(columns, of: scene.route)
    var end = columns.room.lowerBound
    for slot in columns.slots {
      guard let meeting = slot.meeting else { continue }
      if last != nil { lead(to: meeting, slot, from: end) }
      (last, end) = (meeting, slot.node + 1)
    }
    leadOn(after: last, from: end)
    for slot in columns.slots { node(slot) }
  }

  /// The row on which meeting number `meeting` is drawn.
  func row(ofMeeting meeting: Int) -> Int? { lane(ofMeeting: meeting)?.node }

  private func lane(ofMeeting meeting: Int) -> MapRows.Lane? {
    lanes.number(of: scene.route.meetings[meeting].department).flatMap { number in
      rows.lanes.indices.contains(number) ? rows.lanes[number] : nil
    }
  }

  /// The way goes on to what is not in sight.
  private mutating func leadOn(after last: Int?, from start: Int) {
    guard let last, scene.route.meetings.indices.contains(last + 1), let row = row(ofMeeting: last) else {
      return
    }
    let arrival = scene.route.meetings[last + 1].arrival
    let pen = arrival.handover == nil ? MapPen(arrival, glyphs) : MapPen(light: Style(.customer), glyphs)
    draw(.way(last + 1), pen.across(start..<max(start, columns.room.upperBound), row: row))
  }

  private mutating func lead(to meeting: Int, _ slot: MapColumns.Slot, from start: Int) {
    guard let from = lane(ofMeeting: meeting - 1), let to = lane(ofMeeting: meeting) else { return }
    let arrival = scene.route.meetings[meeting].arrival
    let pen = MapPen(arrival, glyphs)
    var cells = pen.step(from: from.node, to: to.node, start: start, joint: slot.joint, end: slot.node)
    guard let handover = arrival.handover else { return draw(.way(meeting), cells) }
    if from.node == to.node {
      breakLine(&cells, handover, arrival, pen, at: slot, row: to.node, above: to.gap.last)
    } else {
      interrupt(&cells, handover, pen, at: slot.joint, between: from, and: to)
    }
    draw(.handoff(meeting), cells)
  }

  /// A handoff along one row: a sign on the line, and the word cold above it.
  private mutating func breakLine(
    _ cells: inout [Cell], _ handover: Handover, _ arrival: Meeting.Arrival, _ pen: MapPen,
    at slot: MapColumns.Slot, row: Int, above: Int?
  ) {
    let isBorder = if case .handoff(crossesBorder: true, _) = arrival { true } else { false }
    let isWide = slot.node - slot.joint > 1
    cells.removeAll { abs($0.column - slot.joint) <= (handover == .cold && isWide ? 1 : 0) }
    let sign: Character =
      switch handover {
      case .warm: isBorder ? glyphs.vertical : glyphs.innerBreak
      case .cold: isBorder ? glyphs.border : isWide ? glyphs.innerBreak : glyphs.coldInnerBreak
      case .unstated: glyphs.unstated
      }
    cells.append(pen.cell(sign, slot.joint, row))
    guard handover == .cold else { return }
    if isWide {
      if slot.joint > columns.room.lowerBound {
        cells.append(pen.cell(glyphs.heavyRightEnd, slot.joint - 1, row))
      }
      cells.append(pen.cell(glyphs.heavyLeftEnd, slot.joint + 1, row))
    }
    _ = say(handover.word, at: slot.joint, row: above, pen.style)
  }

  /// A handoff from lane to lane: the word cold in the middle of the line, which ends above it and starts below.
  private mutating func interrupt(
    _ cells: inout [Cell], _ handover: Handover, _ pen: MapPen, at joint: Int, between from: MapRows.Lane,
    and to: MapRows.Lane
  ) {
    let between = min(from.node, to.node) + 1..<max(from.node, to.node)
    let gap = from.node > to.node ? from.gap : to.gap
    let row =
      gap.isEmpty ? (between.lowerBound + between.upperBound) / 2 : gap[gap.startIndex + (gap.count - 1) / 2]
    switch handover {
    case .warm: return
    case .unstated:
      let place = between.contains(row) ? row : to.node
      cells.removeAll { $0.column == joint && $0.row == place }
      cells.append(pen.cell(glyphs.unstated, joint, place))
    case .cold:
      guard between.contains(row), !gap.isEmpty else { return }
      if !say(handover.word, at: joint, row: row, pen.style) { take(joint, row) }
      cells.removeAll { $0.column == joint && $0.row == row }
      for (end, glyph) in [(row - 1, glyphs.borderBottom), (row + 1, glyphs.borderTop)]
      where between.contains(end) {
        cells.removeAll { $0.column == joint && $0.row == end }
        cells.append(pen.cell(glyph, joint, end))
      }
    }
  }

  /// Puts `word` over the joint, if slots are wide enough and the cells are free.
  private mutating func say(_ word: String, at joint: Int, row: Int?, _ style: Style) -> Bool {
    guard let row, columns.base >= 6 else { return false }
    let start = max(columns.room.lowerBound, min(joint - 1, columns.room.upperBound - word.count))
    guard isFree(start..<start + word.count, row: row) else { return false }
    return put(word, at: start, row: row, style)
  }

  private mutating func node(_ slot: MapColumns.Slot) {
    guard let meeting = slot.meeting, let row = row(ofMeeting: meeting) else { return }
    let department = scene.route.meetings[meeting].department
    let isFolded = lanes.number(of: department).map { lanes.lanes[$0].isFolded } ?? false
    let isSelected = focus.meeting == meeting
    let sign = glyphs.sign(of: scene.encounter(meeting).outcome)
    let style = Style(.department(department), bold: true, selected: isSelected)
    let glyph = isFolded ? letter(of: department) : sign
    draw(.node(meeting), [Cell(column: slot.node, row: row, glyph: glyph, style: style)])
    place(.station(.meeting(meeting), position: slot.position), rows: row..<row + 1, columns: slot.cells)
    if isSelected { mark(slot, row: row) }
  }

  /// The marker of the selection, left of the encounter; on narrow slots it stands above the column.
  private mutating func mark(_ slot: MapColumns.Slot, row: Int) {
    guard columns.base >= 5 else { return }
    let style = Style(.text, bold: true, selected: true)
    draw(.mark, [Cell(column: slot.node - 1, row: row, glyph: glyphs.selection, style: style)])
    cursor = Point(column: slot.node - 1, row: row)
  }
}
