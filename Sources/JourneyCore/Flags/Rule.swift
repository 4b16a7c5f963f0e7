/// What one flag means, and how it is said.
///
/// When it fires is what the kinds of rules below find out.
protocol Rule: SendableMetatype {
  /// The flag that the rule raises.
  static var flag: Flag { get }
  /// How much it can matter, from the least to the worst.
  static var severities: ClosedRange<Severity> { get }
  /// When it fires, in one sentence.
  static var summary: String { get }
  /// What a customer would say whom it happens to, a few words without a full stop.
  static var complaint: String { get }
  /// What to do about it, in one sentence.
  static var remedy: String { get }
  /// A finding in the customer's words.
  static func message(_ scene: Scene) -> String
  /// What a finding rests on, besides the place.
  static func evidence(_ scene: Scene) -> [Evidence]
}

extension Rule {
  static func evidence(_ scene: Scene) -> [Evidence] { [] }
}

/// A rule about a touchpoint by itself.
protocol TouchpointRule: Rule {
  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog)
}

/// A rule about an encounter by itself.
protocol EncounterRule: Rule {
  static func inspect(_ encounter: Encounter, _ place: Place, _ log: inout FindingLog)
}

/// A rule about a handoff that crosses a border.
protocol BorderRule: Rule {
  static func inspect(_ handoff: Handoff, _ log: inout FindingLog)
}

/// A rule about a need span that has encounters.
protocol SpanRule: Rule {
  static func inspect(_ span: SpanPart, _ log: inout FindingLog)
}

/// A rule about a route as a whole.
protocol RouteRule: Rule {
  static func inspect(_ route: RouteEnd, _ log: inout FindingLog)
}
