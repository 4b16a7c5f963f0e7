package import JourneyCore

/// What we believe against what customers say along one way, computed once and not for every picture of it.
package struct GapFigures: Sendable {
  /// What is known of a moment.
  package enum Standing: Hashable, Sendable {
    /// Both sides.
    case compared(DeliveryGap)
    /// What we believe, and nothing that a customer said.
    case believed
    /// What customers say, and nothing that we believe.
    case rated
    /// Neither.
    case silent
  }

  /// A department that believes something, or could.
  package struct Believer: Hashable, Sendable {
    /// Which one; nil for all of us, where the file names none.
    package let department: Identifier<Department>?
    /// The positions of the moments about which it believes something: the largest gap first, then those at which no
    /// customer was asked.
    package internal(set) var positions: [Int] = []
    /// What it believes against what customers say there, pooled over the moments at which both sides are there.
    package internal(set) var gap: DeliveryGap?
    /// The ratings of which that gap is made, from −3 to +3: those it believes in.
    var believed = GapFigures.nobody
    /// Those that customers gave.
    var rated = GapFigures.nobody
  }

  /// For each position of the route, what is known there.
  package let standings: [Standing]
  /// The positions of the route: the largest gap first, then what is known on one side, then the others.
  package let byGap: [Int]
  /// For each position of the route, where it stands in ``byGap``.
  package let ranks: [Int]
  /// Both sides, pooled over the moments at which both are there; nil where there is none.
  package let whole: DeliveryGap?
  /// Who believes what: the department that is furthest from its customers first, those that say nothing last.
  package let believers: [Believer]
  /// How many moments only we say something about.
  package let believedCount: Int
  /// How many moments only customers say something about.
  package let ratedCount: Int
  /// How many moments nobody says anything about.
  package let silentCount: Int

  /// The figures of `route`.
  package init(_ route: Route, of analysis: Analysis) {
    let index = analysis.index
    let standings = route.touchpoints.map { Standing(of: index.touchpoints[$0]) }
    let order = Self.order(by: standings)
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, position) in order.enumerated() { ranks[position] = rank }
    whole = standings.reduce(into: nil) { whole, standing in
      if case .compared(let gap) = standing { whole = whole.adding(gap) }
    }
    believedCount = standings.count { $0 == .believed }
    ratedCount = standings.count { $0 == .rated }
    silentCount = standings.count { $0 == .silent }
    (self.standings, byGap, self.ranks) = (standings, order, ranks)
    believers = Self.believers(route, of: analysis)
  }

  /// The positions with both sides, the largest gap first, then those with one side, then those with none.
  private static func order(by standings: [Standing]) -> [Int] {
    var compared: [(points: Int, position: Int)] = []
    var (believed, rated, silent): ([Int], [Int], [Int]) = ([], [], [])
    for (position, standing) in standings.enumerated() {
      switch standing {
      case .compared(let gap): compared.append((-gap.wholePoints, position))
      case .believed: believed.append(position)
      case .rated: rated.append(position)
      case .silent: silent.append(position)
      }
    }
    return compared.sorted { $0 < $1 }.map(\.position) + believed + rated + silent
  }

  private static func believers(_ route: Route, of analysis: Analysis) -> [Believer] {
    var believers = [Believer(department: nil)]
    believers += analysis.journey.departments.map { Believer(department: $0.id) }
    var gaps: [[(position: Int, points: Int?)]] = Array(repeating: [], count: believers.count)
    for (position, touchpoint) in route.touchpoints.enumerated() {
      for belief in analysis.index.touchpoints[touchpoint].believed {
        let number = belief.department.flatMap { analysis.index.departmentNumbers[$0] }.map { $0 + 1 } ?? 0
        let gap = DeliveryGap([belief], analysis.index.touchpoints[touchpoint].rated)
        believers[number].add(belief, analysis.index.touchpoints[touchpoint].rated, gap)
        gaps[number].append((position, gap?.wholePoints))
      }
    }
    for number in believers.indices {
      let sorted = gaps[number].sorted { ($0.points ?? .min, $1.position) > ($1.points ?? .min, $0.position) }
      believers[number].positions = sorted.map(\.position)
    }
    if believers[0].positions.isEmpty, believers.count > 1 { believers.removeFirst() }
    return believers.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }
}

extension GapFigures.Standing {
  fileprivate init(of touchpoint: borrowing Touchpoint) {
    if let gap = DeliveryGap(at: touchpoint) {
      self = .compared(gap)
    } else if !touchpoint.believed.isEmpty {
      self = .believed
    } else {
      self = touchpoint.rated.isEmpty ? .silent : .rated
    }
  }
}

extension GapFigures {
  /// The counts of a scale on which nobody stands.
  static let nobody = Array(repeating: 0, count: 7)

  /// `counts` and those of `distribution`, none larger than a file may hold.
  static func sum(_ counts: [Int], _ distribution: Distribution) -> [Int] {
    zip(counts, distribution.counts).map { min(Distribution.maximumCount, $0 + $1) }
  }
}

extension GapFigures.Believer {
  /// Adds what it believes at a moment where customers gave `rated`, which makes `compared`.
  fileprivate mutating func add(_ belief: Belief, _ rated: [Rated], _ compared: DeliveryGap?) {
    guard let compared else { return }
    gap = gap.adding(compared)
    believed = GapFigures.sum(believed, belief.distribution)
    self.rated = rated.reduce(self.rated) { GapFigures.sum($0, $1.distribution) }
  }

  /// The smaller, the earlier: by gap, then whoever believes what no customer was asked about, then the silent.
  fileprivate var rank: Int { gap.map { -abs($0.wholePoints) } ?? (positions.isEmpty ? 1_000 : 500) }
}

extension DeliveryGap? {
  fileprivate func adding(_ gap: DeliveryGap) -> DeliveryGap {
    guard var sum = self else { return gap }
    sum += gap
    return sum
  }
}
