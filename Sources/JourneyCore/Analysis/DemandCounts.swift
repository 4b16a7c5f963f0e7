/// How often each kind of demand is made.
public struct DemandCounts: Hashable, Sendable {
  /// One lane for each kind; an array would have to be allocated for every touchpoint.
  private var counts = SIMD16<Int32>()

  /// None.
  public init() {}

  /// How often `kind` is demanded.
  public internal(set) subscript(kind: Demand.Kind) -> Int {
    get { Int(counts[Self.place(of: kind)]) }
    set { counts[Self.place(of: kind)] = Int32(newValue) }
  }

  private static func place(of kind: Demand.Kind) -> Int {
    switch kind {
    case .repeat: 0
    case .identify: 1
    case .pay: 2
    case .sign: 3
    case .fillIn: 4
    case .wait: 5
    case .move: 6
    case .chase: 7
    case .carry: 8
    }
  }

  static func -= (left: inout Self, right: Self) { left.counts &-= right.counts }
  static func += (left: inout Self, right: Self) { left.counts &+= right.counts }
}
