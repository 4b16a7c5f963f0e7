import JourneyCore

/// Names side by side in one row, as many as fit around one of them; each can be clicked.
struct Tabs: Hashable, Sendable {
  /// One that fits.
  struct Tab: Hashable, Sendable {
    /// Its number among all names.
    let number: Int
    /// Its name, as much of it as fits.
    let text: String
    /// The column of the name; the marker stands two before it.
    let column: Int

    /// The cells that it takes, its marker included.
    var columns: Range<Int> { column - 2..<column + CellWidth.of(text) }
  }

  /// From the left.
  let tabs: [Tab]
  /// Whether names before the first one have no room.
  let isCutBefore: Bool
  /// Whether names behind the last one have no room.
  let isCutAfter: Bool
  /// The first column.
  private let start: Int

  /// The widest that a name is shown.
  private static let widest = 24

  /// The tabs called `names` that fit from column `start` of `page`, which is for an arrow, up to but not on `end`.
  init(_ names: [String], around chosen: Int, from start: Int = 0, to end: Int, on page: Page) {
    let gap = Self.gap(on: page)
    let room = end - start - 3
    let texts = names.map {
      TextWrap.truncated($0, to: max(0, min(Self.widest, room - 2)), ellipsis: page.glyphs.ellipsis)
    }
    let seen = Self.seen(texts.map { CellWidth.of($0) + gap }, around: chosen, in: room + gap)
    var column = start + 3
    tabs = seen.map { number in
      defer { column += CellWidth.of(texts[number]) + gap }
      return Tab(number: number, text: texts[number], column: column)
    }
    isCutBefore = seen.lowerBound > 0
    isCutAfter = seen.upperBound < names.count
    self.start = start
  }

  /// The cells between two names: the marker and a blank on each side of it, or at its left only.
  private static func gap(on page: Page) -> Int { page.isNarrow ? 3 : 4 }

  /// The cells that all of `names` take, which are cut where they are too long.
  static func width(of names: [String], on page: Page) -> Int {
    names.reduce(3 - gap(on: page)) { $0 + min(widest, CellWidth.of($1)) + gap(on: page) }
  }

  /// Which of the tabs of `widths` fit `room` around the chosen one; two cells are kept for an arrow behind them.
  private static func seen(_ widths: [Int], around chosen: Int, in room: Int) -> Range<Int> {
    guard widths.indices.contains(chosen) else { return 0..<0 }
    if widths.reduce(0, +) <= room { return widths.indices }
    var seen = chosen..<chosen + 1
    var used = widths[chosen] + 2
    while true {
      if seen.upperBound < widths.count, used + widths[seen.upperBound] <= room {
        used += widths[seen.upperBound]
        seen = seen.lowerBound..<seen.upperBound + 1
      } else if seen.lowerBound > 0, used + widths[seen.lowerBound - 1] <= room {
        used += widths[seen.lowerBound - 1]
        seen = seen.lowerBound - 1..<seen.upperBound
      } else {
        return seen
      }
    }
  }

  /// The row of them, the one with the number `shown` marked and in the colour of `role`.
  func row(showing shown: Int?, _ glyphs: Glyphs, _ role: Style.Role = .text) -> Row {
    var row = Row()
    if isCutBefore { row.put(String(glyphs.leftArrow), at: start, .quiet) }
    for tab in tabs {
      let isShown = tab.number == shown
      if isShown { row.put(String(glyphs.selection), at: tab.column - 2, Style(.text, bold: true)) }
      row.put(tab.text, at: tab.column, isShown ? Style(role, bold: true) : .quiet)
    }
    if isCutAfter { row.put(String(glyphs.rightArrow), at: row.end + 1, .quiet) }
    return row
  }

  /// Where they are clicked; the first name is item number `first`.
  func places(from first: Int, on page: Page) -> [Shown.Place] {
    tabs.map { tab in
      let columns = page.inset + tab.columns.lowerBound..<page.inset + tab.columns.upperBound
      return Shown.Place(item: first + tab.number, rows: PagedFrame.tabRows, columns: columns)
    }
  }
}
