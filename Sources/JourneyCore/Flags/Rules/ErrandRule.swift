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
    let demands = scene.encounter.demands
    let ways = demands.contains(.move) ? ["go somewhere else"] : []
    let loads = demands.contains(.carry) ? ["carry things from desk to desk"] : []
    return "I must \(Phrase.list(ways + loads)) for \(scene.who)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    let errands = scene.encounter.demands.filter(isErrand)
    return [Evidence("demands", .list(errands.map(\.kind.rawValue)))]
  }

  private static func isErrand(_ demand: Demand) -> Bool {
    demand == .move || demand == .carry
  }
}
