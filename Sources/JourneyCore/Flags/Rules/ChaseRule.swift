/// Looks for what only happens when the customer asks again.
enum ChaseRule: EncounterRule {
  static let flag = Flag.chase
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "Nothing happens until I ask again"
  static let summary = "`chase` is demanded."
  static let remedy = "Promise when it will be done, and tell the customer before they ask."

  static func inspect(_ encounter: Encounter, _ place: Place, _ log: inout FindingLog) {
    if encounter.demands.contains(.chase) { log.report(flag, .severe, at: place) }
  }

  static func message(_ scene: Scene) -> String {
    "Nothing happens until I ask \(scene.who) again."
  }
}
