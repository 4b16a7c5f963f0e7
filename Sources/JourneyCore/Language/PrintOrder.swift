/// Children of a node in the order in which they are printed.
struct PrintOrder {
  /// A child with the comments that belong to it.
  struct Group {
    let node: Int
    /// Where it is printed: by its key, foreign keys behind all others, moments by their section behind those.
    let rank: Int
    let comments: [Int]
  }

  /// The children, in the order in which they are printed.
  let groups: [Group]
  /// The comments on top of them.
  let leading: [Int]
  /// The comments behind them.
  let trailing: [Int]
  /// The child that stands first in the file.
  let first: Int?
}

extension SyntaxTree {
  /// The children of `parent` in the order in which they are printed.
  func printOrder(of parent: Int) -> PrintOrder {
    var groups: [PrintOrder.Group] = []
    groups.reserveCapacity(Self.usualChildren)
    var comments: [Int] = []
    var section = 0
    var isSorted = true
    for child in children(of: parent) {
      guard !isComment(Int32(child)) else {
        comments.append(child)
        continue
      }
      let rank = rank(of: child, &section)
      if let last = groups.last, last.rank > rank { isSorted = false }
      groups.append(PrintOrder.Group(node: child, rank: rank, comments: comments))
      if !comments.isEmpty { comments = [] }
    }
    return PrintOrder(
      groups: isSorted ? groups : Self.sorted(groups), leading: groups.first?.comments ?? [],
      trailing: comments, first: groups.first?.node)
  }

  private static func sorted(_ groups: [PrintOrder.Group]) -> [PrintOrder.Group] {
    groups.enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }.map(\.element)
  }

  /// Where `node` is printed, which stands in `section`: before any stage, among stages, or among detours.
  private func rank(of node: Int, _ section: inout Int) -> Int {
    guard case .property(let block, let number) = nodes[node].kind else { return Self.foreignRank }
    if block == .journey {
      switch JourneyKey.numbered[Int(number)] {
      case .stage: section = 1
      case .detour: section = 2
      case .format, .journey, .customer, .wants, .promise, .objective, .rationale, .constraint, .story,
        .limit,
        .allow, .level, .department, .contact, .premortem, .note, .pain, .idea, .question, .decision, .action,
        .touchpoint:
        break
      }
    }
    let entry = Vocabulary.of(block).entries[Int(number)]
    return entry.isMoment ? Self.foreignRank + 1 + section : entry.rank
  }

  /// How many children most nodes have at most, of those that have some.
  private static let usualChildren = 12
  private static let foreignRank = Int(UInt8.max)
}
