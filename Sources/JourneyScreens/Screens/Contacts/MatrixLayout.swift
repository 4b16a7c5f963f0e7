/// Where the cells of a table stand: all of them, else those around the selected one, in both directions.
struct MatrixLayout: Hashable, Sendable {
  /// The cells of a row's head.
  let headColumns: Int
  /// The cells across one cell, its marker at the left included.
  let cellColumns: Int
  /// The rows that are seen.
  let rows: Range<Int>
  /// The columns that are seen.
  let columns: Range<Int>
  /// The column of the screen at which heads begin.
  static let headColumn = 3

  /// A table of `size` in `columns` × `height` cells, of which the last column stays free.
  init(
    _ matrix: (rows: Int, columns: Int), around cell: MeetingMatrix.Cell, columns width: Int, height: Int,
    longestHead: Int, widths: ClosedRange<Int>
  ) {
    let most = width < 60 ? 13 : width < 100 ? 22 : 30
    headColumns = max(1, min(max(10, longestHead), most))
    let room = max(0, width - 2 - Self.headColumn - headColumns)
    let fitting = matrix.columns > 0 ? room / matrix.columns : room
    cellColumns = max(widths.lowerBound, min(widths.upperBound, fitting))
    rows = ListCursor.window(around: cell.row, count: matrix.rows, height: max(1, height))
    columns = ListCursor.window(
      around: cell.column, count: matrix.columns, height: max(1, room / cellColumns))
  }

  /// The cells of the screen that column number `column` takes.
  func range(of column: Int) -> Range<Int> {
    let start = Self.headColumn + headColumns + 1 + (column - columns.lowerBound) * cellColumns
    return start..<start + cellColumns
  }
}
