/// Adds up the waits of an encounter.
enum LongWaitRule: EncounterRule {
  static let flag = Flag.longWait
  static let severities: ClosedRange<Severity> = .warning ... .severe
  static let complaint = "I wait too long"
  static let summary =
    "The waits of one encounter add up to more than `limit wait`; severe above three times that."
  static let remedy = "Say how long it takes, and let the customer do something else meanwhile."

  static func inspect(_ encounter: Encounter, _ place: Place, _ log: inout FindingLog) {
    let limit = log.journey.limits.effectiveWaitSeconds
    let wait = encounter.waitingSeconds
    guard wait > limit else { return }
    log.report(flag, wait > 3 * limit ? .severe : .warning, at: place)
  }

  static func message(_ scene: Scene) -> String {
    "I wait \(Phrase.time(seconds: scene.encounter.waitingSeconds)) for \(scene.who)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    [
      Evidence("waiting-seconds", .count(scene.encounter.waitingSeconds)),
      Evidence("limit-seconds", .count(scene.journey.limits.effectiveWaitSeconds)),
    ]
  }
}
