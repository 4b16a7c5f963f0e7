/// Looks for handoffs across a border of which nobody said how they go.
enum UnstatedHandoffRule: BorderRule {
  static let flag = Flag.unstatedHandoff
  static let severities: ClosedRange<Severity> = .note ... .note
  static let complaint = "Did anybody tell the next one about me?"
  static let summary = "A handoff that crosses a border says neither warm nor cold."
  static let remedy = "Ask who told the next person, and write `handoff: warm` or `handoff: cold`."

  static func inspect(_ handoff: Handoff, _ log: inout FindingLog) {
    guard handoff.to.manner == nil, !ColdHandoffRule.isCold(handoff) else { return }
    log.report(flag, .note, at: handoff.to.place, .handoff(from: handoff.from.place))
  }

  static func message(_ scene: Scene) -> String {
    guard case .handoff(let from) = scene.facts else { return summary }
    return "Did \(scene.who(at: from)) tell \(scene.who) why I come? Nobody can say."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .handoff(let from) = scene.facts else { return [] }
    return scene.evidence("from", from) + scene.evidence("to", scene.finding.place)
  }
}
