extension TreeBuilder {
  /// What stands at `range`, as text.
  func text(_ range: Range<Int>) -> String { String(decoding: tree.bytes[range], as: UTF8.self) }

  /// The key of a node.
  func keyword(of node: Int) -> String {
    guard case .property(let block, let key) = tree.nodes[node].kind else {
      preconditionFailure("only a key opens a block")
    }
    return Vocabulary.of(block).entries[Int(key)].spelling
  }

  mutating func checkTabs(of line: LineScanner.Line) {
    if let tab = line.tab { problems.add(.tabInIndentation, at: tab) }
  }

  /// Makes sure that `line` is indented like the lines before it in the block that is open.
  mutating func checkIndentation(of line: LineScanner.Line) {
    let depth = frames.count - 1
    if let expected = frames[depth].childIndentation {
      guard line.indentation != expected else { return }
      problems.add(.unevenIndentation(expected: expected + 1), at: line.contentStart)
    } else {
      frames[depth].childIndentation = line.indentation
    }
  }

  mutating func checkLength(of node: SyntaxTree.Node) {
    guard node.value.count > Document.maximumValue else { return }
    problems.add(.valueTooLong(limit: Document.maximumValue), at: node.value.lowerBound)
  }

  mutating func checkIdentifier(of head: Head, _ entry: Vocabulary.Entry) {
    switch entry.form.identifier {
    case .none:
      guard !head.id.isEmpty else { return }
      problems.add(.unexpectedIdentifier(key: entry.spelling), at: head.id.lowerBound)
    case .required where head.id.isEmpty:
      problems.add(.missingIdentifier(key: entry.spelling), at: head.key.upperBound)
    case .required, .optional:
      guard !head.id.isEmpty, !Identifier<Block>.isWellFormed(tree.bytes[head.id]) else { return }
      problems.add(.badIdentifier(text(head.id)), at: head.id.lowerBound)
    }
  }

  /// Notes that `key` stands in the block that is open, and reports it where it may stand only once.
  mutating func checkRepetition(of key: UInt8, _ entry: Vocabulary.Entry, _ line: LineScanner.Line) {
    let depth = frames.count - 1
    let bit: UInt32 = 1 << UInt32(key)
    defer { frames[depth].seen |= bit }
    guard !entry.form.repeats, frames[depth].seen & bit != 0 else { return }
    let first = firstLine(of: key, in: frames[depth].node)
    problems.add(.repeatedKey(entry.spelling, firstLine: first), at: line.contentStart)
  }

  /// The line on which `key` stands first in `parent`; looked for once, so that many repetitions stay cheap.
  private mutating func firstLine(of key: UInt8, in parent: Int) -> Int {
    let entry = parent << 8 | Int(key)
    if let line = firstLines[entry] { return Int(line) }
    let first = tree.children(of: parent).first { child in
      if case .property(_, key) = tree.nodes[child].kind { true } else { false }
    }
    guard let first else { preconditionFailure("a key that was seen stands in the tree") }
    firstLines[entry] = tree.nodes[first].line
    return Int(tree.nodes[first].line)
  }

  mutating func reportProse(_ line: LineScanner.Line, in block: Block) {
    let isKeyless = tree.bytes[line.contentStart] == Byte.colon
    problems.add(isKeyless ? .missingKey : .missingColon(takesText: block.takesText), at: line.contentStart)
    comments.removeAll()
  }

  mutating func reportUnknownKey(_ head: Head, in block: Block) {
    let key = text(head.key)
    let homes: [Block] = block == .annotation ? [.action] + Block.allCases : Block.allCases
    let home = homes.first { Vocabulary.of($0).number(of: head.word) != nil }
    if let home, home != block {
      problems.add(.misplacedKey(key, in: block, home: home), at: head.key.lowerBound)
    } else {
      let words = Vocabulary.of(block).entries.map(\.spelling)
      let nearest = spelling.nearest(to: key, among: words)
      problems.add(.unknownKey(key, in: block, nearest: nearest), at: head.key.lowerBound)
    }
  }
}
