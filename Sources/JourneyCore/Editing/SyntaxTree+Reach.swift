extension SyntaxTree {
  /// Where something was done.
  enum Reach {
    /// Nowhere in the file.
    case nothing
    /// In the properties of one touchpoint, this node.
    case touchpoint(Int32)
    /// In moments alone: in the properties of those named, and in which there are, and where.
    case moments(Set<Int32>)
    /// Anywhere.
    case everything
  }

  /// Where something was done that `changes` would take back.
  func reach(of changes: [TreeChange]) -> Reach {
    var touched: Set<Int32> = []
    var keepsMoments = true
    for change in changes {
      guard let place = place(of: change) else { continue }
      if place.isAmongMoments { keepsMoments = false }
      for node in place.nodes {
        guard property(of: Entry(node: node))?.isMoment == true else { return .everything }
        touched.insert(node)
      }
    }
    guard keepsMoments, touched.count <= 1 else { return .moments(touched) }
    guard let node = touched.first else { return .nothing }
    return property(of: Entry(node: node)) == .touchpoint ? .touchpoint(node) : .moments(touched)
  }

  /// The lines at column 0 in which `change` changes something, and whether it changes which there are or what they
  /// are called; nil where it changes what is no part of the file.
  private func place(of change: TreeChange) -> (nodes: [Int32], isAmongMoments: Bool)? {
    switch change {
    case .value(let node, _): topLevel(of: Entry(node: node)).map { ([$0], false) }
    case .identifier(let node, _):
      topLevel(of: Entry(node: node)).map { ([$0], $0 == node) }
    case .detach(let run): place(of: run, under: nodes[Int(run.first)].parent)
    case .attach(let run, let seat): place(of: run, under: seat.parent)
    }
  }

  private func place(of run: Run, under parent: Int32) -> (nodes: [Int32], isAmongMoments: Bool)? {
    guard parent != Self.root else { return (linkedNodes(of: run).filter { !isComment($0) }, true) }
    return parent < 0 ? nil : topLevel(of: Entry(node: parent)).map { ([$0], false) }
  }

  /// The nodes of `run` as far as they hang together still.
  private func linkedNodes(of run: Run) -> [Int32] {
    var (linked, node) = ([run.first], run.first)
    while node != run.last, nodes[Int(node)].next >= 0 {
      node = nodes[Int(node)].next
      linked.append(node)
    }
    return linked
  }
}
