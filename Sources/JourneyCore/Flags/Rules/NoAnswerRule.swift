/// Looks for contacts who do not answer.
enum NoAnswerRule: EncounterRule {
  static let flag = Flag.noAnswer
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "Nobody answers me"
  static let summary = "An outcome is `unanswered`."
  static let remedy = "Answer, even if only to say when the answer comes; name who owns the silence."

  static func inspect(_ encounter: Encounter, _ place: Place, _ log: inout FindingLog) {
    if encounter.outcome == .unanswered { log.report(flag, .severe, at: place) }
  }

  static func message(_ scene: Scene) -> String {
    "I hear nothing from \(scene.who)."
  }
}
