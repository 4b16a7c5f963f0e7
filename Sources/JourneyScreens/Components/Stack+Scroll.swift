extension Stack {
  /// What stays at the top, the lines around the selection, an urgent block that is below them, and the foot.
  func scrolled(height: Int) -> (lines: [Line], linesBelow: Int) {
    let pinned = blocks.indices.filter { blocks[$0].isPinned }
    var moving = blocks.indices.filter { !blocks[$0].isPinned }
    var head = lines(of: pinned)
    if page.isRoomy, !head.isEmpty { head.append((.blank, nil)) }
    var room = max(1, height - head.count - 1)
    var lines = lines(of: moving)
    var window = window(on: lines, room: room)
    var urgent: [Line] = []
    if let number = moving.first(where: { blocks[$0].isUrgent }), !shows(number, window, of: lines) {
      urgent = blocks[number].rows.map { ($0, number) }
      moving.removeAll { $0 == number }
      room = max(1, room - urgent.count)
      lines = self.lines(of: moving)
      window = self.window(on: lines, room: room)
    }
    let shown = lines[window]
    let padding = Array(repeating: Line(.blank, nil), count: max(0, room - shown.count))
    let foot = foot(
      hidden: moving.filter { number in
        (lines.lastIndex { $0.block == number } ?? 0) >= window.upperBound
      },
      cut: nil, shown: Set((shown + urgent).compactMap(\.block)), isMoreAbove: window.lowerBound > 0)
    return (head + shown + padding + urgent + [(foot, nil)], linesBelow(window, of: lines))
  }

  /// The line at the foot; of `cut`, the first rows are shown.
  func foot(hidden: [Int], cut: Int?, shown: Set<Int>, isMoreAbove: Bool) -> Row {
    let shownFlags = shown.contains { if case .flag = blocks[$0].name { true } else { false } }
    let names = hidden.map { number -> Below.Name in
      guard number == cut, case .the(let words) = blocks[number].name else { return blocks[number].name }
      return .the("the rest of \(words)")
    }
    return Below.row(names, shownFlags: shownFlags, isMoreAbove: isMoreAbove, on: page)
  }

  /// The lines of the selected block, or all where nothing is selected.
  private func focus(of lines: [Line]) -> Range<Int> {
    guard let block = selectedBlock, let first = lines.firstIndex(where: { $0.block == block }) else {
      return lines.indices
    }
    return first..<first + blocks[block].rows.count
  }

  /// The `room` lines with the focus in their middle, or what of it is to be seen when it is longer.
  private func window(on lines: [Line], room: Int) -> Range<Int> {
    let focus = focus(of: lines)
    let room = min(room, lines.count)
    let start =
      focus.count > room
      ? min(focus.lowerBound + scroll, focus.upperBound - room)
      : min(max(0, (focus.lowerBound + focus.upperBound - room) / 2), lines.count - room)
    return start..<start + room
  }

  private func linesBelow(_ window: Range<Int>, of lines: [Line]) -> Int {
    let focus = focus(of: lines)
    return focus.count > window.count ? focus.upperBound - window.upperBound : 0
  }

  /// Whether the block is in the window or has been scrolled past.
  private func shows(_ block: Int, _ window: Range<Int>, of lines: [Line]) -> Bool {
    (lines.lastIndex { $0.block == block } ?? 0) < window.upperBound
  }
}
