/// The ids of one kind that a file declares, and where.
struct Names<Entity>: Sendable {
  /// The ids, in the order of the file.
  private(set) var ids: [Identifier<Entity>] = []
  /// The lines by the characters of the ids, so that all kinds share one kind of table.
  private var lines: [String: Int32] = [:]

  /// Declares `id` on `line`.
  ///
  /// - Returns: The line on which it was declared before, nil where it was free.
  mutating func declare(_ id: Identifier<Entity>, line: Int32) -> Int32? {
    if let first = lines[id.text] { return first }
    lines[id.text] = line
    ids.append(id)
    return nil
  }

  /// Whether `id` is declared.
  func contains(_ id: Identifier<Entity>) -> Bool { lines[id.text] != nil }
}
