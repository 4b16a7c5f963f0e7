extension TreeEditor {
  /// Makes sure that nothing outside `run` refers to what `entry` declares.
  func checkUse(of entry: Entry, outside run: SyntaxTree.Run) throws(Refusal) {
    guard let kind = tree.property(of: entry)?.declares else { return }
    let id = tree[tree.nodes[Int(entry.node)].id]
    let inside = Set(tree.nodes(of: run))
    let users = tree.references(to: kind, called: id).map { Entry(node: $0.node) }
      .filter { !tree.isInside($0, any: inside) }
    guard users.isEmpty else { throw .inUse(kind, id: String(decoding: id, as: UTF8.self), by: users) }
  }

  mutating func rename(_ entry: Entry, to id: String) throws(Refusal) {
    try checkPresence(of: entry)
    guard let property = tree.property(of: entry) else { throw .inapplicable }
    try check(id, for: property)
    let old = Array(tree[tree.nodes[Int(entry.node)].id])
    guard old != Array(id.utf8) else { return note(.renamed, entry) }
    if let kind = property.declares {
      if !id.isEmpty, declared.isTaken(id, kind) { throw .taken(kind, id: id) }
      for reference in tree.references(to: kind, called: old[...]) { point(reference, from: old, to: id) }
    }
    make(.identifier(entry.node, tree.store(id.utf8)))
    note(.renamed, entry)
  }

  private func check(_ id: String, for property: Property) throws(Refusal) {
    switch property.entry.form.identifier {
    case .none: throw .inapplicable
    case .required where id.isEmpty: throw .problem(.missingIdentifier(key: property.key))
    case .optional where id.isEmpty && property.declares != nil && property.declares != .stage:
      throw .problem(.missingIdentifier(key: property.key))
    case .required, .optional:
      guard id.isEmpty || Identifier<Block>.isWellFormed(id.utf8) else { throw .problem(.badIdentifier(id)) }
    }
  }

  private mutating func point(_ reference: Reference, from old: [UInt8], to id: String) {
    let node = reference.node
    switch reference.part {
    case .value: make(.value(node, tree.store(id.utf8)))
    case .identifier: make(.identifier(node, tree.store(id.utf8)))
    case .item:
      let items = tree.items(of: node, replacing: old[...], with: Array(id.utf8))
      make(.value(node, tree.store(items)))
    }
  }

  mutating func reassign(_ entry: Entry, to other: Entry) throws(Refusal) {
    try checkPresence(of: entry)
    try checkPresence(of: other)
    guard let kind = tree.property(of: entry)?.declares, tree.property(of: other)?.declares == kind,
      kind != .stage, kind != .detour
    else { throw .inapplicable }
    let old = Array(tree[tree.nodes[Int(entry.node)].id])
    let id = String(decoding: tree[tree.nodes[Int(other.node)].id], as: UTF8.self)
    guard entry != other else { return note(.reassigned, other) }
    for reference in tree.references(to: kind, called: old[...]) {
      if reference.part != .identifier || !pool(reference.node, under: id) {
        point(reference, from: old, to: id)
      }
    }
    note(.reassigned, other)
  }

  /// Adds what `node` says to a sibling that says it for `id` already; false where there is none.
  private mutating func pool(_ node: Int32, under id: String) -> Bool {
    let entry = Entry(node: node)
    guard let property = tree.property(of: entry) else { return false }
    let siblings = tree.children(of: Int(tree.nodes[Int(node)].parent)).map { Int32($0) }
    let twin = siblings.first { sibling in
      sibling != node && tree.property(of: Entry(node: sibling)) == property
        && tree[tree.nodes[Int(sibling)].id].elementsEqual(id.utf8)
    }
    guard let twin else { return false }
    let (first, second) = (tree[tree.nodes[Int(twin)].value], tree[tree.nodes[Int(node)].value])
    let sum: [UInt8]
    if let voices = Distribution(written: first), let more = Distribution(written: second) {
      sum = Array((voices + more).written.utf8)
    } else {
      sum = first + Array("; ".utf8) + second
    }
    make(.value(twin, tree.store(sum)))
    make(.detach(run(of: entry)))
    return true
  }
}

extension Distribution {
  /// The voices of both, up to ``maximumCount`` each.
  fileprivate static func + (left: Self, right: Self) -> Self {
    let counts = zip(left.counts, right.counts).map { min($0 + $1, maximumCount) }
    return Self(counts: counts) ?? left
  }
}
