/// The names of the thresholds that a file may set.
enum LimitName: String, CaseIterable {
  case contacts
  case wait
  case gap
  case swarm
}

extension JourneyReader {
  mutating func readLimit(_ node: Int) {
    guard let name = word(tree.nodes[node].id, of: JourneyKey.limit.rawValue, as: LimitName.self) else {
      return
    }
    if let first = limitLines.first(where: { $0.name == name })?.line {
      let key = "\(JourneyKey.limit.rawValue) \(name.rawValue)"
      return problems.add(.repeatedKey(key, firstLine: Int(first)), at: keyOffset(of: node))
    }
    limitLines.append((name, tree.nodes[node].line))
    switch name {
    case .contacts: journey.limits.contacts = number(node, in: 0...WholeNumber.maximum)
    case .wait: journey.limits.wait = waitingTime(node)
    case .gap: journey.limits.gap = number(node, in: 0...WholeNumber.maximum)
    case .swarm: journey.limits.swarm = number(node, in: 0...WholeNumber.maximum)
    }
  }

  mutating func allowance(_ node: Int) -> Allowance? {
    guard let flag: Identifier<Flag> = identifier(tree.nodes[node].id) else { return nil }
    if Flag(rawValue: flag.text) == nil {
      let nearest = spelling.nearest(to: flag.text, among: Flag.allCases.map(\.rawValue))
      problems.add(.unknownFlag(flag.text, nearest: nearest), at: tree.nodes[node].id.lowerBound)
    }
    return Allowance(flag: flag, reason: line(node))
  }

  func level(_ node: Int) -> Level? {
    identifier(tree.nodes[node].id).map { Level(id: $0, name: line(node)) }
  }

  mutating func department(_ node: Int) -> Department? {
    guard let id: Identifier<Department> = identifier(tree.nodes[node].id) else { return nil }
    var department = Department(id: id, name: line(node))
    for (key, node) in tree.properties(of: node, as: DepartmentKey.self) {
      switch key {
      case .outside: department.statedOutside = answer(node)
      }
    }
    return department
  }

  mutating func contact(_ node: Int) -> Contact? {
    var home: SyntaxTree.Extent?
    var kind: Contact.Kind?
    var disclosed: Bool?
    var empowerment: Contact.Empowerment?
    for (key, node) in tree.properties(of: node, as: ContactKey.self) {
      switch key {
      case .department: home = tree.nodes[node].value
      case .kind: kind = word(node, as: Contact.Kind.self)
      case .disclosed: disclosed = answer(node)
      case .can: empowerment = self.empowerment(node)
      }
    }
    guard let home else {
      problems.add(.missingProperty(ContactKey.department.rawValue, of: .contact), at: keyOffset(of: node))
      return nil
    }
    guard let department = reference(home, to: .department, in: declared.departments),
      let id: Identifier<Contact> = identifier(tree.nodes[node].id)
    else { return nil }
    return Contact(
      id: id, name: line(node), department: department, statedKind: kind, disclosed: disclosed,
      empowerment: empowerment)
  }

  private mutating func empowerment(_ node: Int) -> Contact.Empowerment {
    let needs = items(node).map(string)
    return needs == [Contact.Empowerment.nothingWord] ? .nothing : .needs(needs)
  }

  mutating func premortem(_ node: Int) -> Premortem {
    let hasLine = !tree.nodes[node].value.isEmpty
    var premortem = Premortem(text: hasLine ? text(node) : "")
    var hasText = hasLine
    for (key, child) in tree.properties(of: node, as: PremortemKey.self) {
      switch key {
      case .kind: premortem.kind = word(child, as: Premortem.Kind.self)
      case .priority: premortem.priority = number(child, in: 1...5)
      case .at:
        premortem.touchpoint = reference(tree.nodes[child].value, to: .touchpoint, in: declared.touchpoints)
      case .text where hasText:
        let line = Int(tree.nodes[node].line)
        problems.add(.repeatedKey(key.rawValue, firstLine: line), at: tree.nodes[child].value.lowerBound)
      case .text:
        premortem.text = text(child)
        hasText = true
      }
    }
    if !hasText, premortem.hasProperties {
      problems.add(
        .missingProperty(PremortemKey.text.rawValue, of: .premortem), at: tree.nodes[node].value.lowerBound)
    }
    return premortem
  }
}

extension Premortem {
  /// Whether anything but its text is said.
  var hasProperties: Bool { kind != nil || priority != nil || touchpoint != nil }
}

extension Contact.Empowerment {
  /// The word of a file for being empowered to do nothing.
  static let nothingWord = "nothing"
}
