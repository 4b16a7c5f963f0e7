/// The smallest changes of a tree; what an edit replaced is kept by the change that takes it back.
enum TreeChange: Hashable, Sendable {
  /// The node's value.
  case value(Int32, SyntaxTree.Extent)
  /// The node's id.
  case identifier(Int32, SyntaxTree.Extent)
  /// The nodes leave the file.
  case detach(SyntaxTree.Run)
  /// The nodes come into the file.
  case attach(SyntaxTree.Run, SyntaxTree.Seat)
}

extension SyntaxTree {
  /// Makes `change`, and gives the one that takes it back.
  mutating func make(_ change: TreeChange) -> TreeChange {
    switch change {
    case .value(let node, let extent): return .value(node, exchangeValue(extent, of: node))
    case .identifier(let node, let extent): return .identifier(node, exchangeIdentifier(extent, of: node))
    case .detach(let run): return .attach(run, detach(run))
    case .attach(let run, let seat):
      attach(run, at: seat)
      return .detach(run)
    }
  }
}
