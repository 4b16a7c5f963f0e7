extension Flag {
  /// When the flag fires, in one sentence.
  public var summary: String { rule.summary }
  /// What a customer would say whom it happens to, a few words without a full stop.
  public var complaint: String { rule.complaint }
  /// What to do about it, in one sentence.
  public var remedy: String { rule.remedy }
  /// How much it can matter, from the least to the worst.
  public var severities: ClosedRange<Severity> { rule.severities }
  /// How much it matters at least.
  public var defaultSeverity: Severity { severities.lowerBound }

  /// What raises the flag.
  var rule: any Rule.Type {
    switch self {
    case .manyContacts: ManyContactsRule.self
    case .coldHandoff: ColdHandoffRule.self
    case .unstatedHandoff: UnstatedHandoffRule.self
    case .pingPong: PingPongRule.self
    case .loop: LoopRule.self
    case .toll: TollRule.self
    case .repeat: RepeatRule.self
    case .longWait: LongWaitRule.self
    case .chase: ChaseRule.self
    case .errand: ErrandRule.self
    case .notEmpowered: NotEmpoweredRule.self
    case .turnedAway: TurnedAwayRule.self
    case .noAnswer: NoAnswerRule.self
    case .unmetNeed: UnmetNeedRule.self
    case .swarm: SwarmRule.self
    case .noOwner: NoOwnerRule.self
    case .manyOwners: ManyOwnersRule.self
    case .absentOwner: AbsentOwnerRule.self
    case .hiddenAssistant: HiddenAssistantRule.self
    case .forUs: ForUsRule.self
    case .brokenPromise: BrokenPromiseRule.self
    case .deliveryGap: DeliveryGapRule.self
    case .untestedBelief: UntestedBeliefRule.self
    case .responsibilityGap: ResponsibilityGapRule.self
    case .neverDelighted: NeverDelightedRule.self
    case .lowEnding: LowEndingRule.self
    case .looseAction: LooseActionRule.self
    case .unreached: UnreachedRule.self
    }
  }
}
