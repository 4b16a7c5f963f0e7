/// Builds the tree of a file from its lines, and reports every line that stands where it may not.
struct TreeBuilder {
  /// The most levels of indentation.
  static let maximumLevels = 16

  /// A node whose block is not at its end yet.
  struct Frame {
    let node: Int
    let indentation: Int
    /// What the node's key opens; nil where it has no properties but `x-` keys.
    var block: Block?
    /// What to do with deeper lines that cannot stand here, where ``block`` is nil.
    var advice = Diagnostic.BlockAdvice.outdent
    /// How far the block's lines are indented, once there is one.
    var childIndentation: Int?
    /// The keys that stood in the block, a bit each.
    var seen: UInt32 = 0
  }

  /// A comment that waits for the line that says whose it is.
  struct PendingComment {
    let node: SyntaxTree.Node
    let indentation: Int
  }

  var tree: SyntaxTree
  var problems: Problems
  var scanner: LineScanner
  /// The blocks that are open, from the file inwards.
  var frames: [Frame]
  var comments: [PendingComment] = []
  var spelling = Spelling()
  /// The first lines of keys that were repeated, by node and key.
  var firstLines: [Int: Int32] = [:]
  private var followsBlank = false
  private var hasGroups = false

  /// Reads the lines of `bytes`, which belong to `block`.
  static func build(
    _ bytes: [UInt8], in block: Block = .journey, _ problems: inout Problems
  ) -> SyntaxTree {
    var builder = TreeBuilder(bytes, block, problems)
    while let line = builder.scanner.next(&builder.problems) { builder.take(line) }
    builder.settleComments(before: -1)
    builder.appendComments(to: SyntaxTree.root)
    problems = builder.problems
    return builder.tree
  }

  private init(_ bytes: [UInt8], _ block: Block, _ problems: Problems) {
    tree = SyntaxTree(bytes: bytes)
    scanner = LineScanner(bytes)
    frames = [Frame(node: SyntaxTree.root, indentation: -1, block: block, childIndentation: 0)]
    self.problems = problems
  }

  private mutating func take(_ line: LineScanner.Line) {
    guard !line.isBlank else {
      followsBlank = true
      return
    }
    checkTabs(of: line)
    if tree.bytes[line.contentStart] == Byte.hash {
      takeComment(line)
    } else {
      takeKey(line)
    }
    followsBlank = false
  }

  private mutating func takeComment(_ line: LineScanner.Line) {
    let isParted = followsBlank && !comments.isEmpty
    var node = SyntaxTree.Node(.comment(afterBlank: isParted), line: line.number)
    node.value = Int32(line.contentStart)..<Int32(line.contentEnd)
    comments.append(PendingComment(node: node, indentation: line.indentation))
  }

  private mutating func takeKey(_ line: LineScanner.Line) {
    settleComments(before: line.indentation)
    let head = Head(line, in: tree.bytes)
    if let head, head.isMoment, frames[0].block == .journey { return takeMoment(head, line) }
    closeFrames(to: line.indentation)
    let parent = frames[frames.count - 1]
    guard let block = parent.block else { return takeLine(under: parent, head, line) }
    checkIndentation(of: line)
    guard let head else { return reportProse(line, in: block) }
    appendComments(to: parent.node)
    if frames.count == 1, hasGroups {
      takeLateKey(head, line)
    } else if head.isForeign {
      appendForeign(line)
    } else if let key = Vocabulary.of(block).number(of: head.word) {
      appendProperty(head, line, key: key, of: block)
    } else {
      reportUnknownKey(head, in: block)
      skipBlock(below: line.indentation)
    }
  }

  /// A line under a key that has no properties: an `x-` key, or a mistake with all the lines beside it.
  private mutating func takeLine(under parent: Frame, _ head: Head?, _ line: LineScanner.Line) {
    if let head, head.isForeign, parent.advice != .oneContact {
      checkIndentation(of: line)
      appendComments(to: parent.node)
      return appendForeign(line)
    }
    let key = keyword(of: parent.node)
    problems.add(.unexpectedBlock(key: key, advice: parent.advice), at: line.contentStart)
    skipBlock(below: parent.indentation)
  }

  private mutating func takeMoment(_ head: Head, _ line: LineScanner.Line) {
    if line.indentation > 0 {
      problems.add(.indentedMoment(key: text(head.key)), at: line.contentStart)
    }
    frames.removeSubrange(1...)
    appendComments(to: SyntaxTree.root)
    hasGroups = hasGroups || head.opensGroup
    guard let key = Vocabulary.of(.journey).number(of: head.word) else { return }
    appendProperty(head, line, key: key, of: .journey)
  }

  /// A key of the journey, or a slip of the space bar, where only moments may stand.
  private mutating func takeLateKey(_ head: Head, _ line: LineScanner.Line) {
    let isProperty = Vocabulary.of(.touchpoint).number(of: head.word) != nil
    if isProperty || head.isForeign || Vocabulary.of(.journey).number(of: head.word) != nil {
      problems.add(.keyAfterStages(text(head.key), isProperty: isProperty), at: line.contentStart)
    } else {
      reportUnknownKey(head, in: .journey)
    }
    skipBlock(below: line.indentation)
  }

  /// Closes the blocks that a line indented by `indentation` cannot stand in.
  private mutating func closeFrames(to indentation: Int) {
    while frames[frames.count - 1].indentation >= indentation { frames.removeLast() }
  }

  /// Puts the comments that are deeper than the next line at the ends of the blocks that they stand in.
  ///
  /// The others wait for that line. None overtakes another: none goes deeper than one before it.
  private mutating func settleComments(before indentation: Int) {
    guard !comments.isEmpty else { return }
    var depth = frames.count
    comments.removeAll { comment in
      guard comment.indentation > indentation,
        let owner = frames.prefix(depth).lastIndex(where: { $0.indentation < comment.indentation })
      else {
        depth = 0
        return false
      }
      depth = owner + 1
      tree.append(comment.node, to: frames[owner].node)
      return true
    }
  }

  /// Puts the comments that wait before the next child of `parent`.
  private mutating func appendComments(to parent: Int) {
    guard !comments.isEmpty else { return }
    for comment in comments { tree.append(comment.node, to: parent) }
    comments.removeAll(keepingCapacity: true)
  }
}
