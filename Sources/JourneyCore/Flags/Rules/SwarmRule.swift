/// Counts who starts encounters under one need.
enum SwarmRule: SpanRule {
  static let flag = Flag.swarm
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "Everybody contacts me, and none knows of the others"
  static let summary =
    "Within one need more distinct contacts than `limit swarm` start an encounter themselves."
  static let remedy = "Let one speak for all, and let the others see what was said."

  static func inspect(_ span: SpanPart, _ log: inout FindingLog) {
    guard let first = span.touchpoints?.first, span.starters.count > log.journey.limits.effectiveSwarm
    else { return }
    log.report(flag, .severe, at: .touchpoint(first), .starters(span.starters.members))
  }

  static func message(_ scene: Scene) -> String {
    guard case .starters(let contacts) = scene.facts else { return summary }
    return "About one thing \(contacts.count) of them come at me: \(scene.names(of: contacts))."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .starters(let contacts) = scene.facts else { return [] }
    return [
      Evidence("contacts", scene.ids(of: contacts)), Evidence("count", .count(contacts.count)),
      Evidence("limit", .count(scene.journey.limits.effectiveSwarm)),
    ]
  }
}
