/// The nodes of a journey's touchpoints and their encounters, in the order of ``JourneyIndex/touchpoints``.
struct EntryRow: Hashable, Sendable {
  private var nodes: [Int32] = []
  private var starts: [Int32] = []

  /// How many touchpoints there are.
  var count: Int { starts.count }

  /// Adds the next touchpoint and its encounters.
  mutating func add(_ touchpoint: Int, of tree: SyntaxTree) {
    starts.append(Int32(nodes.count))
    nodes.append(Int32(touchpoint))
    for (key, node) in tree.properties(of: touchpoint, as: TouchpointKey.self) where key == .meets {
      nodes.append(Int32(node))
    }
  }

  /// Adds the next touchpoint and its encounters, which stand as `number` in `other`.
  mutating func add(_ number: Int, of other: Self) {
    starts.append(Int32(nodes.count))
    nodes += other.nodes[other.range(of: number)]
  }

  private func range(of touchpoint: Int) -> Range<Int> {
    let end = touchpoint + 1 < starts.count ? Int(starts[touchpoint + 1]) : nodes.count
    return Int(starts[touchpoint])..<end
  }

  /// The node of a touchpoint, or of one of its encounters, both numbered from 0.
  func node(of touchpoint: Int, encounter: Int? = nil) -> Int32 {
    nodes[Int(starts[touchpoint]) + (encounter.map { $0 + 1 } ?? 0)]
  }

  /// The number of the touchpoint that `node` is.
  func touchpoint(_ node: Int32) -> Int? {
    starts.firstIndex { nodes[Int($0)] == node }
  }

  /// Reads the encounters of one touchpoint again.
  mutating func refresh(_ touchpoint: Int, of tree: SyntaxTree) {
    var row = Self()
    row.add(Int(node(of: touchpoint)), of: tree)
    let range = range(of: touchpoint)
    nodes.replaceSubrange(range, with: row.nodes)
    let shift = Int32(row.nodes.count - range.count)
    guard shift != 0 else { return }
    for later in starts.indices[(touchpoint + 1)...] { starts[later] += shift }
  }

  /// Both rows as one.
  func followed(by other: Self) -> Self {
    var both = self
    both.starts += other.starts.map { $0 + Int32(nodes.count) }
    both.nodes += other.nodes
    return both
  }
}
