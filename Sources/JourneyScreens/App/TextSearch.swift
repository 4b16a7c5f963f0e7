package import JourneyCore

/// What was searched for through all that the screens say of a journey, and everywhere it is.
package struct TextSearch: Sendable {
  /// What was searched for.
  package let pattern: TextPattern
  /// Where it is: the journey itself, then touchpoint after touchpoint.
  package let spots: [Spot]
  /// The number of the spot that was gone to last.
  package private(set) var current: Int?

  /// Searches `analysis`.
  package init(_ pattern: TextPattern, in analysis: Analysis) {
    self.pattern = pattern
    let reader = SearchReader(pattern, of: analysis)
    spots = reader.journeySpots + analysis.index.touchpoints.indices.flatMap(reader.spots)
  }

  /// The first spot at or behind touchpoint number `touchpoint`, else the first of all.
  mutating func first(from touchpoint: Int?) -> Spot? {
    current = spots.firstIndex { $0.touchpoint ?? -1 >= touchpoint ?? -1 } ?? spots.indices.first
    return current.map { spots[$0] }
  }

  /// The spot behind the last one, or before it; behind the last of all comes the first again.
  mutating func step(forward: Bool) -> Spot? {
    guard !spots.isEmpty else { return nil }
    let next = (current ?? (forward ? -1 : 0)) + (forward ? 1 : -1)
    current = (next + spots.count) % spots.count
    return current.map { spots[$0] }
  }

  /// What the status line says about it.
  func summary(with glyphs: Glyphs) -> String {
    let quoted = glyphs.quoted(pattern.typed)
    guard let current else { return "\(quoted) not found" }
    return "\(quoted) \(current + 1) of \(spots.count)"
  }
}

/// Reads a journey for a pattern.
private struct SearchReader {
  let pattern: TextPattern
  let analysis: Analysis
  /// The departments whose names hold the pattern.
  let departments: Set<Identifier<Department>>
  /// For each contact, whether its name or its department's holds the pattern.
  let contacts: [Bool]
  /// The levels whose names hold the pattern.
  let levels: Set<Identifier<Level>>
  let ways: Ways

  init(_ pattern: TextPattern, of analysis: Analysis) {
    self.pattern = pattern
    self.analysis = analysis
    ways = Ways(analysis.journey, analysis.index)
    let departments = Set(
      analysis.journey.departments.filter { pattern.isFound(in: $0.name) }.map(\.id))
    contacts = analysis.journey.contacts.map {
      departments.contains($0.department) || pattern.isFound(in: $0.name)
    }
    levels = Set(analysis.journey.levels.filter { pattern.isFound(in: $0.name) }.map(\.id))
    self.departments = departments
  }

  private func isFound(_ texts: String?...) -> Bool {
    texts.contains { $0.map(pattern.isFound) ?? false }
  }

  private func isFound(_ annotation: Annotation) -> Bool {
    isFound(annotation.line, annotation.by, annotation.text, annotation.owner)
      || departments.contains { $0.text == annotation.owner }
  }

  /// What the screens say of a flag: its sentence, and its id.
  private func isFound(_ finding: Finding) -> Bool {
    isFound(finding.flag.rawValue, analysis.message(of: finding), finding.accepted)
  }

  var journeySpots: [Spot] {
    let journey = analysis.journey
    let isHere =
      isFound(journey.title, journey.customer, journey.wants, journey.promise)
      || isFound(journey.objective, journey.rationale, journey.story)
      || journey.constraints.contains { isFound($0) } || journey.premortems.contains { isFound($0.text) }
      || journey.annotations.contains(where: isFound)
    return (isHere ? [Spot(touchpoint: nil)] : [])
      + analysis.journeyFindings.filter(isFound).map { Spot($0) }
  }

  func spots(at number: Int) -> [Spot] {
    let touchpoint = analysis.index.touchpoints[number]
    var parts: [Spot.Part] = []
    if isFound(touchpoint.title, touchpoint.need, touchpoint.channel) || entersStage(number)
      || touchpoint.owners.contains(where: departments.contains)
    {
      parts.append(.whole)
    }
    for (encounter, contact) in analysis.index.encounterContacts[number].enumerated()
    where contacts[contact] || isFound(touchpoint.encounters[encounter].asked) {
      parts.append(.encounter(encounter))
    }
    parts += analysis.findings(at: number).filter(isFound).map(Spot.Part.finding)
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
    parts += ways.detours(leaving: number).filter(isFound(detour:)).map(Spot.Part.detour)
    return parts.map { Spot(touchpoint: number, part: $0) }
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
