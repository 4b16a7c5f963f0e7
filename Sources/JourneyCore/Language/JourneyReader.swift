/// Reads the journey that a tree says, and reports every value that says nothing.
struct JourneyReader {
  /// The most touchpoints of a journey.
  static let maximumTouchpoints = 100_000
  /// The format that this program reads and writes.
  static let format = 1

  /// Where the touchpoints of the file go as they come.
  private enum Section {
    case unstaged
    case stage
    case detour
  }

  let tree: SyntaxTree
  let declared: Declarations
  var problems: Problems
  var spelling = Spelling()
  var journey = Journey(title: "")
  /// The lines on which limits, and the beliefs and responsibilities of the latest touchpoint, stand.
  var limitLines: [(name: LimitName, line: Int32)] = []
  var beliefLines = LastLines()
  var responsibilityLines = LastLines()
  private var section = Section.unstaged
  private var touchpoints = 0
  private(set) var titleNode: Int?
  private var mainEntries = EntryRow()
  private var detourEntries = EntryRow()
  private var known: KnownTouchpoints?
  private var mainOrigins: [Int?] = []
  private var detourOrigins: [Int?] = []

  /// Reads `tree`, whose ids are `declared`; `problems` are those found before, and `known` what need not be read again.
  init(
    _ tree: SyntaxTree, _ declared: Declarations, _ problems: Problems, known: KnownTouchpoints? = nil
  ) {
    self.known = known
    self.tree = tree
    self.declared = declared
    self.problems = problems
    for (key, node) in tree.properties(of: SyntaxTree.root, as: JourneyKey.self) { read(key, node) }
    if titleNode == nil, !problems.hasErrors || !namesTitle { self.problems.add(missingTitle, at: 0) }
  }

  /// The nodes of the touchpoints of ``journey``.
  var entries: EntryRow { mainEntries.followed(by: detourEntries) }

  /// For each touchpoint of ``journey`` the number that it had among those that were known; nil where it was read.
  var origins: [Int?] { mainOrigins + detourOrigins }

  /// Reads nothing yet, so that parts of `tree` can be read by themselves.
  init(partsOf tree: SyntaxTree, _ declared: Declarations) {
    self.tree = tree
    self.declared = declared
    problems = Problems()
  }

  /// Whether some line of the file begins with `journey:`; one that was given up for another mistake may be the title.
  private var namesTitle: Bool {
    tree.bytes.split(separator: Byte.lineFeed).contains { line in
      let text = line.trimmed
      let key = Array(JourneyKey.journey.rawValue.utf8)
      return text.starts(with: key) && text.dropFirst(key.count).drop(while: Byte.isBlank).first == Byte.colon
    }
  }

  private var missingTitle: Diagnostic.Kind {
    let hasLines = tree.nodes.count > 1 || problems.hasErrors
    return hasLines ? .missingProperty(JourneyKey.journey.rawValue, of: .journey) : .emptyFile
  }

  private mutating func read(_ key: JourneyKey, _ node: Int) {
    switch key {
    case .format: _ = number(node, in: Self.format...Self.format)
    case .journey:
      journey.title = line(node)
      titleNode = node
    case .customer: journey.customer = line(node)
    case .wants: journey.wants = line(node)
    case .promise: journey.promise = line(node)
    case .objective: journey.objective = text(node)
    case .rationale: journey.rationale = text(node)
    case .constraint: journey.constraints.append(text(node))
    case .story: journey.story = text(node)
    case .limit: readLimit(node)
    case .allow: allowance(node).map { journey.allowances.append($0) }
    case .level: level(node).map { journey.levels.append($0) }
    case .department: department(node).map { journey.departments.append($0) }
    case .contact: contact(node).map { journey.contacts.append($0) }
    case .premortem: journey.premortems.append(premortem(node))
    case .note, .pain, .idea, .question, .decision, .action:
      Annotation.Kind(rawValue: key.rawValue).map { journey.annotations.append(annotation($0, node)) }
    case .stage: readStage(node)
    case .detour: readDetour(node)
    case .touchpoint: readTouchpoint(node)
    }
  }

  private mutating func readStage(_ node: Int) {
    section = .stage
    let id: Identifier<Stage>? = tree.nodes[node].id.isEmpty ? nil : identifier(tree.nodes[node].id)
    journey.stages.append(Stage(writtenID: id, title: line(node)))
  }

  private mutating func readDetour(_ node: Int) {
    section = .detour
    if let detour = detour(node) { journey.detours.append(detour) }
  }

  private mutating func readTouchpoint(_ node: Int) {
    touchpoints += 1
    if touchpoints == Self.maximumTouchpoints + 1 {
      problems.add(.tooManyTouchpoints(limit: Self.maximumTouchpoints), at: keyOffset(of: node))
    }
    let number = known?.number(of: Int32(node))
    guard let touchpoint = number.flatMap({ known?[$0] }) ?? touchpoint(node) else { return }
    put(touchpoint)
    if section == .detour {
      detourOrigins.append(number)
      add(node, number, to: \.detourEntries)
    } else {
      mainOrigins.append(number)
      add(node, number, to: \.mainEntries)
    }
  }

  private mutating func add(_ node: Int, _ number: Int?, to entries: WritableKeyPath<Self, EntryRow>) {
    if let number, let known {
      self[keyPath: entries].add(number, of: known.entries)
    } else {
      self[keyPath: entries].add(node, of: tree)
    }
  }

  private mutating func put(_ touchpoint: Touchpoint) {
    switch section {
    case .unstaged: journey.unstaged.append(touchpoint)
    case .stage: journey.stages[journey.stages.count - 1].touchpoints.append(touchpoint)
    case .detour where journey.detours.isEmpty: break
    case .detour: journey.detours[journey.detours.count - 1].touchpoints.append(touchpoint)
    }
  }
}

/// Where keys stood last, and in which touchpoint, so that one table serves them all.
struct LastLines {
  private var lines: [String: (touchpoint: Int, line: Int32)] = [:]

  /// Notes that the key of `id`, empty where it has none, stands on `line` in `touchpoint`.
  ///
  /// - Returns: The line on which it stood in the same touchpoint before, nil where it did not.
  mutating func note(_ id: String, in touchpoint: Int, line: Int32) -> Int32? {
    if let last = lines[id], last.touchpoint == touchpoint { return last.line }
    lines[id] = (touchpoint, line)
    return nil
  }
}
