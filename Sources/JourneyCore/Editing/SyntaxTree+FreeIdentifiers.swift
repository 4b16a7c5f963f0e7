extension SyntaxTree {
  /// Gives everything that the tree declares an id that neither `declared` nor another line of it has.
  ///
  /// What refers to an id that is replaced follows.
  mutating func giveFreeIdentifiers(beside declared: Declarations) {
    var taken = declared
    for node in children(of: Self.root).map({ Int32($0) }) {
      guard let kind = property(of: Entry(node: node))?.declares else { continue }
      let old = Array(self[nodes[Int(node)].id])
      if old.isEmpty, kind == .stage { continue }
      let text = String(decoding: old.isEmpty ? Array(self[nodes[Int(node)].value]) : old, as: UTF8.self)
      let id = taken.takeFreeIdentifier(like: text, kind)
      guard Array(id.utf8) != old else { continue }
      setIdentifier(id.utf8, of: Int(node))
      guard !old.isEmpty else { continue }
      for reference in references(to: kind, called: old[...]) {
        switch reference.part {
        case .value: _ = exchangeValue(store(id.utf8), of: reference.node)
        case .identifier: _ = exchangeIdentifier(store(id.utf8), of: reference.node)
        case .item:
          let list = items(of: reference.node, replacing: old[...], with: Array(id.utf8))
          _ = exchangeValue(store(list), of: reference.node)
        }
      }
    }
  }
}

extension Declarations {
  /// Whether a `kind` called `id` is declared.
  func isTaken(_ id: String, _ kind: NamedKind) -> Bool {
    switch kind {
    case .level: levels.contains(id)
    case .department: departments.contains(id)
    case .contact: contacts.contains(id)
    case .stage: stages.contains(id)
    case .touchpoint: touchpoints.contains(id)
    case .detour: detours.contains(id)
    }
  }

  /// An id that looks like `title` and that no `kind` has.
  func freeIdentifier(like title: String, _ kind: NamedKind) -> String {
    var copy = self
    return copy.takeFreeIdentifier(like: title, kind)
  }

  /// Declares an id that looks like `title` and that no `kind` has.
  mutating func takeFreeIdentifier(like title: String, _ kind: NamedKind) -> String {
    switch kind {
    case .level: levels.takeFree(like: title, kind)
    case .department: departments.takeFree(like: title, kind)
    case .contact: contacts.takeFree(like: title, kind)
    case .stage: stages.takeFree(like: title, kind)
    case .touchpoint: touchpoints.takeFree(like: title, kind)
    case .detour: detours.takeFree(like: title, kind)
    }
  }
}

extension Names {
  fileprivate func contains(_ text: String) -> Bool { Identifier<Entity>(text).map(contains) ?? false }

  fileprivate mutating func takeFree(like title: String, _ kind: NamedKind) -> String {
    var maker = MadeIdentifier<Entity>(fallback: kind.rawValue)
    let id = maker.make(from: title, taken: self)
    _ = declare(id, line: 0)
    return id.text
  }
}
