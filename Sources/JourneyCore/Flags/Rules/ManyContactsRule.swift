/// Counts the distinct contacts of one touchpoint, and of one need span.
enum ManyContactsRule: TouchpointRule, SpanRule {
  static let flag = Flag.manyContacts
  static let severities: ClosedRange<Severity> = .warning ... .severe
  static let complaint = "I deal with too many people for one thing"
  static let summary = "One touchpoint, or one need, has more distinct contacts than `limit contacts`."
  static let remedy = "Let one of them see it through, and let the others come to that one."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    let contacts = log.index.encounterContacts[number]
    guard contacts.count > log.journey.limits.effectiveContacts else { return }
    let distinct = NumberSet(contacts)
    report(distinct.count, at: number, .contacts(distinct.members, need: nil), &log)
  }

  static func inspect(_ span: SpanPart, _ log: inout FindingLog) {
    guard let first = span.touchpoints?.first else { return }
    report(
      span.contacts.count, at: first, .contacts(span.contacts.members, need: span.need), &log)
  }

  private static func report(
    _ count: Int, at touchpoint: Int, _ facts: @autoclosure () -> Finding.Facts, _ log: inout FindingLog
  ) {
    let limit = log.journey.limits.effectiveContacts
    guard count > limit else { return }
    log.report(flag, count > 2 * limit ? .severe : .warning, at: .touchpoint(touchpoint), facts())
  }

  static func message(_ scene: Scene) -> String {
    guard case .contacts(let contacts, let need) = scene.facts else { return summary }
    let aim = need == nil ? "At one moment" : "For one thing"
    return "\(aim) I deal with \(contacts.count) of them: \(scene.names(of: contacts))."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .contacts(let contacts, let need) = scene.facts else { return [] }
    let wanted = need.flatMap { scene.analysis.index.needs[$0] }.map { [Evidence("need", .text($0))] } ?? []
    return wanted + [
      Evidence("contacts", scene.ids(of: contacts)), Evidence("count", .count(contacts.count)),
      Evidence("limit", .count(scene.journey.limits.effectiveContacts)),
    ]
  }
}
