/// Looks for levels that have no part in a moment of truth.
enum ResponsibilityGapRule: TouchpointRule {
  static let flag = Flag.responsibilityGap
  static let severities: ClosedRange<Severity> = .warning ... .warning
  static let complaint = "This moment decides, and not all play a part"
  static let summary =
    "Levels are declared, the touchpoint is critical, and a level has nobody responsible."
  static let remedy = "Say what each level does here, from the boardroom to the stockroom."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    guard touchpoint.isCritical, !missing(touchpoint, log.journey).isEmpty else { return }
    log.report(flag, .warning, at: .touchpoint(number))
  }

  static func message(_ scene: Scene) -> String {
    let names = missing(scene.touchpoint, scene.journey).map { Phrase.inSentence($0.name) }
    return "This moment decides, and nothing is asked of \(Phrase.list(names))."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    [Evidence("levels", .list(missing(scene.touchpoint, scene.journey).map(\.id.text)))]
  }

  private static func missing(_ touchpoint: Touchpoint, _ journey: Journey) -> [Level] {
    journey.levels.filter { level in !touchpoint.responsibilities.contains { $0.level == level.id } }
  }
}
