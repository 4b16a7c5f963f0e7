/// Which row of a list is selected.
package struct ListCursor: Hashable, Sendable {
  /// The row's number; 0 in an empty list.
  package var selection = 0

  /// Moves through `count` rows of which `page` are seen at once; says whether there was anywhere to go.
  mutating func move(_ move: Move, count: Int, page: Int) -> Bool {
    let target: Int
    switch move {
    case .down, .nextFlag: target = selection + 1
    case .up, .previousFlag: target = selection - 1
    case .onward: target = min(selection + page, max(selection + 1, count - 1))
    case .back: target = max(selection - page, min(selection - 1, 0))
    case .first: target = 0
    case .last: target = count - 1
    case .next, .previous, .nextStage, .previousStage: return false
    }
    guard (0..<count).contains(target) else { return false }
    selection = target
    return true
  }

  /// The rows of a list of `count` that are seen through `height` lines, the selection in their middle if it can.
  static func window(around selection: Int, count: Int, height: Int) -> Range<Int> {
    let height = max(0, height)
    let top = max(0, min(selection - height / 2, count - height))
    return top..<min(count, top + height)
  }
}
