/// Compares what is believed with what customers say.
enum DeliveryGapRule: TouchpointRule {
  static let flag = Flag.deliveryGap
  static let severities: ClosedRange<Severity> = .warning ... .severe
  static let complaint = "They think better of it than I do"
  static let summary =
    "We believe more superior ratings than customers give, by `limit gap` points; severe from 50 points."
  static let remedy =
    "Show those who believe what customers say, and ask what they see that the customers do not."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    guard let gap = DeliveryGap(at: touchpoint), gap.points > 0,
      gap.reaches(points: log.journey.limits.effectiveGap)
    else { return }
    log.report(flag, gap.reaches(points: 50) ? .severe : .warning, at: .touchpoint(number))
  }

  static func message(_ scene: Scene) -> String {
    guard let gap = DeliveryGap(at: scene.touchpoint) else { return summary }
    let (believed, rated) = (Phrase.percent(gap.believed.share), Phrase.percent(gap.rated.share))
    return "Supposedly \(believed) of people like me are pleased; \(rated) say so."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard let gap = DeliveryGap(at: scene.touchpoint) else { return [] }
    return [
      Evidence("believed-percent", .number(tenths(gap.believed.percentage))),
      Evidence("rated-percent", .number(tenths(gap.rated.percentage))),
      Evidence("gap-points", .number(tenths(gap.points))),
      Evidence("limit-points", .count(scene.journey.limits.effectiveGap)),
    ]
  }

  private static func tenths(_ figure: Double) -> Double { (figure * 10).rounded() / 10 }
}
