/// The part of a list that is in sight: the heading of what stands at the top stays, and what is above and below is
/// counted.
struct ListWindow {
  /// The lines in sight by their number, from the top; nil is left blank.
  let lines: [Int?]
  /// How many items stand above.
  let above: Int
  /// How many items stand below.
  let below: Int

  /// The window of `height` rows around line number `selection` of `count` lines.
  ///
  /// `items` are the lines that are neither blank nor headings, by number; a heading is not shown without what it
  /// stands above.
  init(
    around selection: Int, count: Int, height: Int, items: some RandomAccessCollection<Int>,
    isHeading: (Int) -> Bool = { _ in false }
  ) {
    var window = ListCursor.window(around: selection, count: count, height: height)
    if window.count > 2, let top = window.first, top + 1 < selection, !isHeading(top), isHeading(top + 1) {
      // Nothing would stand below the heading of what stands at the top.
      window = top + 1..<min(count, window.upperBound + 1)
    }
    var lines = window.map(Int?.some)
    if let top = window.first, window.count > 1, top < selection, !isHeading(top),
      let heading = (0..<top).last(where: isHeading)
    {
      lines[0] = heading
    }
    if let last = window.last, last + 1 < count, last > selection, isHeading(last) {
      lines[lines.count - 1] = nil
    }
    self.lines = lines
    let shown = lines.compactMap(\.self)
    above = items.countBefore(shown.first { !isHeading($0) } ?? 0)
    below = items.count - items.countBefore((shown.last ?? count - 1) + 1)
  }

  /// `↑ 3 more`; a blank row where nothing stands above.
  func rowAbove(_ glyphs: Glyphs) -> Row {
    above > 0 ? Row("\(glyphs.upArrow) \(above) more", at: 1, .quiet) : .blank
  }

  /// `↓ 2 more`; nil where nothing stands below.
  func rowBelow(_ glyphs: Glyphs) -> Row? {
    below > 0 ? Row("\(glyphs.downArrow) \(below) more", at: 1, .quiet) : nil
  }

  /// The line below the list, and in it how much more there is.
  func line(on page: Page) -> Row {
    guard var row = rowBelow(page.glyphs) else { return page.line }
    row.rule(page.glyphs.horizontal, at: row.end + 1, endingAt: page.columns, .rule)
    return row
  }

  /// Where the lines are, the first of them on row `top`.
  func places(from top: Int, item: (Int) -> Int?) -> [Shown.Place] {
    zip(lines, top...).compactMap { line, row in
      line.flatMap(item).map { Shown.Place(item: $0, rows: row..<row + 1) }
    }
  }
}

extension RandomAccessCollection<Int> {
  /// How many of the numbers, which are in order, are smaller than `number`.
  fileprivate func countBefore(_ number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[index(startIndex, offsetBy: middle)] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
