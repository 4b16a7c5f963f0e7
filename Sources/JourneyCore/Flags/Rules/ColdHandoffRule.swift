/// Looks for handoffs across a border that leave the customer to carry the context.
enum ColdHandoffRule: BorderRule {
  static let flag = Flag.coldHandoff
  static let severities: ClosedRange<Severity> = .warning ... .warning
  static let complaint = "Nobody told the next one about me"
  static let summary =
    "A handoff that crosses a border is cold, or says nothing and makes the customer repeat themselves."
  static let remedy =
    "Whoever hands the customer over tells the next one who comes and why, before they arrive."

  static func inspect(_ handoff: Handoff, _ log: inout FindingLog) {
    guard isCold(handoff) else { return }
    log.report(flag, .warning, at: handoff.to.place, .handoff(from: handoff.from.place))
  }

  /// Whether the customer is left to carry the context.
  static func isCold(_ handoff: Handoff) -> Bool {
    switch handoff.to.manner {
    case .cold: true
    case .warm: false
    case nil: handoff.to.repetitions > 0
    }
  }

  static func message(_ scene: Scene) -> String {
    guard case .handoff(let from) = scene.facts else { return summary }
    let before = scene.who(at: from)
    // Where nobody said how, all that is known is that the customer repeats.
    return scene.encounter.handoff == nil
      ? "I must tell \(scene.who) again what I told \(before)."
      : "\(Phrase.opening(scene.who)) knows nothing of what I told \(before)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .handoff(let from) = scene.facts else { return [] }
    let manner = scene.encounter.handoff == nil ? "unstated, and repeated" : "cold"
    return scene.evidence("from", from) + scene.evidence("to", scene.finding.place) + [
      Evidence("handoff", .text(manner))
    ]
  }
}
