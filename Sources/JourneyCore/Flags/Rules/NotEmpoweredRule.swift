/// Looks for contacts who pass the customer on.
enum NotEmpoweredRule: EncounterRule {
  static let flag = Flag.notEmpowered
  static let severities: ClosedRange<Severity> = .warning ... .warning
  static let complaint = "Whoever I ask is not allowed to help me"
  static let summary = "An outcome is `passed`."
  static let remedy = "Let the one whom the customer meets first do what most come for."

  static func inspect(_ encounter: Encounter, _ place: Place, _ log: inout FindingLog) {
    if encounter.outcome == .passed { log.report(flag, .warning, at: place) }
  }

  static func message(_ scene: Scene) -> String {
    "\(Phrase.opening(scene.who)) cannot help me and passes me on."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    switch scene.contact(at: scene.finding.place).empowerment {
    case .needs(let needs): [Evidence("can", .list(needs))]
    case .nothing: [Evidence("can", .text("nothing"))]
    case nil: []
    }
  }
}
