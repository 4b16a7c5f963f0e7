/// Everything in a file that has an id, so that references may point forward.
struct Declarations: Sendable {
  var levels = Names<Level>()
  var departments = Names<Department>()
  var contacts = Names<Contact>()
  var stages = Names<Stage>()
  var touchpoints = Names<Touchpoint>()
  var detours = Names<Detour>()

  /// Collects the ids of `tree`, and gives each touchpoint and detour that has none an id made from its title.
  init(_ tree: inout SyntaxTree, _ problems: inout Problems) {
    var anonymous: [(key: JourneyKey, node: Int)] = []
    for (key, node) in tree.properties(of: SyntaxTree.root, as: JourneyKey.self) {
      if tree.nodes[node].id.isEmpty {
        if key.isMoment { anonymous.append((key, node)) }
      } else {
        declare(node, key, tree, &problems)
      }
    }
    var touchpointMaker = MadeIdentifier<Touchpoint>(fallback: NamedKind.touchpoint.rawValue)
    var detourMaker = MadeIdentifier<Detour>(fallback: NamedKind.detour.rawValue)
    for (key, node) in anonymous {
      if key == .touchpoint {
        name(node, &touchpointMaker, \.touchpoints, &tree)
      } else if key == .detour {
        name(node, &detourMaker, \.detours, &tree)
      }
    }
  }

  private mutating func declare(
    _ node: Int, _ key: JourneyKey, _ tree: SyntaxTree, _ problems: inout Problems
  ) {
    guard let kind = NamedKind(rawValue: key.rawValue) else { return }
    let text = String(decoding: tree[tree.nodes[node].id], as: UTF8.self)
    let line = tree.nodes[node].line
    let first =
      switch kind {
      case .level: declare(text, line, \.levels)
      case .department: declare(text, line, \.departments)
      case .contact: declare(text, line, \.contacts)
      case .stage: declare(text, line, \.stages)
      case .touchpoint: declare(text, line, \.touchpoints)
      case .detour: declare(text, line, \.detours)
      }
    guard let first else { return }
    let problem = Diagnostic.Kind.repeatedIdentifier(text, of: kind, firstLine: Int(first))
    problems.add(problem, at: tree.nodes[node].id.lowerBound)
  }

  private mutating func declare<Entity>(
    _ text: String, _ line: Int32, _ names: WritableKeyPath<Self, Names<Entity>>
  ) -> Int32? {
    Identifier<Entity>(text).flatMap { self[keyPath: names].declare($0, line: line) }
  }

  private mutating func name<Entity>(
    _ node: Int, _ maker: inout MadeIdentifier<Entity>, _ names: WritableKeyPath<Self, Names<Entity>>,
    _ tree: inout SyntaxTree
  ) {
    let title = String(decoding: tree[tree.nodes[node].value], as: UTF8.self)
    let id = maker.make(from: title, taken: self[keyPath: names])
    _ = self[keyPath: names].declare(id, line: tree.nodes[node].line)
    tree.setIdentifier(id.text.utf8, of: node)
  }
}
