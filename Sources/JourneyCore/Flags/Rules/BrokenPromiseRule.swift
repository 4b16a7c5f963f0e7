/// Looks for moments that break the promise.
enum BrokenPromiseRule: TouchpointRule {
  static let flag = Flag.brokenPromise
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "They do not keep their promise"
  static let summary = "A touchpoint has `promise: broken`."
  static let remedy = "Keep the promise here first, or promise less."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    if touchpoint.promise == .broken { log.report(flag, .severe, at: .touchpoint(number)) }
  }

  static func message(_ scene: Scene) -> String {
    guard let promise = scene.journey.promise else { return "What they promised is not so." }
    return "They promised “\(promise)”, and it is not so."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    scene.journey.promise.map { [Evidence("promise", .text($0))] } ?? []
  }
}
