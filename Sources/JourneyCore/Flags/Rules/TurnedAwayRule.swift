/// Looks for contacts who say no.
enum TurnedAwayRule: EncounterRule {
  static let flag = Flag.turnedAway
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "They turn me away"
  static let summary = "An outcome is `refused`."
  static let remedy =
    "Let nobody who cannot say yes say no: give them someone to ask, or something to offer."

  static func inspect(_ encounter: Encounter, _ place: Place, _ log: inout FindingLog) {
    if encounter.outcome == .refused { log.report(flag, .severe, at: place) }
  }

  static func message(_ scene: Scene) -> String {
    "\(Phrase.opening(scene.who)) turns me away."
  }
}
