import JourneyCore

/// What people take home from a workshop: the journey with everything that was said and found about it.
struct AnnotatedMap {
  /// So many answers that the customer carries across a border are told one by one.
  static let memory = 6

  let analysis: Analysis
  /// For each touchpoint that detours leave after, their numbers in ``Journey/detours``.
  let ways: [Int: [Int]]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    ways = Dictionary(grouping: analysis.journey.detours.indices) { analysis.index.detourOrigins[$0] }
  }

  /// Gives the whole map to `write`, block by block, each made when it is its turn.
  func forEachBlock(_ write: (Block) -> Void) {
    (title + figures).forEach(write)
    overview.forEach(write)
    walk(write)
    findings(write)
    (outcomes + people).forEach(write)
  }

  /// Gives the walk alone to `write`, from the title to the last moment.
  func forEachBlockOfWalk(_ write: (Block) -> Void) {
    title.forEach(write)
    walk(write)
  }

  /// A customer before the first moment.
  var traveller: Traveller { Traveller(analysis, remembering: Self.memory) }

  /// For each detour, a customer who comes to it; nil where no way does.
  var starts: [Traveller?] { analysis.starts(remembering: Self.memory) }

  private var journey: Journey { analysis.journey }

  private var title: [Block] {
    let facts = [
      ("Customer", journey.customer), ("Wants", journey.wants), ("We promise", journey.promise),
      ("Objective", journey.objective), ("Why", journey.rationale),
    ]
    let named = facts.compactMap { name, value in value.map { Block.Fact(name, $0) } }
    let constraints = journey.constraints.map { Block.Fact("Constraint", $0) }
    let story = journey.story.map { [Block.paragraph($0)] } ?? []
    return [.heading(level: 1, journey.title), .paragraph(analysis.sentence)]
      + [.facts(named + constraints)].filter { $0 != .facts([]) } + story
  }

  private var overview: [Block] {
    guard !analysis.index.touchpoints.isEmpty else { return [] }
    let columns = [
      Block.Column(title: "#", width: 5), .init(title: "Touchpoint", width: 17),
      .init(title: "Owner", width: 12), .init(title: "Contacts", width: 12), .init(title: "Feels", width: 5),
      .init(title: "Gap", width: 4), .init(title: "Flags", width: 19),
    ]
    let rows = analysis.index.touchpoints.indices.map(row)
    return [
      .heading(level: 2, "At a glance"),
      .table(caption: "The moments at a glance", columns: columns, rows: rows),
    ]
  }

  private func row(_ number: Int) -> [String] {
    let touchpoint = analysis.index.touchpoints[number]
    let flags = worstFirst(analysis.findings(at: number)).filter { $0.accepted == nil }.map(\.flag.rawValue)
    return [
      number < analysis.index.mainCount ? "\(number + 1)" : "–",
      touchpoint.title,
      touchpoint.owners.map(departmentName).joined(separator: ", "),
      analysis.index.encounterContacts[number].map { journey.contacts[$0].name }.unique.joined(
        separator: ", "),
      touchpoint.feels.map { Phrase.signed($0.value) } ?? "",
      DeliveryGap(at: touchpoint).map { Phrase.number($0.wholePoints) } ?? "",
      flags.unique.joined(separator: ", "),
    ]
  }

  private func walk(_ write: (Block) -> Void) {
    var stage: Int?
    var traveller = traveller
    for number in 0..<analysis.index.mainCount {
      if let next = analysis.index.stages[number], next != stage {
        stage = next
        write(.heading(level: 2, journey.stages[next].title))
      } else if number == 0 {
        write(.heading(level: 2, "The walk"))
      }
      moment(number, traveller.live(number)).forEach(write)
    }
    if analysis.index.mainCount == 0 { write(.paragraph(Self.emptyWalk)) }
    for (number, start) in starts.enumerated() { detour(number, from: start ?? self.traveller, write) }
  }

  static let emptyWalk =
    "There is no touchpoint yet. Add a line such as “touchpoint: I ask for a table” to the file, and under it "
    + "“owner:” with the id of the department that answers for it."

  private func detour(_ number: Int, from start: Traveller, _ write: (Block) -> Void) {
    let detour = journey.detours[number]
    write(.heading(level: 2, Self.heading(of: detour)))
    write(.paragraph(sentence(of: detour)))
    var traveller = start
    for touchpoint in analysis.index.detourRanges[number] {
      moment(touchpoint, traveller.live(touchpoint)).forEach(write)
    }
  }

  /// Where a detour leaves, and where it leads.
  func sentence(of detour: Detour) -> String {
    let way =
      switch detour.destination {
      case .to(let touchpoint): "and comes to “\(touchpointTitle(touchpoint))”"
      case .ends(let text): "and it ends: \(text)"
      }
    let start = "After “\(touchpointTitle(detour.origin))”"
    return "\(start), \(journey.customerName) takes another way \(way)."
  }

  /// What stands above a detour; the condition is a clause of the file's own words, which may have a "when" already.
  static func heading(of detour: Detour) -> String { "Another way: \(detour.condition)" }

  /// The words of a touchpoint.
  func touchpointTitle(_ id: Identifier<Touchpoint>) -> String {
    analysis.index.touchpointNumbers[id].map { analysis.index.touchpoints[$0].title } ?? id.text
  }

  /// Whoever an action is for: the name of a department where the file says its id, else what the file says.
  func ownerName(_ owner: String) -> String {
    journey.departments.first { $0.id.text == owner }?.name ?? owner
  }

  /// The name of a department that the file declares.
  func departmentName(_ id: Identifier<Department>) -> String {
    analysis.index.departmentNumbers[id].map { journey.departments[$0].name } ?? id.text
  }
}

extension Array where Element: Hashable {
  /// The elements without those that occurred before.
  var unique: [Element] {
    guard count > 1 else { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
