/// A place in a picture, in pixels; y grows downwards.
struct Point: Hashable, Sendable {
  var x: Int
  var y: Int
}

/// A rectangle in a picture, in pixels.
struct Box: Hashable, Sendable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  /// The columns of pixels that it covers.
  var columns: Range<Int> { x..<x + width }
  /// The rows of pixels that it covers.
  var rows: Range<Int> { y..<y + height }
  /// The first row below it.
  var bottom: Int { y + height }
  /// The first column to its right.
  var end: Int { x + width }

  /// Whether some pixel belongs to both.
  func overlaps(_ other: Box) -> Bool { columns.overlaps(other.columns) && rows.overlaps(other.rows) }
}
