extension Stack {
  /// The next item when all of it is in sight, else a line further, and what comes into sight with it.
  func down(from sight: Sight) -> Shown.Step? {
    let items = itemsBelow(from: sight)
    switch sight {
    case .whole: return items.first.map { step(to: $0, .selection) }
    case .overview(let overview, of: let text):
      if let next = items.first, overview.shows(next, of: self) { return step(to: next, .selection) }
      return firstHidden(of: overview, in: text).map { hidden in
        let selected = selectedBlock.flatMap(text.range(of:))?.lowerBound ?? 0
        let start = min(hidden, max(selected, hidden - text.leastRoom + 1))
        return step(to: items, line: start, in: text)
      }
    case .window(let window, of: let text):
      if let next = items.first(where: { text.shows($0, in: window) }) {
        return step(to: next, .line(window.lowerBound))
      }
      guard window.lowerBound < text.lastStart else { return nil }
      return step(to: items, line: window.lowerBound + 1, in: text)
    }
  }

  /// The item before when all of it is in sight, else a line back; from the first line, to where one arrived.
  func up(from sight: Sight) -> Shown.Step? {
    let items = itemsAbove
    guard case .window(let window, of: let text) = sight else {
      return items.first.map { step(to: $0, .selection) }
    }
    if let previous = items.first(where: { text.shows($0, in: window) }) {
      return step(to: previous, .line(window.lowerBound))
    }
    if window.lowerBound > 0 { return step(to: items, line: window.lowerBound - 1, in: text) }
    return scroll == .top ? nil : step(to: items.last, .top)
  }

  /// The page that follows what is in sight.
  func onward(from sight: Sight) -> Shown.Step? {
    switch sight {
    case .whole: return nil
    case .overview(let overview, of: let text):
      return firstHidden(of: overview, in: text).map { step(to: [], line: $0, in: text) }
    case .window(let window, of: let text):
      guard window.lowerBound < text.lastStart else { return nil }
      return step(to: [], line: window.upperBound, in: text)
    }
  }

  /// The blocks with an item that ↓ comes to: the selected one itself where it is not in sight, and those below it.
  private func itemsBelow(from sight: Sight) -> [Int] {
    let isInSight = { (block: Int) in
      switch sight {
      case .whole: true
      case .overview(let overview, of: _): overview.shows(block, of: self)
      case .window(let window, of: let text): text.shows(block, in: window)
      }
    }
    let first = selectedBlock.map { isInSight($0) ? $0 + 1 : $0 } ?? 0
    return blocks.indices[first...].filter { blocks[$0].item != nil }
  }

  /// The blocks with an item above the selected one, the nearest first.
  private var itemsAbove: [Int] {
    blocks.indices[..<(selectedBlock ?? 0)].filter { blocks[$0].item != nil }.reversed()
  }

  /// The first line that the overview leaves out.
  private func firstHidden(of overview: Overview, in text: Text) -> Int? {
    for number in blocks.indices where !overview.shows(number, of: self) {
      if let range = text.range(of: number) { return range.lowerBound + overview.rows[number] }
    }
    return nil
  }

  /// Shows the text from `line` on, and selects the first of `items` that is then in sight.
  private func step(to items: [Int], line: Int, in text: Text) -> Shown.Step {
    let window = text.window(from: line)
    return step(to: items.first { text.shows($0, in: window) }, .line(window.lowerBound))
  }

  /// Selects a block's item, or leaves the selection where it is.
  private func step(to block: Int?, _ scroll: Scroll) -> Shown.Step {
    Shown.Step(selection: block.flatMap { blocks[$0].item } ?? selection, scroll: scroll)
  }
}
