/// Touchpoints in the order in which one customer lives them, with everything they meet on the way.
public struct Route: Sendable {
  /// The touchpoints lived, as numbers in ``JourneyIndex/touchpoints``.
  public let touchpoints: [Int]
  /// Every encounter on the way, in order.
  public let meetings: [Meeting]
  /// For each position in ``touchpoints``, where its encounters stand in ``meetings``.
  public let meetingRanges: [Range<Int>]
  /// The need spans, in order; together they cover every position.
  public let spans: [NeedSpan]
  /// Why the route stops.
  public let ending: Ending

  /// Why a route stops.
  public enum Ending: Hashable, Sendable {
    /// The last touchpoint of the journey was lived.
    case complete
    /// A detour ends the journey; its number in ``Journey/detours``.
    case detourEnds(Int)
    /// The route would come back to this touchpoint, a number in ``JourneyIndex/touchpoints``.
    case loop(to: Int)
  }
}

/// One encounter as it is lived on a route.
public struct Meeting: Hashable, Sendable {
  /// How the customer came to the contact.
  public enum Arrival: Hashable, Sendable {
    /// The first encounter of the route.
    case first
    /// The same contact as before.
    case same
    /// Another contact, under another need: no handoff.
    case newFace
    /// Another contact under the same need.
    case handoff(crossesBorder: Bool, manner: Encounter.Manner?)
  }

  /// The position in ``Route/touchpoints``.
  public let position: Int
  /// The touchpoint's number in ``JourneyIndex/touchpoints``.
  public let touchpoint: Int
  /// The encounter's number in its touchpoint.
  public let encounter: Int
  /// The contact's number in ``Journey/contacts``.
  public let contact: Int
  /// The contact's department, a number in ``Journey/departments``.
  public let department: Int
  /// The number of the need span in ``Route/spans``.
  public let span: Int
  /// How the customer came here.
  public let arrival: Arrival

  /// Whether the customer was handed over on the way here.
  public var isHandedOver: Bool {
    if case .handoff = arrival { true } else { false }
  }

  /// Whether a border between departments was crossed on the way here, inside one need.
  public var crossesBorder: Bool {
    if case .handoff(crossesBorder: true, manner: _) = arrival { true } else { false }
  }
}

/// The longest run of touchpoints on a route under one need.
public struct NeedSpan: Hashable, Sendable {
  /// The need: the journey's `wants` until a touchpoint names one, nil where neither says.
  public let need: String?
  /// The positions in ``Route/touchpoints``.
  public let positions: Range<Int>
  /// The encounters in ``Route/meetings``.
  public let meetings: Range<Int>
}
