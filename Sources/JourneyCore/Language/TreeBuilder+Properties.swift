extension TreeBuilder {
  /// Puts a key with its value, and the lines of its text, into the block that is open.
  mutating func appendProperty(_ head: Head, _ line: LineScanner.Line, key: UInt8, of block: Block) {
    let entry = Vocabulary.of(block).entries[Int(key)]
    var node = SyntaxTree.Node(.property(block, key), line: line.number)
    node.id = SyntaxTree.Extent(head.id)
    node.value = SyntaxTree.Extent(head.value)
    checkIdentifier(of: head, entry)
    checkRepetition(of: key, entry, line)
    var frame = Frame(node: tree.nodes.count, indentation: line.indentation, block: entry.form.opens)
    if entry.form.value == .text {
      takeText(into: &node, &frame, line, entry)
    } else if head.value.isEmpty {
      problems.add(.missingValue(key: entry.spelling), at: line.contentEnd)
    }
    checkLength(of: node)
    let parent = frames[frames.count - 1].node
    if entry.form.opens == .encounter, tree[node.value].contains(Byte.comma) {
      frame = appendEncounters(node, to: parent, indentation: line.indentation)
    } else {
      tree.append(node, to: parent)
    }
    frames.append(frame)
  }

  /// One encounter for each contact of `meets: a, b`; none of them has properties.
  private mutating func appendEncounters(
    _ node: SyntaxTree.Node, to parent: Int, indentation: Int
  ) -> Frame {
    var last = parent
    for item in tree[node.value].listItems {
      if item.isEmpty { problems.add(.emptyListItem, at: item.startIndex) }
      var encounter = node
      encounter.value = SyntaxTree.Extent(item.startIndex..<item.endIndex)
      last = tree.append(encounter, to: parent)
    }
    return Frame(node: last, indentation: indentation, block: nil, advice: .oneContact)
  }

  /// Takes the deeper lines as the value where the line itself has none.
  private mutating func takeText(
    into node: inout SyntaxTree.Node, _ frame: inout Frame, _ line: LineScanner.Line,
    _ entry: Vocabulary.Entry
  ) {
    if !node.value.isEmpty {
      frame.advice = .emptyValue
    } else if let block = entry.form.opens, opensWithProperty(of: block, below: line.indentation) {
      return
    } else if let lines = consumeBlock(below: line.indentation) {
      node.value = SyntaxTree.Extent(lines)
    } else {
      problems.add(.missingValue(key: entry.spelling), at: line.contentEnd)
    }
  }

  /// Whether the deeper lines begin with a property of `block`, comments aside.
  private func opensWithProperty(of block: Block, below indentation: Int) -> Bool {
    var ahead = scanner
    var ignored = Problems()
    while let line = ahead.next(&ignored) {
      if line.isBlank || tree.bytes[line.contentStart] == Byte.hash { continue }
      guard line.indentation > indentation, let head = Head(line, in: tree.bytes) else { return false }
      return Vocabulary.of(block).number(of: head.word) != nil
    }
    return false
  }

  /// Puts an `x-` key with everything under it into the block that is open.
  mutating func appendForeign(_ line: LineScanner.Line) {
    let level = frames.count - 1
    let lines = consumeBlock(below: line.indentation, level: level)
    var node = SyntaxTree.Node(.foreign, line: line.number)
    node.indentation = Int32(line.indentation)
    if MergeMark.opens(tree.bytes[line.contentStart..<line.contentEnd]) {
      problems.add(.unresolvedMerge, at: line.contentStart)
    }
    node.value = SyntaxTree.Extent(line.contentStart..<(lines?.upperBound ?? line.end))
    checkLength(of: node)
    tree.append(node, to: frames[level].node)
  }

  /// Passes the lines that are deeper than `indentation`.
  mutating func skipBlock(below indentation: Int) {
    _ = consumeBlock(below: indentation, level: frames.count - 1)
  }

  /// Takes the lines that are deeper than `indentation`, with the blank lines between them.
  ///
  /// - Parameters:
  ///   - indentation: That of the line at which the block hangs.
  ///   - level: The level of that line, where the block's lines count as levels; nil in a text.
  /// - Returns: From the start of the first line to the end of the last one; nil where there is none.
  private mutating func consumeBlock(below indentation: Int, level: Int? = nil) -> Range<Int>? {
    var block: Range<Int>?
    var levels: [Int] = []
    while let line = scanner.next(&problems) {
      guard !line.isBlank else { continue }
      guard line.indentation > indentation else {
        scanner.giveBack(line)
        break
      }
      checkTabs(of: line)
      block = (block?.lowerBound ?? line.start)..<line.end
      guard let level else { continue }
      while let last = levels.last, last >= line.indentation { levels.removeLast() }
      levels.append(line.indentation)
      if level + levels.count == Self.maximumLevels + 1 {
        problems.add(.tooDeep(limit: Self.maximumLevels), at: line.contentStart)
      }
    }
    return block
  }
}

extension SyntaxTree.Extent {
  init(_ range: Range<Int>) { self = Int32(range.lowerBound)..<Int32(range.upperBound) }
}
