/// How many handoffs there are, and of what kind.
public struct HandoffCounts: Hashable, Sendable {
  /// How many there are.
  public internal(set) var total = 0
  /// How many of them cross a border between departments.
  public internal(set) var crossings = 0
  /// How many of them are warm.
  public internal(set) var warm = 0
  /// How many of them are cold.
  public internal(set) var cold = 0
  /// Of how many nobody said which.
  public internal(set) var unstated = 0

  /// None.
  public init() {}

  mutating func count(_ handoff: Handoff) {
    count(crossesBorder: handoff.crossesBorder, handoff.to.manner)
  }

  /// Counts how the customer came to `meeting`, where they were handed over.
  public mutating func count(_ meeting: Meeting) {
    guard case .handoff(let crossesBorder, let manner) = meeting.arrival else { return }
    count(crossesBorder: crossesBorder, manner)
  }

  private mutating func count(crossesBorder: Bool, _ manner: Encounter.Manner?) {
    total += 1
    if crossesBorder { crossings += 1 }
    switch manner {
    case .warm: warm += 1
    case .cold: cold += 1
    case nil: unstated += 1
    }
  }

  static func -= (left: inout Self, right: Self) {
    left.total -= right.total
    left.crossings -= right.crossings
    left.warm -= right.warm
    left.cold -= right.cold
    left.unstated -= right.unstated
  }

  static func += (left: inout Self, right: Self) {
    left.total += right.total
    left.crossings += right.crossings
    left.warm += right.warm
    left.cold += right.cold
    left.unstated += right.unstated
  }
}
