/// How often each kind of demand is made.
public struct DemandCounts: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: Demand.Kind.allCases.count)

  /// None.
  public init() {}

  /// How often `kind` is demanded.
  public internal(set) subscript(kind: Demand.Kind) -> Int {
    get { counts[Self.place(of: kind)] }
    set { counts[Self.place(of: kind)] = newValue }
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

  static func += (left: inout Self, right: Self) {
    for place in left.counts.indices { left.counts[place] += right.counts[place] }
  }
}
