/// A journey file as it is written: every key, comment and `x-` block, in the order of the file.
///
/// Nodes lie in one array and name each other by number; their texts are extents of one row of bytes, the file
/// itself and what was added to it later. A change of one node touches nothing else, and a copy of the tree
/// costs nothing until then.
public struct SyntaxTree: Sendable {
  /// Where a text stands in ``bytes``.
  typealias Extent = Range<Int32>

  /// A line, with the lines that belong to it as its children.
  struct Node: Sendable {
    /// What a node is.
    enum Kind: Equatable, Sendable {
      /// A key, by its number in the vocabulary of the block that it stands in.
      case property(Block, UInt8)
      /// A comment; it belongs to the sibling that follows, or else to the end of its parent.
      case comment(afterBlank: Bool)
      /// An `x-` key with everything under it.
      case foreign
    }

    let kind: Kind
    /// The line in the file that was parsed, from 1.
    let line: Int32
    /// How far a foreign block was indented; its inner lines keep their distance to it.
    var indentation: Int32 = 0
    var id: Extent = 0..<0
    /// The value, a text's lines, a comment or a whole foreign block, without the indentation of the first line.
    var value: Extent = 0..<0
    fileprivate var firstChild: Int32 = -1
    fileprivate var lastChild: Int32 = -1
    fileprivate var next: Int32 = -1

    init(_ kind: Kind, line: Int32) {
      self.kind = kind
      self.line = line
    }
  }

  /// The file, and after it the texts that were added.
  private(set) var bytes: [UInt8]
  /// The nodes; the first is the file.
  private(set) var nodes: [Node]

  /// About how long a line is that gets a node.
  private static let bytesPerNode = 32

  /// The number of the node that is the file.
  static var root: Int { 0 }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    nodes = [Node(.foreign, line: 0)]
    nodes.reserveCapacity(bytes.count / Self.bytesPerNode)
  }

  /// Puts `node` behind the last child of `parent`, and gives its number.
  @discardableResult
  mutating func append(_ node: Node, to parent: Int) -> Int {
    let number = nodes.count
    nodes.append(node)
    let last = nodes[parent].lastChild
    if last < 0 { nodes[parent].firstChild = Int32(number) } else { nodes[Int(last)].next = Int32(number) }
    nodes[parent].lastChild = Int32(number)
    return number
  }

  /// Gives `node` the id `text`.
  mutating func setIdentifier(_ text: some Collection<UInt8>, of node: Int) {
    nodes[node].id = store(text)
  }

  private mutating func store(_ text: some Collection<UInt8>) -> Extent {
    let start = bytes.count
    bytes += text
    return Extent(start..<bytes.count)
  }

  /// Puts a key that is not in the file behind the last child of `parent`, and gives its number.
  @discardableResult
  mutating func append(
    _ kind: Node.Kind, id: some Collection<UInt8>, value: some Collection<UInt8>, to parent: Int
  ) -> Int {
    var node = Node(kind, line: 0)
    node.id = store(id)
    node.value = store(value)
    return append(node, to: parent)
  }

  /// The children of a node, in the order of the file.
  func children(of node: Int) -> Children { Children(nodes: nodes, following: nodes[node].firstChild) }

  /// Walks along the children of a node.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var following: Int32

    mutating func next() -> Int? {
      guard following >= 0 else { return nil }
      let number = Int(following)
      following = nodes[number].next
      return number
    }
  }

  /// The keys of a node's block with their nodes, in the order of the file.
  func properties<Key: BlockKey>(of node: Int, as keys: Key.Type) -> Properties<Key> {
    Properties(children: children(of: node))
  }

  /// Walks along the keys of a node's block.
  struct Properties<Key: BlockKey>: Sequence, IteratorProtocol {
    fileprivate var children: Children

    mutating func next() -> (key: Key, node: Int)? {
      while let child = children.next() {
        if case .property(_, let number) = children.nodes[child].kind {
          return (Key.numbered[Int(number)], child)
        }
      }
      return nil
    }
  }

  /// What stands at `extent`.
  subscript(extent: Extent) -> ArraySlice<UInt8> {
    bytes[Int(extent.lowerBound)..<Int(extent.upperBound)]
  }
}
