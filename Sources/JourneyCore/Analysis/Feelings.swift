/// How the customer feels along a route.
public struct Feelings: Hashable, Sendable {
  /// How many touchpoints say how the customer feels, at least 1.
  public internal(set) var count: Int
  /// The feelings added up.
  public internal(set) var sum: Int
  /// How many of them are +3.
  public internal(set) var delighted: Int
  /// The best.
  public internal(set) var peak: Rating
  /// The worst.
  public internal(set) var lowest: Rating
  /// The first.
  public internal(set) var first: Rating
  /// The last.
  public internal(set) var last: Rating

  /// One feeling.
  init(_ rating: Rating) {
    (count, sum, delighted) = (1, rating.value, rating.isDelighted ? 1 : 0)
    (peak, lowest, first, last) = (rating, rating, rating, rating)
  }

  /// The mean, −3…+3.
  public var mean: Double { Double(sum) / Double(count) }
  /// The share of feelings that are +3, 0…1.
  public var delightedShare: Double { Double(delighted) / Double(count) }

  mutating func append(_ later: Self) {
    count += later.count
    sum += later.sum
    delighted += later.delighted
    peak = max(peak, later.peak)
    lowest = min(lowest, later.lowest)
    last = later.last
  }
}
