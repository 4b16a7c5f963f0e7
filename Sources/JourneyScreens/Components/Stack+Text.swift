extension Stack {
  /// The whole text, of which a window is in sight: all lines, in the rows between what stays at the top and the foot.
  struct Text {
    /// What stays at the top, where it leaves half of the rows to the rest.
    let head: [Line]
    /// All else.
    let lines: [Line]
    /// What comes to the foot while it is below.
    let urgent: [Line]
    /// How many lines there is room for.
    let room: Int
    /// The lines of every block; none for one that stays at the top.
    private let ranges: [Int: Range<Int>]

    init(of stack: Stack) {
      let blocks = stack.blocks
      let blank: [Line] = stack.page.isRoomy ? [(.blank, nil)] : []
      let top = stack.lines(of: blocks.indices.filter { blocks[$0].isPinned })
      let pins = top.count <= stack.height / 2
      let pinned = pins ? top : []
      let lines = stack.lines(of: blocks.indices.filter { !pins || !blocks[$0].isPinned })
      let urgent = blocks.firstIndex { $0.isUrgent }.map { stack.lines(of: [$0]) } ?? []
      head = pinned.isEmpty ? [] : pinned + blank
      self.lines = lines
      self.urgent = urgent.isEmpty ? [] : blank + urgent
      room = max(1, stack.height - head.count - 1)
      var ranges: [Int: Range<Int>] = [:]
      for (index, line) in lines.enumerated() {
        guard let block = line.block else { continue }
        ranges[block] = (ranges[block]?.lowerBound ?? index)..<index + 1
      }
      self.ranges = ranges
    }

    /// The line at which the last window starts.
    var lastStart: Int { max(0, lines.count - room) }

    /// The lines of a block; nil for one that stays at the top.
    func range(of block: Int) -> Range<Int>? { ranges[block] }

    /// The blocks of which some lines stand below `window`, and not at the foot.
    func blocks(below window: Range<Int>) -> [Int] {
      let atFoot = isUrgentBelow(window) ? urgentBlock : nil
      let below = ranges.filter { $0.key != atFoot && $0.value.upperBound > window.upperBound }
      return below.keys.sorted()
    }

    /// Whether all of a block is in `window`, or as much as there is room for.
    func shows(_ block: Int, in window: Range<Int>) -> Bool {
      guard let range = ranges[block] else { return true }
      return range.clamped(to: window) == range || range.clamped(to: window) == window
    }
  }
}

// MARK: - Windows

extension Stack.Text {
  private var urgentBlock: Int? { urgent.last?.block }

  /// Whether what is urgent stands below `window`, and so has to come to the foot.
  func isUrgentBelow(_ window: Range<Int>) -> Bool {
    urgentBlock.flatMap(range(of:)).map { $0.upperBound > window.upperBound } ?? false
  }

  /// The lines from `start` on, or the last ones; fewer while what is urgent stands below.
  func window(from start: Int) -> Range<Int> {
    let start = min(max(0, start), lastStart)
    let window = start..<min(start + room, lines.count)
    guard isUrgentBelow(window) else { return whole(window, room: room) }
    return whole(start..<min(start + leastRoom, lines.count), room: leastRoom)
  }

  /// The window without the beginning of a last block that a window by itself has room for.
  private func whole(_ window: Range<Int>, room: Int) -> Range<Int> {
    guard window.upperBound < lines.count, let block = lines[window.upperBound].block,
      let range = range(of: block), range.count <= room, range.lowerBound > window.lowerBound,
      range.lowerBound < window.upperBound
    else { return window }
    return window.lowerBound..<range.lowerBound
  }

  /// How many lines are in sight while what is urgent stands at the foot.
  var leastRoom: Int { max(1, room - urgent.count) }

  /// The lines with a block in their middle, or from its first line on when it is longer.
  func window(around block: Int?) -> Range<Int> {
    guard let focus = block.flatMap(range(of:)) else { return window(from: 0) }
    func start(_ room: Int) -> Int {
      focus.count > room ? focus.lowerBound : (focus.lowerBound + focus.upperBound - room) / 2
    }
    let window = window(from: start(room))
    return isUrgentBelow(window) ? self.window(from: start(leastRoom)) : window
  }
}

// MARK: - Cuts

extension Stack.Text {
  /// The lines in `window`, where a block that goes on above or below says so.
  func shown(in window: Range<Int>, on page: Page) -> [Stack.Line] {
    var shown = Array(lines[window])
    if let first = shown.first, let block = first.block, window.lowerBound > 0,
      lines[window.lowerBound - 1].block == block
    {
      shown[0].row = first.row.begunAbove(page.glyphs.ellipsis)
    }
    if let block = shown.last?.block, window.upperBound < lines.count, lines[window.upperBound].block == block
    {
      shown = shown.goingOn(on: page)
    }
    return shown
  }
}

extension [Stack.Line] {
  /// The lines, of which the last says that its text goes on: in the margin where it is full.
  func goingOn(on page: Page) -> Self {
    guard let last else { return self }
    return dropLast() + [(last.row.goingOn(before: page.columns, page.glyphs.ellipsis), last.block)]
  }
}
