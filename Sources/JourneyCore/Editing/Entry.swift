/// A line of a document with all that belongs to it: a key with its properties, a comment or an `x-` block.
///
/// An entry stays the same as long as its document is edited, also while it is taken out and until it is put back.
public struct Entry: Hashable, Sendable {
  /// The number of its node in the tree.
  let node: Int32

  /// The document itself, whose properties are those of the journey.
  public static let journey = Entry(node: Int32(SyntaxTree.root))
}

/// A place between entries: under `parent`, before one of its entries or behind the last.
public struct Position: Hashable, Sendable {
  /// What the entry belongs to.
  public var parent: Entry
  /// What comes after it; nil at the end.
  public var before: Entry?

  /// The place under `parent` before `before`.
  public init(in parent: Entry, before: Entry? = nil) {
    self.parent = parent
    self.before = before
  }
}
