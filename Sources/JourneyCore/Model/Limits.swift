/// The thresholds of flags that a journey overrides; nil where it does not.
public struct Limits: Hashable, Sendable {
  /// `limit contacts`: how many distinct contacts one need or touchpoint may have (default 2).
  public var contacts: Int?
  /// `limit wait`: how long one encounter may let the customer wait (default 10 minutes).
  public var wait: WaitingTime?
  /// `limit gap`: from how many points on a delivery gap is flagged (default 20).
  public var gap: Int?
  /// `limit swarm`: how many contacts may start an encounter themselves under one need (default 2).
  public var swarm: Int?

  /// No overrides.
  public init() {}

  /// The threshold of `many-contacts` that holds.
  public var effectiveContacts: Int { contacts ?? 2 }
  /// The threshold of `long-wait` that holds, in seconds.
  public var effectiveWaitSeconds: Int { wait?.seconds ?? 600 }
  /// The threshold of `delivery-gap` that holds, in points.
  public var effectiveGap: Int { gap ?? 20 }
  /// The threshold of `swarm` that holds.
  public var effectiveSwarm: Int { swarm ?? 2 }
}

/// A flag that is known and accepted, with the reason.
public struct Allowance: Hashable, Sendable {
  /// The flag's name as written; it may be one that this program does not know.
  public var flag: Identifier<Flag>
  /// Why it is accepted.
  public var reason: String

  /// Accepts `flag` because of `reason`.
  public init(flag: Identifier<Flag>, reason: String) {
    self.flag = flag
    self.reason = reason
  }
}
