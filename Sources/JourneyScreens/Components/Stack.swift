/// Blocks one below another in the rows that there are: what yields, what scrolls, and what the foot says.
///
/// Where all fits, all is shown. Where not, blocks yield by rank until the rest fits and the foot names them. When
/// the selection goes to one that yielded, or what never yields is too high, the blocks scroll instead.
package struct Stack: Sendable {
  /// A row, and the number of its block; none for the blank rows between groups and for the foot.
  typealias Line = (row: Row, block: Int?)

  let blocks: [Block]
  let page: Page
  let selection: Int?
  let scroll: Int

  /// A stack of `blocks`.
  ///
  /// - Parameters:
  ///   - blocks: The blocks, in the order of the screen.
  ///   - page: Where they are drawn.
  ///   - selection: The item that is selected, nil where nothing can be.
  ///   - scroll: How many lines of the selected block, or of all where nothing is selected, are scrolled past.
  package init(_ blocks: [Block], on page: Page, selection: Int?, scroll: Int) {
    self.blocks = blocks.filter { !$0.rows.isEmpty }
    self.page = page
    self.selection = selection
    self.scroll = scroll
  }

  /// Draws the stack on the rows of `grid` from `top` to `bottom`, and says where the items went.
  ///
  /// The cursor stands on what is selected, else at the start.
  package func draw(on grid: inout Grid, from top: Int, before bottom: Int) -> Shown {
    let (lines, linesBelow) = arrange(height: max(0, bottom - top))
    let first = lines.first?.row.pieces.first?.column ?? 0
    grid.cursor = Point(column: page.inset + first, row: top)
    grid.draw(lines.lazy.map(\.row), from: top, before: bottom, inset: page.inset)
    return Shown(places: places(of: lines, from: top), linesBelow: linesBelow)
  }

  private func arrange(height: Int) -> (lines: [Line], linesBelow: Int) {
    let all = lines(of: Array(blocks.indices))
    if all.count <= height { return (all, 0) }
    let kept = keptBlocks(height: height - 1)
    let isSettled = kept.fits && (selectedBlock.map(kept.numbers.contains) ?? (scroll == 0))
    guard isSettled else { return scrolled(height: height) }
    var lines = lines(of: kept.numbers.sorted(), cut: kept.cut)
    lines.append(contentsOf: Array(repeating: Line(.blank, nil), count: height - 1 - lines.count))
    let hidden = blocks.indices.filter { !kept.numbers.contains($0) || $0 == kept.cut?.block }
    lines.append((foot(hidden: hidden, cut: kept.cut?.block, shown: kept.numbers, isMoreAbove: false), nil))
    return (lines, selectedBlock == nil ? hidden.count : 0)
  }

  var selectedBlock: Int? {
    guard let selection else { return nil }
    return blocks.firstIndex { $0.item == selection }
  }

  /// What is left when the blocks that yield have yielded.
  private struct Kept {
    var numbers: Set<Int> = []
    /// The block of which only the first rows are left.
    var cut: Cut?
    /// Whether all that never yields is there.
    var fits = true
  }

  /// The first rows of a block.
  typealias Cut = (block: Int, rows: Int)

  private func keptBlocks(height: Int) -> Kept {
    var kept = Kept()
    var groups: Set<Int> = []
    var used = 0
    let ranked = blocks.indices.sorted { (blocks[$0].rank, $0) < (blocks[$1].rank, $1) }
    for number in ranked {
      let block = blocks[number]
      let blank = page.isRoomy && !groups.isEmpty && !groups.contains(block.group) ? 1 : 0
      let room = height - used - blank
      if block.rows.count > room {
        kept.fits = block.rank > 0
        guard block.isDivisible, block.item == nil || block.item != selection, room > 0 else { return kept }
        kept.cut = (number, room)
        kept.numbers.insert(number)
        return kept
      }
      used += block.rows.count + blank
      kept.numbers.insert(number)
      groups.insert(block.group)
    }
    return kept
  }

  func lines(of numbers: [Int], cut: Cut? = nil) -> [Line] {
    var lines: [Line] = []
    var group: Int?
    for number in numbers {
      if page.isRoomy, let group, group != blocks[number].group { lines.append((.blank, nil)) }
      group = blocks[number].group
      let rows = blocks[number].rows.prefix(number == cut?.block ? cut?.rows ?? 0 : .max)
      lines += rows.map { ($0, number) }
    }
    return lines
  }

  private func places(of lines: [Line], from top: Int) -> [Shown.Place] {
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
