/// Several lines of text that are being typed.
package struct TextArea: Hashable, Sendable {
  /// The lines, at least one.
  package private(set) var lines: [String]
  /// The line that the cursor stands in.
  package private(set) var row = 0
  /// How many characters of that line stand before the cursor.
  package private(set) var column = 0

  /// An area that holds `text`, the cursor behind it.
  package init(_ text: String = "") {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    row = lines.count - 1
    column = lines[row].count
  }

  /// What was typed.
  package var text: String { lines.joined(separator: "\n") }
  /// What stands before the cursor in its line.
  package var textBeforeCursor: String { String(lines[row].prefix(column)) }

  /// Takes `key`; says whether the area has a use for it.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text.unixLines)
    case .enter: insert("\n")
    case .tab: insert("  ")
    case .left: moveLeft()
    case .right: moveRight()
    case .altLeft: move(toColumn: wordStart)
    case .altRight: move(toColumn: wordEnd)
    case .up: move(toRow: row - 1)
    case .down: move(toRow: row + 1)
    case .home: column = 0
    case .end, .control("e"): column = lines[row].count
    case .pageUp: move(toRow: 0)
    case .pageDown: move(toRow: lines.count - 1)
    case .backspace: deleteBefore()
    case .delete, .control("d"): deleteHere()
    case .control("w"): delete(to: wordStart)
    case .control("u"): delete(to: 0)
    case .control("k"): lines[row] = String(lines[row].prefix(column))
    case .alt, .control, .escape, .backTab, .altUp, .altDown, .click, .wheel: return false
    }
    return true
  }

  private mutating func insert(_ text: String) {
    let (before, after) = (lines[row].prefix(column), lines[row].dropFirst(column))
    var added = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    added[0] = before + added[0]
    let last = added.count - 1
    let newColumn = added[last].count
    added[last] += after
    lines.replaceSubrange(row...row, with: added)
    row += last
    column = newColumn
  }

  private mutating func moveLeft() {
    if column > 0 { return column -= 1 }
    guard row > 0 else { return }
    row -= 1
    column = lines[row].count
  }

  private mutating func moveRight() {
    if column < lines[row].count { return column += 1 }
    guard row < lines.count - 1 else { return }
    row += 1
    column = 0
  }

  private mutating func move(toRow row: Int) {
    guard lines.indices.contains(row) else { return }
    self.row = row
    column = min(column, lines[row].count)
  }

  private mutating func move(toColumn column: Int) { self.column = column }

  private mutating func deleteBefore() {
    if column > 0 { return delete(to: column - 1) }
    guard row > 0 else { return }
    column = lines[row - 1].count
    lines[row - 1] += lines.remove(at: row)
    row -= 1
  }

  private mutating func deleteHere() {
    if column < lines[row].count {
      column += 1
      delete(to: column - 1)
    } else if row < lines.count - 1 {
      lines[row] += lines.remove(at: row + 1)
    }
  }

  private mutating func delete(to start: Int) {
    lines[row] = String(lines[row].prefix(start) + lines[row].dropFirst(column))
    column = start
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    let before = lines[row].prefix(column).reversed()
    let spaces = before.prefix { $0 == " " }.count
    return column - spaces - before.dropFirst(spaces).prefix { $0 != " " }.count
  }

  /// Where the word behind the cursor ends.
  private var wordEnd: Int {
    let after = lines[row].dropFirst(column)
    let spaces = after.prefix { $0 == " " }.count
    return column + spaces + after.dropFirst(spaces).prefix { $0 != " " }.count
  }
}

extension String {
  /// The text with a line feed alone at the end of each line.
  var unixLines: String {
    split(omittingEmptySubsequences: false) { $0.isNewline }.joined(separator: "\n")
  }
}
