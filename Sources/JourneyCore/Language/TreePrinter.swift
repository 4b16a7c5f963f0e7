/// Writes a tree in its canonical form.
struct TreePrinter {
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
    let order = tree.printOrder(of: SyntaxTree.root)
    printComments(order.leading, depth: 0)
    if journeyKey(of: order.groups.first?.node) != .format {
      put("\(JourneyKey.format.rawValue): \(JourneyReader.format)\n")
    }
    var previousRank: Int?
    for group in order.groups {
      if beginsParagraph(group, after: previousRank) { output.append(Byte.lineFeed) }
      previousRank = group.rank
      if group.node != order.first { printComments(group.comments, depth: 0) }
      printNode(group.node, depth: 0)
    }
    printComments(order.trailing, depth: 0)
  }

  /// Whether a blank line stands before `group`.
  private func beginsParagraph(_ group: PrintOrder.Group, after previousRank: Int?) -> Bool {
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

  // MARK: Nodes

  private mutating func printChildren(of parent: Int, depth: Int) {
    guard tree.lastChild(of: parent) >= 0 else { return }
    let order = tree.printOrder(of: parent)
    for group in order.groups {
      if !group.comments.isEmpty { printComments(group.comments, depth: depth) }
      printNode(group.node, depth: depth)
    }
    printComments(order.trailing, depth: depth)
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
    var rest = text[...]
    while let end = rest.firstIndex(of: Byte.lineFeed) {
      putTextLine(rest[..<end], depth: depth + 1)
      rest = rest[(end + 1)...]
    }
    putTextLine(rest, depth: depth + 1)
  }

  private mutating func putTextLine(_ line: ArraySlice<UInt8>, depth: Int) {
    if !line.isEmpty { indent(depth) }
    putLine(line)
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
    for _ in 0..<depth * Self.step { output.append(Byte.space) }
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
