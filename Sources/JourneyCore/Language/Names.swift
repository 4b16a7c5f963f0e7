/// The ids of one kind that a file declares, and where.
struct Names<Entity>: Sendable {
  /// The ids, in the order of the file.
  private(set) var ids: [Identifier<Entity>] = []
  private var lines: [Identifier<Entity>: Int32] = [:]

  /// Declares `id` on `line`.
  ///
  /// - Returns: The line on which it was declared before, nil where it was free.
  mutating func declare(_ id: Identifier<Entity>, line: Int32) -> Int32? {
    guard let first = lines.updateValue(line, forKey: id) else {
      ids.append(id)
      return nil
    }
    lines[id] = first
    return first
  }

  /// Whether `id` is declared.
  func contains(_ id: Identifier<Entity>) -> Bool { lines[id] != nil }
}
