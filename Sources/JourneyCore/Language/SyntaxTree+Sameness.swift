extension SyntaxTree {
  /// Whether `other`, which was read from what this tree is printed as, says the same.
  ///
  /// It has the same keys with the same ids and values. What is no part of the journey, comments and `x-` blocks, is
  /// not looked at.
  func says(sameAs other: SyntaxTree) -> Bool {
    says(at: Self.root, sameAs: other, at: Self.root)
  }

  private func says(at node: Int, sameAs other: SyntaxTree, at twin: Int) -> Bool {
    guard lastChild(of: node) >= 0 || other.lastChild(of: twin) >= 0 else { return true }
    let (mine, theirs) = (keys(of: node), other.keys(of: twin))
    return mine.count == theirs.count
      && zip(mine, theirs).allSatisfy {
        isLine($0, like: $1, of: other) && says(at: $0, sameAs: other, at: $1)
      }
  }

  /// The keys of a node that say something, in the order in which they are printed.
  private func keys(of node: Int) -> [Int] {
    printOrder(of: node).groups.lazy.map(\.node).filter {
      nodes[$0].kind != .foreign && nodes[$0].kind != .property(.journey, Self.format)
    }
  }

  private static let format = UInt8(JourneyKey.numbered.firstIndex(of: .format) ?? 0)

  private func isLine(_ node: Int, like twin: Int, of other: SyntaxTree) -> Bool {
    let (mine, theirs) = (nodes[node], other.nodes[twin])
    guard mine.kind == theirs.kind, self[mine.id].elementsEqual(other[theirs.id]) else { return false }
    if self[mine.value].elementsEqual(other[theirs.value]) { return true }
    guard case .property(let block, let number) = mine.kind else { return false }
    let form = Vocabulary.of(block).entries[Int(number)].form
    return CanonicalValue.of(self[mine.value], as: form).elementsEqual(other[theirs.value])
      || form.value == .text
        && TextLines.normalised(self[mine.value]) == TextLines.normalised(other[theirs.value])
  }
}
