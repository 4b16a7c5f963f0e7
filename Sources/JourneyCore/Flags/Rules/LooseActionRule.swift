/// Looks for actions that nobody has taken on by a day.
enum LooseActionRule: TouchpointRule {
  static let flag = Flag.looseAction
  static let severities: ClosedRange<Severity> = .note ... .note
  static let complaint = "They mean to mend it, and nobody says who or when"
  static let summary = "An action that is not done has no owner or no due date."
  static let remedy = "Write down who does it, and by when."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    inspect(touchpoint.annotations, .touchpoint(number), &log)
  }

  /// Looks at what the workshop wrote at `place`.
  static func inspect(_ annotations: [Annotation], _ place: Place, _ log: inout FindingLog) {
    if annotations.contains(where: isLoose) { log.report(flag, .note, at: place) }
  }

  static func message(_ scene: Scene) -> String {
    let actions = loose(scene)
    let mean = "They mean to do something, and nobody has taken it on by a day"
    guard actions.count > 1 else { return "\(mean): “\(actions.first?.line ?? "")”." }
    return "They mean to do \(actions.count) things that nobody has taken on by a day."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    [Evidence("actions", .list(loose(scene).map(\.line)))]
  }

  private static func loose(_ scene: Scene) -> [Annotation] {
    let annotations =
      scene.finding.place == .journey ? scene.journey.annotations : scene.touchpoint.annotations
    return annotations.filter(isLoose)
  }

  private static func isLoose(_ annotation: Annotation) -> Bool {
    annotation.kind == .action && !annotation.isDone && (annotation.owner == nil || annotation.due == nil)
  }
}
