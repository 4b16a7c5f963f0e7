/// How large a grid is, in character cells.
package struct Size: Hashable, Sendable {
  /// Cells across.
  package var columns: Int
  /// Cells down.
  package var rows: Int

  /// A size of `columns` × `rows`.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell of a grid, counted from 0 at the top left.
package struct Point: Hashable, Sendable {
  /// Cells from the left.
  package var column: Int
  /// Cells from the top.
  package var row: Int

  /// The cell at `column` and `row`.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
