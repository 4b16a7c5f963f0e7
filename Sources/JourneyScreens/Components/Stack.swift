/// Blocks one below another in the rows that there are: what yields, what scrolls, and what the foot says.
///
/// Where all fits, all is shown. Where not, one arrives at an overview: blocks yield by rank until the rest fits, and
/// the foot names them. Whoever steps further comes to a window on the whole text, which starts no later than what
/// the overview left out and moves by lines: so nothing that the foot names is out of reach.
package struct Stack: Sendable {
  /// A row, and the number of its block; none for blank rows and for the foot.
  typealias Line = (row: Row, block: Int?)

  /// What is in sight: all, what has not yielded, or a window on the whole text.
  enum Sight {
    case whole
    case overview(Overview, of: Text)
    case window(Range<Int>, of: Text)
  }

  let blocks: [Block]
  let page: Page
  let top: Int
  let height: Int
  let selection: Int
  let scroll: Scroll

  /// A stack of `blocks`.
  ///
  /// - Parameters:
  ///   - blocks: The blocks, in the order of the screen.
  ///   - page: Where they are drawn.
  ///   - rows: The rows of the screen that they may take.
  ///   - selection: The item that is selected.
  ///   - scroll: Which part of the text is in sight.
  package init(_ blocks: [Block], on page: Page, in rows: Range<Int>, selection: Int, scroll: Scroll) {
    self.blocks = blocks.filter { !$0.rows.isEmpty }
    self.page = page
    top = rows.lowerBound
    height = rows.count
    self.selection = selection
    self.scroll = scroll
  }

  /// Draws the stack, and says where the items went and where one comes from here.
  ///
  /// The cursor stands on what is selected, else at the start.
  package func draw(on grid: inout Grid) -> Shown {
    let sight = sight
    let lines = lines(in: sight)
    let first = lines.first?.row.pieces.first?.column ?? 0
    grid.cursor = Point(column: page.inset + first, row: top)
    grid.draw(lines.lazy.map { $0.row }, from: top, before: top + height, inset: page.inset)
    return Shown(
      places: places(of: lines), down: down(from: sight), up: up(from: sight), onward: onward(from: sight))
  }

  private var sight: Sight {
    if isWhole { return .whole }
    let overview = Overview(of: self)
    let text = Text(of: self)
    switch scroll {
    case .top: return overview.fits ? .overview(overview, of: text) : .window(text.window(from: 0), of: text)
    case .selection:
      let showsSelection = selectedBlock.map { overview.shows($0, of: self) } ?? true
      return overview.fits && showsSelection
        ? .overview(overview, of: text) : .window(text.window(around: selectedBlock), of: text)
    case .line(let line): return .window(text.window(from: line), of: text)
    }
  }

  /// Whether there is room for all.
  private var isWhole: Bool {
    let seams = page.isRoomy ? zip(blocks, blocks.dropFirst()).count { $0.group != $1.group } : 0
    return blocks.reduce(seams) { $0 + $1.rows.count } <= height
  }

  /// The block that is selected.
  var selectedBlock: Int? { blocks.firstIndex { $0.item == selection } }

  /// The first `count` rows of every block, a blank row between groups.
  func lines(of numbers: [Int], first count: (Int) -> Int = { _ in .max }) -> [Line] {
    var lines: [Line] = []
    var group: Int?
    for number in numbers {
      if page.isRoomy, let group, group != blocks[number].group { lines.append((.blank, nil)) }
      group = blocks[number].group
      lines += blocks[number].rows.prefix(count(number)).map { ($0, number) }
    }
    return lines
  }

  private func places(of lines: [Line]) -> [Shown.Place] {
    var places: [Shown.Place] = []
    for (row, line) in zip(top..., lines) {
      guard let number = line.block, let item = blocks[number].item else { continue }
      if let last = places.last, last.item == item {
        places[places.count - 1] = Shown.Place(item: item, rows: last.rows.lowerBound..<row + 1)
      } else {
        places.append(Shown.Place(item: item, rows: row..<row + 1))
      }
    }
    return places
  }
}

// MARK: - The screen

extension Stack {
  /// All rows, from the top to the foot.
  private func lines(in sight: Sight) -> [Line] {
    switch sight {
    case .whole: return lines(of: Array(blocks.indices))
    case .overview(let overview, of: _):
      let kept = blocks.indices.filter { overview.rows[$0] > 0 }
      let lines = lines(of: kept) { overview.rows[$0] }
      let padding = Array(repeating: Line(.blank, nil), count: max(0, height - 1 - lines.count))
      let foot = foot(
        hidden: blocks.indices.filter { !overview.shows($0, of: self) }, shown: kept, isMoreAbove: false)
      return lines + padding + [(foot, nil)]
    case .window(let window, of: let text):
      let urgent = text.isUrgentBelow(window) ? text.urgent : []
      let padding = Array(
        repeating: Line(.blank, nil), count: max(0, text.room - window.count - urgent.count))
      let shown = text.lines[window] + urgent
      let foot = foot(
        hidden: text.blocks(below: window), shown: shown.compactMap(\.block),
        isMoreAbove: window.lowerBound > 0)
      return text.head + text.lines[window] + padding + urgent + [(foot, nil)]
    }
  }

  /// The line at the foot; of what is both shown and hidden, the first rows are shown.
  private func foot(hidden: [Int], shown: [Int], isMoreAbove: Bool) -> Row {
    let shownFlags = shown.contains { if case .flag = blocks[$0].name { true } else { false } }
    let names = hidden.map { number -> Below.Name in
      guard shown.contains(number), case .the(let words) = blocks[number].name else {
        return blocks[number].name
      }
      return .the("the rest of \(words)")
    }
    return Below.row(names, shownFlags: shownFlags, isMoreAbove: isMoreAbove, on: page)
  }
}
