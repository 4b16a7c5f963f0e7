/// Looks for steps that exist for the organisation.
enum ForUsRule: TouchpointRule {
  static let flag = Flag.forUs
  static let severities: ClosedRange<Severity> = .warning ... .warning
  static let complaint = "This step is for them, not for me"
  static let summary = "A touchpoint has `serves: us`."
  static let remedy = "Do it without the customer, or leave it out."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    if touchpoint.serves == .us { log.report(flag, .warning, at: .touchpoint(number)) }
  }

  static func message(_ scene: Scene) -> String {
    "This step is for them, not for me."
  }
}
