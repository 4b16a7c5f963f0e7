extension AnalysisResults {
  /// What follows from `previous` when a touchpoint changes; nil where a route looks at the change.
  convenience init?(_ journey: Journey, following previous: AnalysisResults, changing touchpoint: Int) {
    guard let index = JourneyIndex(journey, following: previous.index, changing: touchpoint) else {
      return nil
    }
    var measures = previous.measures
    if index.owners[touchpoint] != previous.index.owners[touchpoint] {
      measures.organisation = OrganisationMeasures(
        of: previous.mainRoute, in: index, departments: journey.departments.count)
    }
    let range = previous.findingStarts[touchpoint]..<previous.findingStarts[touchpoint + 1]
    var here = FindingLog.findings(
      at: touchpoint, replacing: Array(previous.findings[range]), in: journey, index)
    Acceptance(journey, index).mark(&here, mainRoute: previous.mainRoute)
    var findings = previous.findings
    findings.replaceSubrange(range, with: here)
    var starts = previous.findingStarts
    for later in (touchpoint + 1)..<starts.count { starts[later] += here.count - range.count }
    var counts = previous.counts
    counts -= FindingCounts(previous.findings[range])
    counts += FindingCounts(here)
    self.init(
      journey, index, previous.mainRoute, findings, counts, measures, previous.detourMeasures, starts,
      previous.mainForms)
  }
}

extension JourneyIndex {
  /// The index that follows from `previous` when a touchpoint changes; nil where a route looks at the change.
  init?(_ journey: Journey, following previous: JourneyIndex, changing number: Int) {
    let touchpoints = TouchpointRow(journey)
    guard previous.touchpoints[number].looksAlikeOnRoutes(touchpoints[number]) else { return nil }
    self = previous
    let owners = touchpoints[number].owners.map { Self.number(of: $0, in: departmentNumbers) }
    if !self.owners[number].elementsEqual(owners) { self.owners.replace(number, with: owners) }
    self.touchpoints = touchpoints
  }
}

extension FindingLog {
  /// The findings at a touchpoint that has changed in nothing that a route looks at, and that had `known` before.
  static func findings(
    at touchpoint: Int, replacing known: [Finding], in journey: Journey, _ index: JourneyIndex
  ) -> [Finding] {
    var log = FindingLog(journey, index)
    log.detour = index.enclosingDetours[touchpoint]
    // Contacts count over a need as well, under the same flag; they are as they were.
    let rules = touchpointRules.filter { $0 != ManyContactsRule.self }
    for rule in rules { rule.inspect(index.touchpoints[touchpoint], touchpoint, &log) }
    let flags = rules.map { $0.flag }
    let kept = known.filter { $0.place != .touchpoint(touchpoint) || !flags.contains($0.flag) }
    let found = (kept.filter { $0.place == .touchpoint(touchpoint) } + log.findings)
      .sorted { $0.flag.rawValue < $1.flag.rawValue }
    return found + kept.filter { $0.place != .touchpoint(touchpoint) }
  }
}
