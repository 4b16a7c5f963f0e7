/// Looks for touchpoints for which several answer.
enum ManyOwnersRule: TouchpointRule {
  static let flag = Flag.manyOwners
  static let severities: ClosedRange<Severity> = .warning ... .warning
  static let complaint = "Several answer for this, so nobody does"
  static let summary = "A touchpoint has more than one owner."
  static let remedy = "Keep one of them, who asks the others."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    if touchpoint.owners.count > 1 { log.report(flag, .warning, at: .touchpoint(number)) }
  }

  static func message(_ scene: Scene) -> String {
    "Several of them answer for this moment, so nobody does."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    [Evidence("owners", .list(scene.touchpoint.owners.map(\.text)))]
  }
}
