/// Looks for what the customer must hand over before they may go on.
enum TollRule: EncounterRule, BorderRule {
  static let flag = Flag.toll
  static let severities: ClosedRange<Severity> = .warning ... .severe
  static let complaint = "I must pay, sign or prove who I am to get on"
  static let summary =
    "An encounter demands `pay`, `sign`, `identify` or `fill-in`; severe where a border leads to or "
    + "from it."
  static let remedy =
    "Ask once, at the end, or not at all: carry the bill, the name and the form across for the customer."

  static func inspect(_ encounter: Encounter, _ place: Place, _ log: inout FindingLog) {
    guard isToll(encounter.demands) else { return }
    log.report(flag, .warning, at: place, .toll(before: nil, after: nil))
  }

  static func inspect(_ handoff: Handoff, _ log: inout FindingLog) {
    if handoff.from.isToll {
      log.report(flag, .severe, at: handoff.from.place, .toll(before: handoff.to.place, after: nil))
    }
    if handoff.to.isToll {
      log.report(flag, .severe, at: handoff.to.place, .toll(before: nil, after: handoff.from.place))
    }
  }

  /// Whether something must be handed over where `demands` are made.
  static func isToll(_ demands: [Demand]) -> Bool {
    demands.contains { verb(of: $0.kind) != nil }
  }

  /// What the customer must do, up to the name of for whom; nil where it is no toll.
  private static func verb(of demand: Demand.Kind) -> String? {
    switch demand {
    case .pay: "pay"
    case .sign: "sign for"
    case .identify: "prove who I am to"
    case .fillIn: "fill in a form for"
    case .repeat, .wait, .move, .chase, .carry: nil
    }
  }

  static func message(_ scene: Scene) -> String {
    let who = scene.who
    let demands = Phrase.list(scene.encounter.demands.compactMap { verb(of: $0.kind).map { "\($0) \(who)" } })
    guard case .toll(let next, let last) = scene.facts else { return summary }
    if let next { return "I must \(demands) before I may go on to \(scene.who(at: next))." }
    if let last { return "I come from \(scene.who(at: last)) and must \(demands)." }
    return "I must \(demands)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .toll(let next, let last) = scene.facts else { return [] }
    let kinds = scene.encounter.demands.map(\.kind).filter { verb(of: $0) != nil }
    return [Evidence("demands", .list(kinds.map(\.rawValue)))]
      + (next.map { scene.evidence("to", $0) } ?? []) + (last.map { scene.evidence("from", $0) } ?? [])
  }
}
