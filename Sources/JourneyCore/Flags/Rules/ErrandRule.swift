/// Looks for ways and loads that the customer takes for us.
enum ErrandRule: EncounterRule {
  static let flag = Flag.errand
  static let severities: ClosedRange<Severity> = .warning ... .warning
  static let complaint = "I run their errands"
  static let summary = "`move` or `carry` is demanded."
  static let remedy = "Let the thing travel between desks, and let the customer stay."

  static func inspect(_ encounter: Encounter, _ place: Place, _ log: inout FindingLog) {
    if encounter.demands.contains(where: isErrand) { log.report(flag, .warning, at: place) }
  }

  static func message(_ scene: Scene) -> String {
    let errands = [Demand.move, .carry].filter(scene.encounter.demands.contains)
    return "I must \(Phrase.list(errands.map(\.infinitive))) for \(scene.who)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    let errands = scene.encounter.demands.filter(isErrand)
    return [Evidence("demands", .list(errands.map(\.kind.rawValue)))]
  }

  private static func isErrand(_ demand: Demand) -> Bool {
    demand == .move || demand == .carry
  }
}
