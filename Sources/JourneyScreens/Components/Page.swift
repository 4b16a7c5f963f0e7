/// The part of the screen that text is set in: how wide it is, and how generous it may be.
package struct Page: Hashable, Sendable {
  /// The widest that lines are set, so that the eye finds the next one.
  static let maximumColumns = 104

  /// Cells across, margins included.
  package let columns: Int
  /// Rows from the top of the screen to the hints, these left out.
  package let rows: Int
  /// The cells to the left of the page on a wide screen.
  package let inset: Int
  /// What is drawn with.
  package let glyphs: Glyphs

  /// The page of a screen of `size`.
  package init(_ size: Size, glyphs: Glyphs) {
    columns = min(size.columns, Self.maximumColumns)
    rows = size.rows - 1
    inset = (size.columns - columns) / 2
    self.glyphs = glyphs
  }

  /// A page of text that nobody draws: lines are as long as `columns`, and no row is spent on looks.
  init(columns: Int) {
    self.columns = columns
    rows = 1
    inset = 0
    glyphs = .unicode
  }

  /// Whether two things rarely fit beside each other.
  package var isNarrow: Bool { columns < 60 }
  /// Whether there is no room for a picture.
  package var isTiny: Bool { columns < 30 || rows < 7 }
  /// Whether there are blank rows between things.
  package var isRoomy: Bool { rows >= 19 }
  /// Whether there is more room than most moments need.
  package var isGenerous: Bool { rows >= 32 }
  /// The column at which the customer's words start.
  package var indent: Int { isNarrow ? 2 : 4 }
  /// A line across it.
  package var line: Row {
    var row = Row()
    row.rule(glyphs.horizontal, endingAt: columns, .rule)
    return row
  }
  /// The column before which text ends at the right.
  package var end: Int { columns - 1 }
}
