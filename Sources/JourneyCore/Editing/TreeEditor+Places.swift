extension TreeEditor {
  /// `entry` with the comments that belong to it, and of a group its touchpoints where `isWhole`.
  func run(of entry: Entry, isWhole: Bool = true) -> SyntaxTree.Run {
    let last = isWhole ? tree.lastOfGroup(entry.node) : entry.node
    return SyntaxTree.Run(first: tree.firstOfGroup(entry.node), last: last)
  }

  mutating func remove(_ entry: Entry) throws(Refusal) {
    try checkPresence(of: entry)
    guard entry != .journey else { throw .inapplicable }
    let property = tree.property(of: entry)
    let isWhole = property?.declares != .stage
    let run = run(of: entry, isWhole: isWhole)
    for node in tree.nodes(of: run) { try checkUse(of: Entry(node: node), outside: run) }
    let parent = Entry(node: tree.nodes[Int(entry.node)].parent)
    let next = tree.nodes[Int(run.last)].next
    make(.detach(run))
    note(.removed, next >= 0 && !tree.isComment(next) ? Entry(node: next) : parent, property)
  }

  mutating func move(_ entry: Entry, to position: Position) throws(Refusal) {
    try checkPresence(of: entry)
    try check(position)
    let home = tree.property(of: entry)?.block
    guard entry != .journey, home == nil || tree.block(of: position.parent) == home else { throw .misplaced }
    let run = run(of: entry)
    let nodes = Set(tree.nodes(of: run))
    if let before = position.before, nodes.contains(before.node) { return note(.moved, entry) }
    guard !tree.isInside(position.parent, any: nodes) else { throw .misplaced }
    if let property = tree.property(of: entry), tree.nodes[Int(entry.node)].parent != position.parent.node {
      try checkRoom(for: property, in: position.parent)
    }
    makeRoom(in: position.parent)
    make(.detach(run))
    make(.attach(run, tree.seat(at: position, for: tree.property(of: entry))))
    note(.moved, entry)
  }

  mutating func insert(_ lines: String, at position: Position) throws(Refusal) {
    try check(position)
    guard let block = tree.block(of: position.parent) else { throw .misplaced }
    var problems = Problems()
    var added = TreeBuilder.build(Array(lines.utf8), in: block, &problems)
    if let problem = problems.firstError { throw .problem(problem) }
    for node in added.children(of: SyntaxTree.root) {
      guard let property = added.property(of: Entry(node: Int32(node))) else { continue }
      try checkRoom(for: property, in: position.parent)
    }
    makeRoom(in: position.parent)
    if block == .journey { added.giveFreeIdentifiers(beside: declared) }
    guard let run = tree.graft(added),
      let first = tree.nodes(of: run).first(where: { !tree.isComment($0) })
    else { throw .inapplicable }
    let entry = Entry(node: first)
    make(.attach(run, tree.seat(at: position, for: tree.property(of: entry))))
    note(.added, entry)
  }

  /// Makes sure that `property` can stand under `parent` once more.
  private func checkRoom(for property: Property, in parent: Entry) throws(Refusal) {
    guard !property.repeats, tree.child(property, of: parent) != nil else { return }
    throw .onlyOnce(key: property.key)
  }

  /// Makes sure that `position` is in the document.
  private func check(_ position: Position) throws(Refusal) {
    try checkPresence(of: position.parent)
    guard let before = position.before else { return }
    try checkPresence(of: before)
    guard tree.nodes[Int(before.node)].parent == position.parent.node else { throw .misplaced }
  }
}

extension SyntaxTree {
  /// The nodes of `run` themselves, in order.
  func nodes(of run: Run) -> [Int32] {
    var nodes = [run.first]
    while let last = nodes.last, last != run.last { nodes.append(self.nodes[Int(last)].next) }
    return nodes
  }

  /// Whether `entry` is one of `nodes` or belongs to one.
  func isInside(_ entry: Entry, any nodes: Set<Int32>) -> Bool {
    var node = entry.node
    while node >= 0 {
      if nodes.contains(node) { return true }
      node = self.nodes[Int(node)].parent
    }
    return false
  }
}
