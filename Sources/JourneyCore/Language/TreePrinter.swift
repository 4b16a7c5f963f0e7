/// Writes a tree in its canonical form.
struct TreePrinter {
  /// A child with the comments that belong to it.
  private struct Group {
    let node: Int
    let rank: Int
    let comments: [Int]
  }

  private let tree: SyntaxTree
  private var output: [UInt8] = []

  /// The bytes of `tree` in their canonical form.
  static func print(_ tree: SyntaxTree) -> [UInt8] {
    var printer = TreePrinter(tree)
    printer.printFile()
    return printer.output
  }

  /// The bytes of `nodes` with all that belongs to them, as a file would have them at column 0.
  static func print(_ nodes: [Int32], of tree: SyntaxTree) -> [UInt8] {
    var printer = TreePrinter(tree)
    for node in nodes.map(Int.init) {
      if case .comment = tree.nodes[node].kind {
        printer.printComments([node], depth: 0)
      } else {
        printer.printNode(node, depth: 0)
      }
    }
    return printer.output
  }

  private init(_ tree: SyntaxTree) {
    self.tree = tree
    output.reserveCapacity(tree.bytes.count + tree.bytes.count / 8)
  }

  // MARK: The file

  private mutating func printFile() {
    let (groups, trailing) = groups(of: SyntaxTree.root)
    let ordered = Self.sorted(groups)
    printComments(groups.first?.comments ?? [], depth: 0)
    if journeyKey(of: ordered.first?.node) != .format {
      put("\(JourneyKey.format.rawValue): \(JourneyReader.format)\n")
    }
    var previousRank: Int?
    for group in ordered {
      if beginsParagraph(group, after: previousRank) { output.append(Byte.lineFeed) }
      previousRank = group.rank
      if group.node != groups.first?.node { printComments(group.comments, depth: 0) }
      printNode(group.node, depth: 0)
    }
    printComments(trailing, depth: 0)
  }

  /// Whether a blank line stands before `group`.
  private func beginsParagraph(_ group: Group, after previousRank: Int?) -> Bool {
    guard let key = journeyKey(of: group.node) else { return false }
    return switch key {
    case .stage, .touchpoint, .detour: true
    case .level, .department, .contact, .premortem, .note, .pain, .idea, .question, .decision, .action:
      group.rank != previousRank
    case .format, .journey, .customer, .wants, .promise, .objective, .rationale, .constraint, .story, .limit,
      .allow:
      false
    }
  }

  private func journeyKey(of node: Int?) -> JourneyKey? {
    guard let node, case .property(.journey, let number) = tree.nodes[node].kind else { return nil }
    return JourneyKey.numbered[Int(number)]
  }

  // MARK: Order

  /// The children of `parent` with their comments, and the comments at its end, all in the order of the file.
  private func groups(of parent: Int) -> (groups: [Group], trailing: [Int]) {
    var groups: [Group] = []
    var comments: [Int] = []
    var section = 0
    for child in tree.children(of: parent) {
      if case .comment = tree.nodes[child].kind {
        comments.append(child)
        continue
      }
      let key = journeyKey(of: child)
      if key == .stage { section = 1 } else if key == .detour { section = 2 }
      groups.append(Group(node: child, rank: rank(of: child, section: section), comments: comments))
      comments = []
    }
    return (groups, comments)
  }

  /// Where a child is printed: by its key, foreign keys behind all others, moments by their section behind those.
  private func rank(of node: Int, section: Int) -> Int {
    switch tree.nodes[node].kind {
    case .property(let block, let number):
      let entry = Vocabulary.of(block).entries[Int(number)]
      return entry.isMoment ? Self.foreignRank + 1 + section : entry.rank
    case .foreign, .comment: return Self.foreignRank
    }
  }

  private static let foreignRank = Int(UInt8.max)

  private static func sorted(_ groups: [Group]) -> [Group] {
    let isSorted = zip(groups, groups.dropFirst()).allSatisfy { $0.rank <= $1.rank }
    guard !isSorted else { return groups }
    return groups.enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }.map(\.element)
  }

  // MARK: Nodes

  private mutating func printChildren(of parent: Int, depth: Int) {
    let (groups, trailing) = groups(of: parent)
    for group in Self.sorted(groups) {
      printComments(group.comments, depth: depth)
      printNode(group.node, depth: depth)
    }
    printComments(trailing, depth: depth)
  }

  private mutating func printComments(_ comments: [Int], depth: Int) {
    for (number, comment) in comments.enumerated() {
      if number > 0, tree.nodes[comment].kind == .comment(afterBlank: true) { output.append(Byte.lineFeed) }
      indent(depth)
      output += tree[tree.nodes[comment].value]
      output.append(Byte.lineFeed)
    }
  }

  private mutating func printNode(_ number: Int, depth: Int) {
    let node = tree.nodes[number]
    guard case .property(let block, let key) = node.kind else { return printForeign(node, depth: depth) }
    let entry = Vocabulary.of(block).entries[Int(key)]
    indent(depth)
    put(entry.spelling)
    if !node.id.isEmpty {
      output.append(Byte.space)
      output += tree[node.id]
    }
    output.append(Byte.colon)
    printValue(tree[node.value], as: entry.form, depth: depth)
    printChildren(of: number, depth: depth + 1)
  }

  private mutating func printValue(_ value: ArraySlice<UInt8>, as form: KeyForm, depth: Int) {
    guard form.value == .text else {
      if !value.isEmpty { output.append(Byte.space) }
      return putLine(CanonicalValue.of(value, as: form))
    }
    let text = TextLines.normalised(value)
    guard text.contains(Byte.lineFeed) else {
      if !value.isEmpty { output.append(Byte.space) }
      return putLine(text[...])
    }
    output.append(Byte.lineFeed)
    for line in text.split(separator: Byte.lineFeed, omittingEmptySubsequences: false) {
      if !line.isEmpty { indent(depth + 1) }
      putLine(line)
    }
  }

  /// Writes a foreign block as it stands, its inner lines at their distance from the first one.
  private mutating func printForeign(_ node: SyntaxTree.Node, depth: Int) {
    let shift = depth * Self.step - Int(node.indentation)
    let lines = tree[node.value].split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let ending = line.last == Byte.carriageReturn ? 1 : 0
      let text = line.dropLast(ending)
      if number == 0 {
        indent(depth)
      } else if shift > 0, !text.trimmed.isEmpty {
        output += repeatElement(Byte.space, count: shift)
      }
      output += number > 0 && shift < 0 && !text.trimmed.isEmpty ? text.dropFirst(-shift) : text
      output.append(Byte.lineFeed)
    }
  }

  // MARK: Bytes

  /// How many spaces one level is indented.
  private static let step = 2

  private mutating func indent(_ depth: Int) {
    output += repeatElement(Byte.space, count: depth * Self.step)
  }

  private mutating func put(_ text: String) { output += text.utf8 }

  /// Writes the rest of a line, tabs as spaces.
  private mutating func putLine(_ line: ArraySlice<UInt8>) {
    if line.contains(Byte.tab) {
      output += line.map { $0 == Byte.tab ? Byte.space : $0 }
    } else {
      output += line
    }
    output.append(Byte.lineFeed)
  }
}
