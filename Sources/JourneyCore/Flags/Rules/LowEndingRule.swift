/// Compares the last feeling of a route with the first.
enum LowEndingRule: RouteRule {
  static let flag = Flag.lowEnding
  static let severities: ClosedRange<Severity> = .warning ... .warning
  static let complaint = "It ends worse than it began"
  static let summary = "The last feeling on the route is below 0, or below the first by 2 or more."
  static let remedy = "Mend the end first: people remember how it ended."

  static func inspect(_ route: RouteEnd, _ log: inout FindingLog) {
    guard let feelings = route.feelings, let touchpoint = route.lastFelt else { return }
    let (first, last) = (feelings.first, feelings.last)
    guard last.value < 0 || last.value <= first.value - 2 else { return }
    log.report(flag, .warning, at: .touchpoint(touchpoint), .feelings(first: first, last: last))
  }

  static func message(_ scene: Scene) -> String {
    guard case .feelings(let first, let last) = scene.facts else { return summary }
    return last < first ? "I come \(first.word) and leave \(last.word)." : "I leave \(last.word)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .feelings(let first, let last) = scene.facts else { return [] }
    return [Evidence("first", .count(first.value)), Evidence("last", .count(last.value))]
  }
}
