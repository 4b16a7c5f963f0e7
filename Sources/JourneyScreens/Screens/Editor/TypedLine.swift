import JourneyCore

/// The part of a line around its cursor for which there is room; a mark says where more of it is.
struct TypedLine: Hashable {
  /// What is seen.
  let text: String
  /// The cell of the cursor, from 0.
  let cursor: Int

  /// The part of `before` and `after`, between which the cursor stands, that fits into `room` cells.
  init(_ before: String, _ after: String, room: Int, ellipsis: String) {
    // Some of what stands behind the cursor is seen, too, and the cursor needs a cell behind the end.
    let behind = max(1, min(CellWidth.of(after), room / 3))
    let seen =
      CellWidth.of(before) <= room - behind
      ? before : ellipsis + before.tail(fitting: room - behind - CellWidth.of(ellipsis))
    cursor = CellWidth.of(seen)
    text = seen + TextWrap.truncated(after, to: max(0, room - cursor), ellipsis: ellipsis)
  }

  /// The part of what is in `field`.
  init(_ field: TextField, room: Int, ellipsis: String) {
    let before = field.textBeforeCursor
    self.init(before, String(field.text.dropFirst(before.count)), room: room, ellipsis: ellipsis)
  }
}

extension String {
  /// The last characters, as many as fit into `columns` cells.
  fileprivate func tail(fitting columns: Int) -> String {
    var tail = self[...]
    var width = CellWidth.of(self)
    while width > columns, let first = tail.popFirst() { width -= CellWidth.of(first) }
    return String(tail)
  }
}
