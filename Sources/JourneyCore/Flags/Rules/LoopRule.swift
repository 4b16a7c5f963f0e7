/// Looks for routes that come back to where they were.
enum LoopRule: RouteRule {
  static let flag = Flag.loop
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "I am back where I began"
  static let summary = "A route comes back to a touchpoint that it has visited."
  static let remedy = "End the circle: let the customer stay, or lead them on to something new."

  static func inspect(_ route: RouteEnd, _ log: inout FindingLog) {
    guard let touchpoint = route.loop else { return }
    log.report(flag, .severe, at: .touchpoint(touchpoint), .loop(after: route.lastTouchpoint))
  }

  static func message(_ scene: Scene) -> String {
    let way = scene.finding.detour.map { "The detour “\(scene.journey.detours[$0].condition)”" } ?? "The way"
    return "\(way) leads me back to where I was: “\(scene.touchpoint.title)”."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .loop(let last) = scene.facts else { return [] }
    return scene.finding.detour.map {
      [Evidence("detour", .text(scene.journey.detours[$0].id.text))]
    } ?? [] + (last.map { [Evidence("after", .text(scene.analysis.index.touchpoints[$0].id.text))] } ?? [])
  }
}
