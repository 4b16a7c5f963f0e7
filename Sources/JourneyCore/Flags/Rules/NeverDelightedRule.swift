/// Looks for routes without a high point.
enum NeverDelightedRule: RouteRule {
  static let flag = Flag.neverDelighted
  static let severities: ClosedRange<Severity> = .note ... .note
  static let complaint = "Nothing delights me"
  static let summary = "The route has feelings, and none of them is +3."
  static let remedy = "Choose one moment, and make it the one that people tell others about."

  static func inspect(_ route: RouteEnd, _ log: inout FindingLog) {
    guard let feelings = route.feelings, feelings.delighted == 0 else { return }
    log.report(flag, .note, at: .journey, .peak(feelings.peak))
  }

  static func message(_ scene: Scene) -> String {
    guard case .peak(let rating) = scene.facts else { return summary }
    return "Nothing on the way delights me; at best I am \(rating.word)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .peak(let rating) = scene.facts else { return [] }
    return [Evidence("peak", .count(rating.value))]
  }
}
