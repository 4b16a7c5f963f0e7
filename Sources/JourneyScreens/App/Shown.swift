/// Where a screen put its items, and where one comes from there.
package struct Shown: Hashable, Sendable {
  /// The rows of a grid that one item takes.
  package struct Place: Hashable, Sendable {
    /// The item's number in the list that the screen was given.
    package let item: Int
    /// Its rows.
    package let rows: Range<Int>
    /// Its columns.
    package let columns: Range<Int>

    /// Item number `item` on `rows`, as wide as the screen unless `columns` says otherwise.
    package init(item: Int, rows: Range<Int>, columns: Range<Int> = 0..<Int.max) {
      self.item = item
      self.rows = rows
      self.columns = columns
    }
  }

  /// What is selected and what is in sight after a step.
  package struct Step: Hashable, Sendable {
    /// The number of the selected item.
    package let selection: Int
    /// Which part of the text is in sight.
    package let scroll: Scroll

    /// A step that selects `selection`.
    package init(selection: Int, scroll: Scroll) {
      self.selection = selection
      self.scroll = scroll
    }
  }

  /// The items that are on the screen at least in part, from the top.
  package var places: [Place]
  /// Where ↓ leads; nil when all was in sight.
  package var down: Step?
  /// Where ↑ leads; nil at the top.
  package var up: Step?
  /// Where a page further leads; nil when nothing stands below.
  package var onward: Step?

  /// What is shown.
  package init(places: [Place] = [], down: Step? = nil, up: Step? = nil, onward: Step? = nil) {
    self.places = places
    self.down = down
    self.up = up
    self.onward = onward
  }

  /// The item on `row`, as a click means it.
  package func item(at point: Point) -> Int? {
    places.first { $0.rows.contains(point.row) && $0.columns.contains(point.column) }?.item
  }
}
