/// Looks for beliefs without ratings.
enum UntestedBeliefRule: TouchpointRule {
  static let flag = Flag.untestedBelief
  static let severities: ClosedRange<Severity> = .note ... .note
  static let complaint = "They think they know how I feel, and never asked"
  static let summary = "A touchpoint has `believed` and no `rated`."
  static let remedy = "Ask customers, and write down what they say."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    if !touchpoint.believed.isEmpty, touchpoint.rated.isEmpty {
      log.report(flag, .note, at: .touchpoint(number))
    }
  }

  static func message(_ scene: Scene) -> String {
    "They think they know how I feel here; nobody asked me."
  }
}
