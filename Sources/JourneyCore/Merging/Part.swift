/// A line of a journey file with everything that belongs to it, taken out of its tree.
///
/// Parts come from trees in canonical form, so that parts that say the same are equal.
struct Part: Hashable, Sendable {
  /// What the line is.
  enum Key: Hashable, Sendable {
    /// A key, by its number in the vocabulary of the block that it stands in.
    case property(Block, UInt8)
    /// An `x-` key.
    case foreign
  }

  /// A comment before a line, or at the end of a block.
  struct Comment: Hashable, Sendable {
    let text: ArraySlice<UInt8>
    let followsBlank: Bool
  }

  let key: Key
  var id: ArraySlice<UInt8> = []
  /// The value; for a foreign block all of it, its inner lines at their distance from the first.
  var value: ArraySlice<UInt8>
  /// The comments that belong to the line.
  var comments: [Comment] = []
  /// The lines under it, in the printer's order.
  var parts: [Part] = []
  /// The comments at the end of its block.
  var closing: [Comment] = []
  /// Which conflict it marks, where it is a mark.
  var conflict: Int?

  /// A line that no file has.
  init(_ key: Key, value: ArraySlice<UInt8>) {
    self.key = key
    self.value = value
  }

  /// The line at `node` of `tree`, a key or a foreign block.
  private init(_ key: Key, _ node: Int, of tree: SyntaxTree) {
    self.key = key
    id = tree[tree.nodes[node].id]
    value = tree[tree.nodes[node].value]
    takeBlock(of: node, in: tree)
  }

  /// The file as one part: no key of its own, and everything under it.
  init(fileOf tree: SyntaxTree) {
    self.init(.foreign, value: [])
    takeBlock(of: SyntaxTree.root, in: tree)
  }

  private mutating func takeBlock(of node: Int, in tree: SyntaxTree) {
    for child in tree.children(of: node) {
      var part: Part
      switch tree.nodes[child].kind {
      case .comment(let afterBlank):
        closing.append(Comment(text: tree[tree.nodes[child].value], followsBlank: afterBlank))
        continue
      case .property(let block, let number): part = Part(.property(block, number), child, of: tree)
      case .foreign:
        part = Part(.foreign, child, of: tree)
        part.value = Self.outdented(part.value, by: Int(tree.nodes[child].indentation))
      }
      swap(&part.comments, &closing)
      parts.append(part)
    }
  }

  /// A foreign block whose first line began at `indentation`, with its inner lines as much further left.
  private static func outdented(_ block: ArraySlice<UInt8>, by indentation: Int) -> ArraySlice<UInt8> {
    guard indentation > 0, block.contains(Byte.lineFeed) else { return block }
    let lines = block.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    let inner = lines.dropFirst().map { $0.trimmed.isEmpty ? $0 : $0.dropFirst(indentation) }
    return ArraySlice((lines.prefix(1) + inner).joined(separator: [Byte.lineFeed]))
  }

  // MARK: What it is

  /// The entry of its key in the vocabulary; nil for a foreign block.
  var entry: Vocabulary.Entry? {
    guard case .property(let block, let number) = key else { return nil }
    return Vocabulary.of(block).entries[Int(number)]
  }

  /// Which of the journey's keys it has; nil where it stands deeper, or is foreign.
  var journeyKey: JourneyKey? {
    guard case .property(.journey, let number) = key else { return nil }
    return JourneyKey.numbered[Int(number)]
  }

  /// What its id declares; nil where its key declares nothing.
  var declares: NamedKind? { journeyKey.flatMap { NamedKind(rawValue: $0.rawValue) } }

  /// Whether lines can stand under it whatever its value.
  var holdsLines: Bool { declares != nil || entry?.form.opens != nil }

  /// Whether its value is a text of several lines, so that nothing else can stand under it.
  var hasLongText: Bool { entry?.form.value == .text && value.contains(Byte.lineFeed) }

  /// Where the printer writes it among its siblings: moments behind all others.
  var rank: Int {
    guard let entry else { return Self.foreignRank }
    return entry.isMoment ? Self.foreignRank + 1 : entry.rank
  }

  private static let foreignRank = Int(UInt8.max)

  // MARK: Back to a tree

  /// Puts it with everything under it behind the last child of `parent`.
  private func append(to parent: Int, of tree: inout SyntaxTree) {
    for comment in comments { comment.append(to: parent, of: &tree) }
    let node = tree.append(treeKind, id: id, value: value, to: parent)
    appendBlock(to: node, of: &tree)
  }

  /// Puts what stands under it behind the last child of `node`.
  func appendBlock(to node: Int, of tree: inout SyntaxTree) {
    for part in parts { part.append(to: node, of: &tree) }
    for comment in closing { comment.append(to: node, of: &tree) }
  }

  private var treeKind: SyntaxTree.Node.Kind {
    switch key {
    case .property(let block, let number): .property(block, number)
    case .foreign: .foreign
    }
  }
}

extension Part.Comment {
  fileprivate func append(to parent: Int, of tree: inout SyntaxTree) {
    tree.append(.comment(afterBlank: followsBlank), id: [], value: text, to: parent)
  }
}
