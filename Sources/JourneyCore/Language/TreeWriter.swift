/// Writes a journey as a tree.
///
/// A line feed in a text of one line would begin a key of its own; it is written as a space.
struct TreeWriter {
  private(set) var tree = SyntaxTree(bytes: [])

  /// About what a moment takes; a tree that grows while it is written is copied again and again.
  private static let (nodesPerMoment, bytesPerMoment) = (8, 192)

  /// The tree that says `journey`.
  static func tree(of journey: Journey) -> SyntaxTree {
    var writer = TreeWriter()
    let moments = journey.stages.reduce(journey.unstaged.count) { $0 + $1.touchpoints.count }
    writer.tree.reserve(nodes: moments * nodesPerMoment, bytes: moments * bytesPerMoment)
    writer.write(journey)
    return writer.tree
  }

  /// Writes `key` with `value`, or nothing where there is no value.
  @discardableResult
  mutating func put<Key: BlockKey>(
    _ key: Key, in block: Block, id: String = "", _ value: String?, to parent: Int = SyntaxTree.root
  ) -> Int {
    guard let value, let number = Key.numbered.firstIndex(of: key) else { return parent }
    let kind = SyntaxTree.Node.Kind.property(block, UInt8(number))
    guard key.form.value != .text, value.utf8.contains(Byte.lineFeed) else {
      return tree.append(kind, id: id.utf8, value: value.utf8, to: parent)
    }
    let line = value.utf8.map { $0 == Byte.lineFeed ? Byte.space : $0 }
    return tree.append(kind, id: id.utf8, value: line, to: parent)
  }

  @discardableResult
  private mutating func put(_ key: JourneyKey, id: String = "", _ value: String?) -> Int {
    put(key, in: .journey, id: id, value)
  }

  private mutating func write(_ journey: Journey) {
    put(.format, "\(JourneyReader.format)")
    put(.journey, journey.title)
    put(.customer, journey.customer)
    put(.wants, journey.wants)
    put(.promise, journey.promise)
    put(.objective, journey.objective)
    put(.rationale, journey.rationale)
    for constraint in journey.constraints { put(.constraint, constraint) }
    put(.story, journey.story)
    write(journey.limits)
    for allowance in journey.allowances { put(.allow, id: allowance.flag.text, allowance.reason) }
    for level in journey.levels { put(.level, id: level.id.text, level.name) }
    for department in journey.departments { write(department) }
    for contact in journey.contacts { write(contact) }
    for premortem in journey.premortems { write(premortem) }
    for annotation in journey.annotations { write(annotation) }
    for touchpoint in journey.unstaged { write(touchpoint) }
    for stage in journey.stages {
      put(.stage, id: stage.writtenID?.text ?? "", stage.title)
      for touchpoint in stage.touchpoints { write(touchpoint) }
    }
    for detour in journey.detours { write(detour) }
  }

  private mutating func write(_ limits: Limits) {
    put(.limit, id: LimitName.contacts.rawValue, limits.contacts.map(String.init))
    put(.limit, id: LimitName.wait.rawValue, limits.wait?.written)
    put(.limit, id: LimitName.gap.rawValue, limits.gap.map(String.init))
    put(.limit, id: LimitName.swarm.rawValue, limits.swarm.map(String.init))
  }

  private mutating func write(_ department: Department) {
    let node = put(.department, id: department.id.text, department.name)
    put(DepartmentKey.outside, in: .department, answer(department.statedOutside), to: node)
  }

  private mutating func write(_ contact: Contact) {
    let node = put(.contact, id: contact.id.text, contact.name)
    put(ContactKey.department, in: .contact, contact.department.text, to: node)
    put(ContactKey.kind, in: .contact, contact.statedKind?.rawValue, to: node)
    put(ContactKey.disclosed, in: .contact, answer(contact.disclosed), to: node)
    switch contact.empowerment {
    case nil: break
    case .nothing: put(ContactKey.can, in: .contact, Contact.Empowerment.nothingWord, to: node)
    case .needs(let needs): put(ContactKey.can, in: .contact, needs.joined(separator: ", "), to: node)
    }
  }

  private mutating func write(_ premortem: Premortem) {
    let text = premortem.text
    let firstLine = text.prefix { $0 != "\n" }
    let looksLikeKey = firstLine.contains { $0 == ":" || $0 == "#" }
    let needsKey = text.contains("\n") && (premortem.hasProperties || looksLikeKey)
    let node = put(.premortem, needsKey ? "" : premortem.text)
    put(PremortemKey.kind, in: .premortem, premortem.kind?.rawValue, to: node)
    put(PremortemKey.priority, in: .premortem, premortem.priority.map(String.init), to: node)
    put(PremortemKey.at, in: .premortem, premortem.touchpoint?.text, to: node)
    put(PremortemKey.text, in: .premortem, needsKey ? premortem.text : nil, to: node)
  }

  private mutating func write(_ annotation: Annotation) {
    guard let key = JourneyKey(rawValue: annotation.kind.rawValue) else { return }
    writeProperties(of: annotation, to: put(key, annotation.line))
  }

  private mutating func write(_ touchpoint: Touchpoint) {
    writeProperties(of: touchpoint, to: put(.touchpoint, id: touchpoint.id.text, touchpoint.title))
  }

  private mutating func write(_ detour: Detour) {
    let node = put(.detour, id: detour.id.text, detour.condition)
    put(DetourKey.from, in: .detour, detour.origin.text, to: node)
    switch detour.destination {
    case .to(let goal): put(DetourKey.to, in: .detour, goal.text, to: node)
    case .ends(let text): put(DetourKey.ends, in: .detour, text, to: node)
    }
    for touchpoint in detour.touchpoints { write(touchpoint) }
  }

  /// `yes` or `no`.
  func answer(_ isTrue: Bool?) -> String? {
    isTrue.map { $0 ? Answer.yes.rawValue : Answer.no.rawValue }
  }
}
