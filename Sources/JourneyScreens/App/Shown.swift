/// Where a screen put its items, and what it had no room for.
package struct Shown: Hashable, Sendable {
  /// The rows of a grid that one item takes.
  package struct Place: Hashable, Sendable {
    /// The item's number in the list that the screen was given.
    package let item: Int
    /// Its rows.
    package let rows: Range<Int>

    /// Item number `item` on `rows`.
    package init(item: Int, rows: Range<Int>) {
      self.item = item
      self.rows = rows
    }
  }

  /// The items that are on the screen at least in part, from the top.
  package var places: [Place]
  /// How many lines of the selected item, or of the whole text where nothing can be selected, stand below.
  package var linesBelow: Int

  /// What is shown.
  package init(places: [Place] = [], linesBelow: Int = 0) {
    self.places = places
    self.linesBelow = linesBelow
  }

  /// The item on `row`, as a click means it.
  package func item(atRow row: Int) -> Int? {
    places.first { $0.rows.contains(row) }?.item
  }
}
