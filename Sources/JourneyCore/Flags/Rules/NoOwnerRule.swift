/// Looks for touchpoints for which nobody answers.
enum NoOwnerRule: TouchpointRule {
  static let flag = Flag.noOwner
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "Nobody answers for this"
  static let summary = "A touchpoint has no owner."
  static let remedy = "Name one department that answers for this moment."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    if touchpoint.owners.isEmpty { log.report(flag, .severe, at: .touchpoint(number)) }
  }

  static func message(_ scene: Scene) -> String {
    "Nobody answers for this moment."
  }
}
