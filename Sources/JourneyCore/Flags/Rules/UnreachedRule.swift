/// Says which touchpoints no route comes to.
enum UnreachedRule: Rule {
  static let flag = Flag.unreached
  static let severities: ClosedRange<Severity> = .warning ... .warning
  static let complaint = "Nobody ever comes here"
  static let summary = "No route comes to the touchpoint: its detour starts where no route comes."
  static let remedy = "Let the detour start where customers come by, or take it out."

  /// Reports the touchpoint.
  static func inspect(_ touchpoint: Int, _ log: inout FindingLog) {
    log.report(flag, .warning, at: .touchpoint(touchpoint))
  }

  static func message(_ scene: Scene) -> String { "No way leads me here." }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .touchpoint(let number) = scene.finding.place,
      let detour = scene.analysis.index.enclosingDetours[number]
    else { return [] }
    return [
      Evidence("detour", .text(scene.journey.detours[detour].id.text)),
      Evidence("from", .text(scene.journey.detours[detour].origin.text)),
    ]
  }
}
