import JourneyCore

/// What people take home from a workshop: the journey with everything that was said and found about it.
struct AnnotatedMap {
  let analysis: Analysis
  /// For each touchpoint of the main route, where its encounters stand among the route's meetings.
  let meetings: [Int: Range<Int>]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    let route = analysis.mainRoute
    meetings = Dictionary(
      zip(route.touchpoints, route.meetingRanges), uniquingKeysWith: { first, _ in first })
  }

  /// The whole map.
  var blocks: [Block] { title + figures + overview + walk + findings + outcomes + people }

  /// The walk alone, from the title to the last moment.
  var walkBlocks: [Block] { title + walk }

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
    return [.heading(level: 2, "At a glance"), .table(columns: columns, rows: rows)]
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

  private var walk: [Block] {
    var blocks: [Block] = []
    var stage: Int?
    for number in 0..<analysis.index.mainCount {
      if let next = analysis.index.stages[number], next != stage {
        stage = next
        blocks.append(.heading(level: 2, journey.stages[next].title))
      } else if number == 0 {
        blocks.append(.heading(level: 2, "The walk"))
      }
      blocks += moment(number)
    }
    if blocks.isEmpty { blocks = [.paragraph(Self.emptyWalk)] }
    return blocks + journey.detours.indices.flatMap(detour)
  }

  static let emptyWalk =
    "There is no touchpoint yet. Add a line such as “touchpoint: I ask for a table” to the file, and under it "
    + "“owner:” with the id of the department that answers for it."

  private func detour(_ number: Int) -> [Block] {
    let detour = journey.detours[number]
    return [.heading(level: 2, Self.heading(of: detour)), .paragraph(sentence(of: detour))]
      + analysis.index.detourRanges[number].flatMap(moment)
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
