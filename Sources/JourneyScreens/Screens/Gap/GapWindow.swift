/// Which rows of a list are seen where one of them is opened, and takes more lines than the others.
enum GapWindow {
  /// The rows of `count` that are seen in `height` lines: the opened one, with `openedLines` lines, and as many others
  /// as there is room for, so that it stands in their middle if it can.
  static func rows(count: Int, opened: Int?, openedLines: Int, height: Int) -> Range<Int> {
    guard let opened else { return 0..<min(count, max(0, height)) }
    let others = max(0, min(count - 1, height - openedLines))
    let above = max(0, min(others / 2, opened))
    let top = max(0, min(opened - above, count - 1 - others))
    return top..<top + others + 1
  }
}
