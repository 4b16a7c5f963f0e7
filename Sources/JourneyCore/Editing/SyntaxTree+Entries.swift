extension SyntaxTree {
  /// Whether `entry` is a part of the file.
  func contains(_ entry: Entry) -> Bool {
    guard nodes.indices.contains(Int(entry.node)) else { return false }
    var node = entry.node
    while nodes[Int(node)].parent >= 0 { node = nodes[Int(node)].parent }
    return node == Self.root
  }

  /// The key of `entry`; nil for the file itself, a comment and an `x-` block.
  func property(of entry: Entry) -> Property? {
    guard case .property(let block, let number) = nodes[Int(entry.node)].kind else { return nil }
    return Property(block, number)
  }

  /// What the properties of `entry` belong to; nil where it has none.
  func block(of entry: Entry) -> Block? {
    entry == .journey ? .journey : property(of: entry)?.opens
  }

  /// The first child of `entry` with the key `property`.
  func child(_ property: Property, of entry: Entry) -> Entry? {
    children(of: Int(entry.node)).lazy.map { Entry(node: Int32($0)) }.first {
      self.property(of: $0) == property
    }
  }

  /// The line at column 0 to which `entry` belongs; nil for the file itself.
  func topLevel(of entry: Entry) -> Int32? {
    var node = entry.node
    while nodes[Int(node)].parent > Self.root { node = nodes[Int(node)].parent }
    return nodes[Int(node)].parent == Self.root ? node : nil
  }

  /// Whether `node` is a comment.
  func isComment(_ node: Int32) -> Bool {
    if case .comment = nodes[Int(node)].kind { true } else { false }
  }

  /// The first of the comments that belong to `node`, or `node` itself.
  ///
  /// Those on top of the file belong to the file.
  func firstOfGroup(_ node: Int32) -> Int32 {
    var first = node
    while nodes[Int(first)].previous >= 0, isComment(nodes[Int(first)].previous) {
      first = nodes[Int(first)].previous
    }
    let isOnTop = nodes[Int(first)].previous < 0 && nodes[Int(first)].parent == Self.root
    return isOnTop ? node : first
  }

  /// The last node that belongs to `node`: of a stage or a detour, the last of its touchpoints.
  func lastOfGroup(_ node: Int32) -> Int32 {
    guard property(of: Entry(node: node))?.opensGroup == true else { return node }
    var last = node
    var next = nodes[Int(node)].next
    while next >= 0, isComment(next) || property(of: Entry(node: next)) == .touchpoint {
      if !isComment(next) { last = next }
      next = nodes[Int(next)].next
    }
    return last
  }

  private func isMoment(_ entry: Entry) -> Bool { property(of: entry)?.isMoment == true }

  /// The first stage, touchpoint or detour, at `start` or behind it; nil where there is none.
  private func firstMoment(from start: Entry? = nil) -> Entry? {
    let entries = children(of: Self.root).lazy.map { Entry(node: Int32($0)) }
    return entries.drop { start != nil && $0 != start }.first(where: isMoment)
  }

  /// Where `property` goes that is put at `position`; nil is an `x-` block.
  ///
  /// Comments stay with what they belong to. What is no moment stands before the first one; a moment before something
  /// else stands before the moment behind that.
  func seat(at position: Position, for property: Property?) -> Seat {
    let parent = position.parent.node
    var before = position.before
    if position.parent == .journey {
      if property?.isMoment == true {
        before = before.flatMap { firstMoment(from: $0) }
      } else if before.map(isMoment) ?? true {
        before = firstMoment()
      }
    }
    if let before {
      return Seat(parent: parent, previous: nodes[Int(firstOfGroup(before.node))].previous)
    }
    var last = lastChild(of: Int(parent))
    while last >= 0, isComment(last), nodes[Int(last)].previous >= 0 { last = nodes[Int(last)].previous }
    return Seat(parent: parent, previous: last)
  }
}
