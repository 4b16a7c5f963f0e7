/// How much better we believe customers feel than they say, each side's ratings pooled.
///
/// Source: James Allen, Frederick Reichheld, Barney Hamilton and Rob Markey, *Closing the delivery gap*, Bain 2005.
public struct DeliveryGap: Hashable, Sendable {
  /// Ratings counted.
  public struct Voices: Hashable, Sendable {
    /// How many of them are +2 or +3.
    public internal(set) var superior: Int
    /// How many there are, at least 1.
    public internal(set) var total: Int

    /// All of `distributions`; nil where there is none.
    public init?(pooling distributions: some Collection<Distribution>) {
      guard !distributions.isEmpty else { return nil }
      superior = distributions.reduce(0) { $0 + $1.superior }
      total = distributions.reduce(0) { $0 + $1.total }
    }

    /// So many; `total` is at least 1.
    init(superior: Int, total: Int) {
      self.superior = superior
      self.total = total
    }

    /// The share that is superior, 0…1.
    public var share: Double { Double(superior) / Double(total) }
    /// The percentage that is superior, 0…100.
    public var percentage: Double { 100 * Double(superior) / Double(total) }

    static func += (left: inout Self, right: Self) {
      left.superior += right.superior
      left.total += right.total
    }
  }

  /// The ratings that we believe in.
  public internal(set) var believed: Voices
  /// The ratings that customers gave.
  public internal(set) var rated: Voices

  /// The gap at `touchpoint`, or nothing unless it has both sides.
  public init?(at touchpoint: borrowing Touchpoint) {
    self.init(touchpoint.believed, touchpoint.rated)
  }

  /// The gap between what is `believed` and what is `rated`, or nothing unless both say something.
  package init?(_ believed: [Belief], _ rated: [Rated]) {
    guard !believed.isEmpty, !rated.isEmpty,
      let believed = Voices(pooling: believed.map(\.distribution)),
      let rated = Voices(pooling: rated.map(\.distribution))
    else { return nil }
    (self.believed, self.rated) = (believed, rated)
  }

  /// Believed less rated superior, in points from −100 to 100.
  public var points: Double { believed.percentage - rated.percentage }

  /// The gap as people say it, in whole points: the difference of the percentages that stand beside it.
  public var wholePoints: Int { Phrase.wholePercent(believed.share) - Phrase.wholePercent(rated.share) }

  /// Whether the gap is `points` or more, reckoned without rounding.
  public func reaches(points: Int) -> Bool {
    let scale = Int128(believed.total) * Int128(rated.total)
    let gap =
      Int128(believed.superior) * Int128(rated.total) - Int128(rated.superior) * Int128(believed.total)
    return 100 * gap >= Int128(points) * scale
  }

  /// Pools the voices of both gaps, side by side.
  package static func += (left: inout Self, right: Self) {
    left.believed += right.believed
    left.rated += right.rated
  }
}
