extension JourneyReader {
  mutating func belief(_ node: Int, in touchpoint: Int) -> Belief? {
    let id = tree.nodes[node].id
    let distribution = distribution(node)
    let department = reference(id, to: .department, in: declared.departments)
    guard let distribution, id.isEmpty || department != nil else { return nil }
    let line = tree.nodes[node].line
    if let first = beliefLines.note(department?.text ?? "", in: touchpoint, line: line) {
      reportRepetition(of: node, firstLine: first)
    }
    return Belief(department: department, distribution: distribution)
  }

  mutating func responsibility(_ node: Int, in touchpoint: Int) -> Responsibility? {
    guard let level = reference(tree.nodes[node].id, to: .level, in: declared.levels) else { return nil }
    if let first = responsibilityLines.note(level.text, in: touchpoint, line: tree.nodes[node].line) {
      reportRepetition(of: node, firstLine: first)
    }
    return Responsibility(level: level, text: line(node))
  }

  /// Reports a key that may stand once for each id.
  private mutating func reportRepetition(of node: Int, firstLine: Int32) {
    let id = tree.nodes[node].id
    let name = id.isEmpty ? key(of: node) : "\(key(of: node)) \(string(id))"
    problems.add(.repeatedKey(name, firstLine: Int(firstLine)), at: keyOffset(of: node))
  }

  mutating func rated(_ node: Int) -> Rated? {
    let distribution = distribution(node)
    var segment: String?
    var source: String?
    var day: CalendarDate?
    for (key, child) in tree.properties(of: node, as: RatedKey.self) {
      switch key {
      case .segment: segment = line(child)
      case .source: source = line(child)
      case .asOf: day = date(child)
      }
    }
    return distribution.map { Rated(distribution: $0, segment: segment, source: source, asOf: day) }
  }

  func quote(_ node: Int) -> Quote {
    var quote = Quote(line: line(node))
    for (key, child) in tree.properties(of: node, as: QuoteKey.self) {
      switch key {
      case .by: quote.by = line(child)
      case .text: quote.text = text(child)
      }
    }
    return quote
  }

  mutating func annotation(_ kind: Annotation.Kind, _ node: Int) -> Annotation {
    var annotation = Annotation(kind: kind, line: line(node))
    guard kind != .action else {
      readAction(&annotation, node)
      return annotation
    }
    for (key, child) in tree.properties(of: node, as: AnnotationKey.self) {
      switch key {
      case .by: annotation.by = line(child)
      case .votes: annotation.votes = number(child, in: 0...WholeNumber.maximum)
      case .text: annotation.text = text(child)
      }
    }
    return annotation
  }

  private mutating func readAction(_ action: inout Annotation, _ node: Int) {
    for (key, child) in tree.properties(of: node, as: ActionKey.self) {
      switch key {
      case .by: action.by = line(child)
      case .votes: action.votes = number(child, in: 0...WholeNumber.maximum)
      case .text: action.text = text(child)
      case .owner: action.owner = line(child)
      case .due: action.due = date(child)
      case .done: action.statedDone = answer(child)
      }
    }
  }
}
