/// Says which needs end without being served.
enum UnmetNeedRule: Rule {
  static let flag = Flag.unmetNeed
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "I do not get what I came for"
  static let summary = "A need that somebody was met for is not served when it ends."
  static let remedy =
    "Find the last one whom the customer met, and ask what they would have needed to serve them."

  static func inspect(
    _ need: Int?, endingWith last: Encountered, at touchpoint: Int, _ log: inout FindingLog
  ) {
    guard last.outcome != .served, let need else { return }
    log.report(flag, .severe, at: .touchpoint(touchpoint), .unmet(need: need, last: last.place))
  }

  static func message(_ scene: Scene) -> String {
    guard let need = need(scene) else { return "I do not get what I came for." }
    return "I do not get what I came for: \(need)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .unmet(need: _, let last) = scene.facts else { return [] }
    return (need(scene).map { [Evidence("need", .text($0))] } ?? []) + scene.evidence("last", last)
  }

  private static func need(_ scene: Scene) -> String? {
    guard case .unmet(let need, last: _) = scene.facts else { return nil }
    return scene.analysis.index.needs[need]
  }
}
