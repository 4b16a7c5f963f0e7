/// The ids of a file by what they name: for each old one the new one.
typealias NewNames = [NamedKind: [ArraySlice<UInt8>: ArraySlice<UInt8>]]

extension Part {
  /// Where a part refers to something by its id.
  private enum Reference {
    case id(NamedKind)
    case value(NamedKind)
  }

  private var reference: Reference? {
    guard case .property(let block, let number) = key else { return nil }
    switch block {
    case .contact: return ContactKey.numbered[Int(number)] == .department ? .value(.department) : nil
    case .premortem: return PremortemKey.numbered[Int(number)] == .at ? .value(.touchpoint) : nil
    case .detour: return DetourKey.numbered[Int(number)] == .ends ? nil : .value(.touchpoint)
    case .touchpoint: return Self.reference(TouchpointKey.numbered[Int(number)])
    case .journey, .department, .annotation, .action, .encounter, .rated, .quote: return nil
    }
  }

  private static func reference(_ key: TouchpointKey) -> Reference? {
    switch key {
    case .owner: .value(.department)
    case .meets: .value(.contact)
    case .believed: .id(.department)
    case .responsible: .id(.level)
    case .need, .channel, .serves, .critical, .promise, .feels, .rated, .quote, .story, .measure, .allow,
      .note, .pain, .idea, .question, .decision, .action:
      nil
    }
  }

  /// Calls `body` with the kind and the id of each thing that the part or what stands under it refers to.
  func forEachReference(_ body: (NamedKind, ArraySlice<UInt8>) -> Void) {
    switch reference {
    case .id(let kind)?: body(kind, id)
    case .value(let kind)?: for item in value.listItems { body(kind, item) }
    case nil: break
    }
    for part in parts { part.forEachReference(body) }
  }

  /// Lets the part and what stands under it refer to things by their new names.
  mutating func rename(_ names: NewNames) {
    switch reference {
    case .id(let kind)?: id = names[kind]?[id] ?? id
    case .value(let kind)?:
      let items = value.listItems
      guard let new = names[kind], items.contains(where: { new[$0] != nil }) else { break }
      value = ArraySlice(items.map { new[$0] ?? $0 }.joined(separator: ", ".utf8))
    case nil: break
    }
    for index in parts.indices { parts[index].rename(names) }
  }
}
