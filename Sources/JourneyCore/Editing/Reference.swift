/// A place in a tree that names something declared elsewhere.
struct Reference {
  /// Which part of the line is the name.
  enum Part {
    /// The whole value.
    case value
    /// One item of the value.
    case item
    /// The id behind the key.
    case identifier
  }

  /// The node.
  let node: Int32
  /// Which part of it.
  let part: Part
}

extension Property {
  /// What the key's line names, and where; nil for a key that names nothing.
  var reference: (kind: NamedKind, part: Reference.Part)? {
    switch block {
    case .contact: self == Property(ContactKey.department, .contact) ? (.department, .value) : nil
    case .premortem: self == Property(PremortemKey.at, .premortem) ? (.touchpoint, .value) : nil
    case .detour: self == Property(DetourKey.ends, .detour) ? nil : (.touchpoint, .value)
    case .touchpoint: touchpointReference
    case .journey, .department, .annotation, .action, .encounter, .rated, .quote: nil
    }
  }

  private var touchpointReference: (kind: NamedKind, part: Reference.Part)? {
    switch TouchpointKey.numbered[Int(number)] {
    case .owner: (.department, .item)
    case .believed: (.department, .identifier)
    case .meets: (.contact, .value)
    case .responsible: (.level, .identifier)
    case .need, .channel, .serves, .critical, .promise, .feels, .rated, .quote, .story, .measure, .allow,
      .note,
      .pain, .idea, .question, .decision, .action:
      nil
    }
  }
}

extension SyntaxTree {
  /// Every line in the file that names the `kind` called `id`, in the order in which they were added.
  func references(to kind: NamedKind, called id: ArraySlice<UInt8>) -> [Reference] {
    nodes.indices.compactMap { number -> Reference? in
      guard case .property(let block, let key) = nodes[number].kind,
        let reference = Property(block, key).reference, reference.kind == kind,
        names(number, reference.part, id), contains(Entry(node: Int32(number)))
      else { return nil }
      return Reference(node: Int32(number), part: reference.part)
    }
  }

  private func names(_ node: Int, _ part: Reference.Part, _ id: ArraySlice<UInt8>) -> Bool {
    switch part {
    case .value: self[nodes[node].value].elementsEqual(id)
    case .item: self[nodes[node].value].listItems.contains { $0.elementsEqual(id) }
    case .identifier: self[nodes[node].id].elementsEqual(id)
    }
  }

  /// The value of `node` with every item `id` replaced, each once.
  func items(of node: Int32, replacing id: ArraySlice<UInt8>, with other: [UInt8]) -> [UInt8] {
    var items: [[UInt8]] = []
    for item in self[nodes[Int(node)].value].listItems {
      let kept = item.elementsEqual(id) ? other : Array(item)
      if !items.contains(kept) { items.append(kept) }
    }
    return Array(items.joined(separator: ", ".utf8))
  }
}
