extension JourneyReader {
  mutating func detour(_ node: Int) -> Detour? {
    var origin: SyntaxTree.Extent?
    var goal: SyntaxTree.Extent?
    var ending: Int?
    for (key, child) in tree.properties(of: node, as: DetourKey.self) {
      switch key {
      case .from: origin = tree.nodes[child].value
      case .to: goal = tree.nodes[child].value
      case .ends: ending = child
      }
    }
    if origin == nil {
      problems.add(.missingProperty(DetourKey.from.rawValue, of: .detour), at: keyOffset(of: node))
    }
    let from = origin.flatMap { reference($0, to: .touchpoint, in: declared.touchpoints) }
    let destination = destination(goal, ending, of: node)
    guard let id: Identifier<Detour> = identifier(tree.nodes[node].id), let from, let destination else {
      return nil
    }
    return Detour(id: id, condition: line(node), origin: from, destination: destination)
  }

  private mutating func destination(
    _ goal: SyntaxTree.Extent?, _ ending: Int?, of detour: Int
  ) -> Detour.Destination? {
    switch (goal, ending) {
    case (let goal?, nil):
      return reference(goal, to: .touchpoint, in: declared.touchpoints).map { .to($0) }
    case (nil, let ending?):
      return .ends(line(ending))
    case (.some, let ending?):
      problems.add(.twoDestinations, at: keyOffset(of: ending))
      return nil
    case (nil, nil):
      problems.add(.missingProperty(DetourKey.to.rawValue, of: .detour), at: keyOffset(of: detour))
      return nil
    }
  }

  mutating func touchpoint(_ node: Int) -> Touchpoint? {
    guard let id: Identifier<Touchpoint> = identifier(tree.nodes[node].id) else { return nil }
    var touchpoint = Touchpoint(id: id, title: line(node))
    for (key, child) in tree.properties(of: node, as: TouchpointKey.self) {
      switch key {
      case .need: touchpoint.need = line(child)
      case .channel: touchpoint.channel = line(child)
      case .owner: touchpoint.owners = owners(child)
      case .serves: touchpoint.statedServes = word(child, as: Touchpoint.Beneficiary.self)
      case .critical: touchpoint.statedCritical = answer(child)
      case .promise: touchpoint.promise = word(child, as: Touchpoint.PromiseEffect.self)
      case .meets: encounter(child).map { touchpoint.encounters.append($0) }
      case .feels: touchpoint.feels = rating(child)
      case .believed: belief(child, in: node).map { touchpoint.believed.append($0) }
      case .rated: rated(child).map { touchpoint.rated.append($0) }
      case .quote: touchpoint.quotes.append(quote(child))
      case .story: touchpoint.story = text(child)
      case .responsible: responsibility(child, in: node).map { touchpoint.responsibilities.append($0) }
      case .measure: touchpoint.measure = text(child)
      case .allow: allowance(child).map { touchpoint.allowances.append($0) }
      case .note, .pain, .idea, .question, .decision, .action:
        Annotation.Kind(rawValue: key.rawValue).map { touchpoint.annotations.append(annotation($0, child)) }
      }
    }
    return touchpoint
  }

  private mutating func owners(_ node: Int) -> [Identifier<Department>] {
    var owners: [Identifier<Department>] = []
    for item in items(node) {
      reference(item, to: .department, in: declared.departments).map { owners.append($0) }
    }
    return owners
  }

  private mutating func encounter(_ node: Int) -> Encounter? {
    let name = tree.nodes[node].value
    guard let contact = reference(name, to: .contact, in: declared.contacts) else { return nil }
    var encounter = Encounter(contact: contact)
    for (key, child) in tree.properties(of: node, as: EncounterKey.self) {
      switch key {
      case .asked: encounter.asked = line(child)
      case .outcome: encounter.statedOutcome = word(child, as: Encounter.Outcome.self)
      case .handoff: encounter.handoff = word(child, as: Encounter.Manner.self)
      case .started: encounter.statedStarter = word(child, as: Encounter.Starter.self)
      case .demands: encounter.demands = demands(child)
      }
    }
    return encounter
  }

  private mutating func demands(_ node: Int) -> [Demand] {
    var demands: [Demand] = []
    for item in items(node) {
      if let demand = Demand(written: tree[item]) {
        demands.append(demand)
      } else {
        reportDemand(item)
      }
    }
    return demands
  }

  /// Says what is wrong with a demand: its word, or how long `wait` is.
  private mutating func reportDemand(_ extent: SyntaxTree.Extent) {
    let wordEnd = tree[extent].firstIndex(where: Byte.isBlank) ?? Int(extent.upperBound)
    let first = extent.lowerBound..<Int32(wordEnd)
    guard let kind = word(first, of: EncounterKey.demands.rawValue, as: Demand.Kind.self) else { return }
    if kind == .wait {
      let rest = tree[Int32(wordEnd)..<extent.upperBound].trimmed
      problems.add(.badWaitingTime(String(decoding: rest, as: UTF8.self)), at: rest.startIndex)
    } else {
      problems.add(.unexpectedFigure(demand: kind.rawValue), at: wordEnd + 1)
    }
  }
}
