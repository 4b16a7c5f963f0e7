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
    /// The line to which this one belongs; -1 for the file, and for what was taken out of it.
    fileprivate(set) var parent: Int32 = -1
    fileprivate var firstChild: Int32 = -1
    fileprivate var lastChild: Int32 = -1
    fileprivate(set) var previous: Int32 = -1
    fileprivate(set) var next: Int32 = -1

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

  /// Makes room for so much more.
  mutating func reserve(nodes count: Int, bytes size: Int) {
    nodes.reserveCapacity(nodes.count + count)
    bytes.reserveCapacity(bytes.count + size)
  }

  /// Puts `node` behind the last child of `parent`, and gives its number.
  @discardableResult
  mutating func append(_ node: Node, to parent: Int) -> Int {
    let number = nodes.count
    let last = nodes[parent].lastChild
    var node = node
    node.parent = Int32(parent)
    node.previous = last
    nodes.append(node)
    if last < 0 { nodes[parent].firstChild = Int32(number) } else { nodes[Int(last)].next = Int32(number) }
    nodes[parent].lastChild = Int32(number)
    return number
  }

  /// Gives `node` the id `text`.
  mutating func setIdentifier(_ text: some Collection<UInt8>, of node: Int) {
    nodes[node].id = store(text)
  }

  /// Adds `text` behind all that was written, and gives its place.
  mutating func store(_ text: some Collection<UInt8>) -> Extent {
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

  // MARK: Changing

  /// Siblings that follow each other.
  struct Run: Hashable, Sendable {
    let first: Int32
    let last: Int32
  }

  /// Where a run hangs: under `parent`, behind `previous`, or as its first where that is -1.
  struct Seat: Hashable, Sendable {
    let parent: Int32
    let previous: Int32
  }

  /// Adds `node`, which hangs nowhere yet, and gives its number.
  mutating func addDetached(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Gives `node` another id, and gives the one that it had.
  mutating func exchangeIdentifier(_ extent: Extent, of node: Int32) -> Extent {
    defer { nodes[Int(node)].id = extent }
    return nodes[Int(node)].id
  }

  /// Gives `node` another value, and gives the one that it had.
  mutating func exchangeValue(_ extent: Extent, of node: Int32) -> Extent {
    defer { nodes[Int(node)].value = extent }
    return nodes[Int(node)].value
  }

  /// Takes `run` out of the file with all that belongs to it, and gives where it hung; the nodes are kept.
  mutating func detach(_ run: Run) -> Seat {
    let (first, last) = (Int(run.first), Int(run.last))
    let seat = Seat(parent: nodes[first].parent, previous: nodes[first].previous)
    let next = nodes[last].next
    let parent = Int(seat.parent)
    if seat.previous < 0 { nodes[parent].firstChild = next } else { nodes[Int(seat.previous)].next = next }
    if next < 0 { nodes[parent].lastChild = seat.previous } else { nodes[Int(next)].previous = seat.previous }
    nodes[first].previous = -1
    nodes[last].next = -1
    setParent(-1, of: run)
    return seat
  }

  /// Hangs `run`, which hangs nowhere, at `seat`.
  mutating func attach(_ run: Run, at seat: Seat) {
    let parent = Int(seat.parent)
    let next = seat.previous < 0 ? nodes[parent].firstChild : nodes[Int(seat.previous)].next
    if seat.previous < 0 {
      nodes[parent].firstChild = run.first
    } else {
      nodes[Int(seat.previous)].next = run.first
    }
    if next < 0 { nodes[parent].lastChild = run.last } else { nodes[Int(next)].previous = run.last }
    nodes[Int(run.first)].previous = seat.previous
    nodes[Int(run.last)].next = next
    setParent(seat.parent, of: run)
  }

  private mutating func setParent(_ parent: Int32, of run: Run) {
    var node = run.first
    while node >= 0 {
      nodes[Int(node)].parent = parent
      node = node == run.last ? -1 : nodes[Int(node)].next
    }
  }

  /// Takes over the nodes of `other`, which hang nowhere yet, and gives them as a run; nil where there are none.
  mutating func graft(_ other: Self) -> Run? {
    guard other.nodes[Self.root].firstChild >= 0 else { return nil }
    let texts = Int32(bytes.count)
    let numbers = Int32(nodes.count - 1)
    bytes += other.bytes
    for node in other.nodes[1...] { nodes.append(node.shifted(texts: texts, numbers: numbers)) }
    let root = other.nodes[Self.root]
    return Run(first: root.firstChild + numbers, last: root.lastChild + numbers)
  }

  /// Drops the nodes and the texts that were added after there were so many; none of them hangs anywhere.
  mutating func forget(after extent: (nodes: Int, bytes: Int)) {
    nodes.removeSubrange(extent.nodes...)
    bytes.removeSubrange(extent.bytes...)
  }

  // MARK: Looking

  /// The last child of a node, -1 where it has none.
  func lastChild(of node: Int) -> Int32 { nodes[node].lastChild }

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

extension SyntaxTree.Node {
  /// The node as it is behind others: a root's child hangs nowhere.
  fileprivate func shifted(texts: Int32, numbers: Int32) -> Self {
    func moved(_ number: Int32) -> Int32 { number < 0 ? number : number + numbers }
    var node = self
    node.id = id.lowerBound + texts..<id.upperBound + texts
    node.value = value.lowerBound + texts..<value.upperBound + texts
    node.parent = parent == 0 ? -1 : moved(parent)
    node.firstChild = moved(firstChild)
    node.lastChild = moved(lastChild)
    node.previous = moved(previous)
    node.next = moved(next)
    return node
  }
}
