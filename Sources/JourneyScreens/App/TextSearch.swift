import JourneyCore

/// What was searched for through all that the screens say of a journey, and everywhere it is.
package struct TextSearch: Sendable {
  /// What was searched for.
  package let pattern: TextPattern
  /// Where it is: the journey itself, then what stands on the way that is walked, then what only other ways have.
  package let spots: [Spot]
  /// How many of the spots are on the way that is walked.
  private let wayCount: Int
  /// The number of the spot that was gone to last.
  package private(set) var current: Int?
  /// Where the last step began again; nil where it did not.
  private var turn: Turn?

  /// The end of the spots that was passed.
  private enum Turn { case start, end }

  /// Searches the journey of `walk`.
  package init(_ pattern: TextPattern, in walk: Walk) {
    self.pattern = pattern
    let reader = SearchReader(pattern, of: walk)
    let (journey, other) = reader.journeySpots
    var (here, elsewhere) = (journey, other)
    for touchpoint in walk.path.route.touchpoints {
      let spots = reader.spots(at: touchpoint)
      here += spots.here
      elsewhere += spots.elsewhere
    }
    for touchpoint in walk.analysis.index.touchpoints.indices
    where walk.path.position(ofTouchpoint: touchpoint) == nil {
      elsewhere += reader.spots(at: touchpoint).elsewhere
    }
    spots = here + elsewhere
    wayCount = here.count
  }

  /// The first spot on the way at or behind touchpoint number `touchpoint`, else the first of all.
  mutating func first(from touchpoint: Int?, on path: WalkPath) -> Spot? {
    let start = touchpoint.flatMap(path.position(ofTouchpoint:)) ?? -1
    current =
      spots[..<wayCount].firstIndex { spot in
        spot.touchpoint.map { path.position(ofTouchpoint: $0) ?? -1 } ?? -1 >= start
      } ?? spots.indices.first
    return current.map { spots[$0] }
  }

  /// The spot behind the last one, or before it; behind the last of all comes the first again.
  mutating func step(forward: Bool) -> Spot? {
    guard !spots.isEmpty else { return nil }
    let next = (current ?? (forward ? -1 : 0)) + (forward ? 1 : -1)
    turn = next < 0 ? .end : next == spots.count ? .start : nil
    current = (next + spots.count) % spots.count
    return current.map { spots[$0] }
  }

  /// What the status line says about it.
  func summary(with glyphs: Glyphs) -> String {
    let quoted = glyphs.quoted(pattern.typed)
    guard let current else { return "\(quoted) not found" }
    let words = "\(quoted) \(current + 1) of \(spots.count)"
    return switch turn {
    case .start: "\(words), from the start again"
    case .end: "\(words), from the end again"
    case nil: words
    }
  }
}

/// Reads a journey for a pattern.
private struct SearchReader {
  let pattern: TextPattern
  let analysis: Analysis
  /// The way that is walked.
  let path: WalkPath
  /// The departments whose names hold the pattern.
  let departments: Set<Identifier<Department>>
  /// For each contact, whether its name or its department's holds the pattern.
  let contacts: [Bool]
  /// Where a contact is met first, on this way or else in the file, who can do for customers what holds the pattern.
  let helpers: Set<Place>
  /// The levels whose names hold the pattern.
  let levels: Set<Identifier<Level>>

  init(_ pattern: TextPattern, of walk: Walk) {
    self.pattern = pattern
    (analysis, path) = (walk.analysis, walk.path)
    let departments = Set(
      analysis.journey.departments.filter { pattern.isFound(in: $0.name) }.map(\.id))
    contacts = analysis.journey.contacts.map {
      departments.contains($0.department) || pattern.isFound(in: $0.name)
    }
    helpers = Self.firstMeetings(
      of: analysis.journey.contacts.map { $0.needs.contains(where: pattern.isFound) }, on: path,
      analysis.index)
    levels = Set(analysis.journey.levels.filter { pattern.isFound(in: $0.name) }.map(\.id))
    self.departments = departments
  }

  private static func firstMeetings(
    of isWanted: [Bool], on path: WalkPath, _ index: JourneyIndex
  ) -> Set<Place> {
    guard isWanted.contains(true) else { return [] }
    var isWanted = isWanted
    var first: Set<Place> = []
    for touchpoint in path.route.touchpoints + index.touchpoints.indices {
      for (number, contact) in index.encounterContacts[touchpoint].enumerated() where isWanted[contact] {
        isWanted[contact] = false
        first.insert(.encounter(touchpoint: touchpoint, number: number))
      }
    }
    return first
  }

  private func isFound(_ texts: String?...) -> Bool {
    texts.contains { $0.map(pattern.isFound) ?? false }
  }

  private func isFound(_ annotation: Annotation) -> Bool {
    isFound(annotation.line, annotation.by, annotation.text, annotation.owner)
      || departments.contains { $0.text == annotation.owner }
  }

  /// What the screens of `analysis` say of a flag: its sentence, and its id.
  private func isFound(_ finding: Finding, in analysis: Analysis) -> Bool {
    isFound(finding.flag.rawValue, analysis.message(of: finding), finding.accepted)
  }

  /// The flags of this way that say it, and those that only other ways have.
  private func findings(
    _ here: ArraySlice<Finding>, _ all: ArraySlice<Finding>
  ) -> (here: [Finding], elsewhere: [Finding]) {
    (
      here.filter { isFound($0, in: path.analysis) },
      all.filter { path.analysis.finding(like: $0) == nil && isFound($0, in: analysis) }
    )
  }

  /// What is about the journey as a whole, on this way and on others.
  var journeySpots: (here: [Spot], elsewhere: [Spot]) {
    let journey = analysis.journey
    let isHere =
      isFound(journey.title, journey.customer, journey.wants, journey.promise)
      || isFound(journey.objective, journey.rationale, journey.story)
      || journey.constraints.contains { isFound($0) } || journey.premortems.contains { isFound($0.text) }
      || journey.annotations.contains(where: isFound)
    let found = findings(path.analysis.journeyFindings, analysis.journeyFindings)
    return (
      (isHere ? [Spot(touchpoint: nil)] : []) + found.here.map { Spot($0) },
      found.elsewhere.map { Spot($0) }
    )
  }

  /// What is at a touchpoint on this way, and what only other ways have there.
  func spots(at number: Int) -> (here: [Spot], elsewhere: [Spot]) {
    let isOnWay = path.position(ofTouchpoint: number) != nil
    let found = findings(isOnWay ? path.analysis.findings(at: number) : [], analysis.findings(at: number))
    let here = parts(at: number, found.here).map { Spot(touchpoint: number, part: $0) }
    let elsewhere = found.elsewhere.map { Spot($0) }
    return isOnWay ? (here, elsewhere) : ([], here + elsewhere)
  }

  private func parts(at number: Int, _ findings: [Finding]) -> [Spot.Part] {
    let touchpoint = analysis.index.touchpoints[number]
    var parts: [Spot.Part] = []
    if isFound(touchpoint.title, touchpoint.need, touchpoint.channel) || entersStage(number)
      || touchpoint.owners.contains(where: departments.contains)
      || touchpoint.rated.contains(where: { isFound($0.source, $0.segment) })
    {
      parts.append(.whole)
    }
    for (encounter, contact) in analysis.index.encounterContacts[number].enumerated()
    where contacts[contact] || helpers.contains(.encounter(touchpoint: number, number: encounter))
      || isFound(touchpoint.encounters[encounter].asked)
    {
      parts.append(.encounter(encounter))
    }
    parts += findings.map(Spot.Part.finding)
    for (quote, words) in touchpoint.quotes.enumerated() where isFound(words.line, words.by, words.text) {
      parts.append(.quote(quote))
    }
    if isFound(touchpoint.story) { parts.append(.story) }
    for (duty, words) in touchpoint.responsibilities.enumerated()
    where levels.contains(words.level) || isFound(words.text) {
      parts.append(.responsibility(duty))
    }
    if isFound(touchpoint.measure) { parts.append(.measure) }
    for (note, annotation) in touchpoint.annotations.enumerated() where isFound(annotation) {
      parts.append(.annotation(note))
    }
    return parts + path.ways.detours(leaving: number).filter(isFound(detour:)).map(Spot.Part.detour)
  }

  /// Whether a stage whose title holds the pattern begins with touchpoint number `number`.
  private func entersStage(_ number: Int) -> Bool {
    let stages = analysis.index.stages
    guard let stage = stages[number], number == 0 || stages[number - 1] != stage else { return false }
    return isFound(analysis.journey.stages[stage].title)
  }

  private func isFound(detour: Int) -> Bool {
    let detour = analysis.journey.detours[detour]
    if case .ends(let words) = detour.destination, isFound(words) { return true }
    return isFound(detour.condition)
  }
}

extension Contact {
  /// What the contact can do for customers, by themselves.
  fileprivate var needs: [String] {
    switch empowerment {
    case .needs(let needs): needs
    case .nothing, nil: []
    }
  }
}
