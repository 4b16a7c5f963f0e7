extension SyntaxTree {
  /// Everything that is no part of the journey, in the order of the file.
  var asides: [Aside] {
    guard nodes.dropFirst().contains(where: \.isAside) else { return [] }
    var asides: [Aside] = []
    collect(&asides, of: Self.root, under: [])
    return asides
  }

  private func collect(_ asides: inout [Aside], of parent: Int, under owners: [String]) {
    var names = LineNames()
    var waiting: [Int] = []
    // What stands before the first line of a file stands on top of it, before the format that a file may leave out.
    var isOnTop = parent == Self.root
    for child in children(of: parent) {
      guard let name = names.next(child, in: self) else {
        waiting.append(child)
        continue
      }
      let next = isOnTop ? JourneyKey.format.rawValue : name
      asides += waiting.compactMap { aside($0, under: owners, before: next) }
      waiting.removeAll()
      isOnTop = false
      if lastChild(of: child) >= 0 { collect(&asides, of: child, under: owners + [name]) }
    }
    asides += waiting.compactMap { aside($0, under: owners, before: nil) }
  }

  /// The aside that `node` is; nil for a line of the journey.
  func aside(_ node: Int, under owners: [String], before next: String?) -> Aside? {
    let (kind, text) = (nodes[node].kind, text(ofAside: nodes[node]))
    switch kind {
    case .property: return nil
    case .comment(let afterBlank):
      return Aside(text: text, owners: owners, next: next, isApart: afterBlank)
    case .foreign: return Aside(text: text, owners: owners, next: next, isApart: false)
    }
  }

  /// The lines of an aside, as they would stand at column 0.
  private func text(ofAside node: Node) -> String {
    let lines = self[node.value].split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    let texts = lines.enumerated().map { number, line in
      let text = line.last == Byte.carriageReturn ? line.dropLast() : line
      let spaces = number == 0 ? 0 : text.prefix { $0 == Byte.space }.count
      return String(decoding: text.dropFirst(min(Int(node.indentation), spaces)), as: UTF8.self)
    }
    return texts.joined(separator: "\n")
  }

  // MARK: Placing

  /// Puts `asides` to their places, each as near to it as there are lines.
  ///
  /// - Returns: Those whose owner is not there.
  mutating func place(_ asides: [Aside]) -> [Aside] {
    var blocks: [Int: [String: Int]] = [:]
    return asides.filter { aside in
      var block = Self.root
      var isAtHome = true
      for owner in aside.owners {
        guard let line = names(in: block, &blocks)[owner] else {
          isAtHome = false
          break
        }
        block = line
      }
      let next = isAtHome ? aside.next.flatMap { names(in: block, &blocks)[$0] } : nil
      insert(aside, in: block, before: next)
      return !isAtHome
    }
  }

  private mutating func insert(_ aside: Aside, in block: Int, before next: Int?) {
    let isComment = aside.text.utf8.first == Byte.hash
    var node = Node(isComment ? .comment(afterBlank: aside.isApart) : .foreign, line: 0)
    node.value = store(aside.text.utf8)
    guard let next else {
      append(node, to: block)
      return
    }
    let number = addDetached(node)
    attach(Run(first: number, last: number), at: Seat(parent: Int32(block), previous: nodes[next].previous))
  }

  /// The lines of the journey in `block` by their names, looked for once.
  private func names(in block: Int, _ known: inout [Int: [String: Int]]) -> [String: Int] {
    if let names = known[block] { return names }
    var names = LineNames()
    var lines: [String: Int] = [:]
    for child in children(of: block) { if let name = names.next(child, in: self) { lines[name] = child } }
    known[block] = lines
    return lines
  }
}

extension SyntaxTree.Node {
  /// Whether it is no part of the journey.
  var isAside: Bool {
    switch kind {
    case .comment, .foreign: true
    case .property: false
    }
  }
}

/// The names of the lines of a block: key and id, and a number for each that is named as one before it.
private struct LineNames {
  private var counts: [String: Int] = [:]

  /// The name of `node`, which stands behind those that were named; nil where it is no line of the journey.
  mutating func next(_ node: Int, in tree: SyntaxTree) -> String? {
    guard case .property(let block, let key) = tree.nodes[node].kind else { return nil }
    var name = Vocabulary.of(block).entries[Int(key)].spelling
    let id = tree[tree.nodes[node].id]
    if !id.isEmpty { name += " " + String(decoding: id, as: UTF8.self) }
    let count = counts[name, default: 0] + 1
    counts[name] = count
    return count == 1 ? name : "\(name) #\(count)"
  }
}
