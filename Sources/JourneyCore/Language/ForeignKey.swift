/// A key that begins with `x-`, with everything under it.
public struct ForeignKey: Hashable, Sendable {
  /// The key, with its `x-`.
  public let key: String
  /// What stands behind the colon: one line, or lines of their own behind a line feed.
  public let value: String

  /// Keeps `value` under `key`, which is spelled as a key of a file where it is none.
  public init(_ key: String, _ value: String) {
    let word = key.unicodeScalars.reduce(into: "") { word, scalar in
      let isPart = scalar != ":" && !scalar.properties.isWhitespace
      word.unicodeScalars.append(isPart ? scalar : "-")
    }
    self.key = word.hasPrefix(Self.prefix) && word != Self.prefix ? word : Self.prefix + word
    self.value = value
  }

  private static let prefix = "x-"

  /// The key with its value as a file has it at column 0.
  var block: [UInt8] {
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    let isOneLine = lines.count == 1
    let own = lines.first.map { $0.isEmpty || isOneLine } ?? true
    let first = own ? lines.first ?? "" : ""
    let rest = own ? lines.dropFirst() : lines[...]
    let head = first.isEmpty ? "\(key):" : "\(key): \(first)"
    let isIndented = rest.allSatisfy { $0.isEmpty || $0.hasPrefix(" ") }
    return Array(
      ([head] + rest.map { $0.isEmpty || isIndented ? String($0) : "  \($0)" }).joined(separator: "\n").utf8)
  }

  /// Reads what stands in a file, indented by `indentation`.
  init?(_ block: ArraySlice<UInt8>, indentation: Int) {
    guard let colon = block.firstIndex(of: Byte.colon) else { return nil }
    let lines = block[(colon + 1)...].split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    let texts = lines.enumerated().map { number, line in
      let text = line.last == Byte.carriageReturn ? line.dropLast() : line
      if number == 0 { return String(decoding: text.drop(while: Byte.isBlank), as: UTF8.self) }
      let spaces = text.prefix { $0 == Byte.space }.count
      return String(decoding: text.dropFirst(min(indentation, spaces)), as: UTF8.self)
    }
    let key = block[..<colon].drop(while: Byte.isBlank)
    let word = key.prefix { !Byte.isBlank($0) }
    self.key = String(decoding: word, as: UTF8.self)
    value = texts.joined(separator: "\n")
  }
}

extension Document {
  /// Writes `journey` with `keys` at their places, and reads it back, so that its parts have lines.
  ///
  /// - Throws: ``ParseFailure`` if they hold what no file can say.
  public init(_ journey: Journey, keeping keys: [(key: ForeignKey, place: Place)]) throws(ParseFailure) {
    try self.init(journey)
    guard !keys.isEmpty else { return }
    var tree = tree
    for (key, place) in keys {
      tree.append(.foreign, id: [], value: key.block, to: node(of: place))
    }
    try self.init(parsing: TreePrinter.print(tree))
  }

  /// Whether there is any key that begins with `x-`.
  public var hasForeignKeys: Bool { tree.nodes.dropFirst().contains { $0.kind == .foreign } }

  /// The keys that begin with `x-` at `place`.
  public func foreignKeys(of place: Place) -> [ForeignKey] {
    tree.children(of: node(of: place)).compactMap { child in
      let node = tree.nodes[child]
      guard node.kind == .foreign else { return nil }
      return ForeignKey(tree[node.value], indentation: Int(node.indentation))
    }
  }

  /// The node under which the properties of `place` stand.
  private func node(of place: Place) -> Int {
    switch place {
    case .journey: SyntaxTree.root
    case .touchpoint, .encounter: Int(entry(of: place).node)
    }
  }
}
