/// Which rows the bands of the map have, from top to bottom, as far as there is room for them.
///
/// Rows are claimed one after the other, the most needed first; what comes too late yields. The customer's words, the
/// way and its breaks come first. Nothing of it depends on what is selected: no band moves from key to key.
struct MapRows: Hashable {
  /// What there is to be shown.
  struct Needs: Hashable {
    /// Lanes of departments that are met; one row where there are none says so.
    var lanes = 0
    /// Lanes of departments that are not.
    var unseen = 0
    /// Rows of the customer's words.
    var words = 1
    /// Rows that say who is met and what a handoff says.
    var facts = 2
    var hasStages = false
    /// Rows of detours.
    var branches = 0
    /// Rows that the names of the moments take when all of their words are shown.
    var names = 1
    /// How many steps the feelings of the journey take; 0 where there are none.
    var feelings = 0
    var hasWords = false
    /// The most demands that one encounter makes.
    var demands = 0
    /// Whether there is any flag on the way.
    var hasFlags = true
    /// Rows that explain signs.
    var legend = 0
  }

  /// The rows of one lane.
  struct Lane: Hashable {
    /// The rows above, for breaks and the word cold.
    var gap: Range<Int>
    /// The row of the way.
    var node: Int
    /// Who is met.
    var who: Int?
    /// What they demand.
    var demands: Int?
  }

  private(set) var heading: Int?
  private(set) var stage: Int?
  private(set) var names = 0..<0
  private(set) var branches = 0..<0
  private(set) var feelings = 0..<0
  private(set) var lanes: [Lane] = []
  /// The row for whoever is met, where lanes have none of their own.
  private(set) var who: Int?
  /// The rows for demands, where lanes have none of their own.
  private(set) var demands = 0..<0
  private(set) var visibility: Int?
  private(set) var unseen: [Int] = []
  private(set) var flags: Int?
  private(set) var legend = 0..<0
  private(set) var words = 0..<0
  private(set) var facts = 0..<0
  /// Whether all that there is to be shown has its rows.
  let isWhole: Bool

  /// Gives `height` rows to what is needed.
  init(_ needs: Needs, height: Int) {
    let claims = MapClaims(needs, height: height)
    isWhole = claims.isWhole
    layOut(claims)
    layOutFoot(claims, height: height)
  }

  private mutating func layOut(_ claims: MapClaims) {
    var next = 0
    func take(_ count: Int) -> Range<Int> {
      next += count
      return next - count..<next
    }
    heading = take(claims.heading).first
    _ = take(claims.air > 0 ? 1 : 0)
    stage = take(claims.stage).first
    names = take(claims.names)
    branches = take(claims.branches)
    _ = take(claims.air > 2 ? 1 : 0)
    feelings = take(claims.feelings)
    for number in 0..<claims.lanes {
      let gap = take(number == 0 ? claims.topGap : claims.gap)
      let node = take(1).lowerBound
      let who = take(claims.laneWho).first
      lanes.append(Lane(gap: gap, node: node, who: who, demands: take(claims.laneDemands).first))
    }
    who = take(claims.who).first
    demands = take(claims.demands)
    _ = take(claims.air > 3 ? 1 : 0)
    visibility = take(claims.visibility).first
    unseen = Array(take(claims.unseen))
    _ = take(claims.air > 4 ? 1 : 0)
    flags = take(claims.flags).first
  }

  /// The foot stands at the bottom.
  private mutating func layOutFoot(_ claims: MapClaims, height: Int) {
    var end = max(0, height - (claims.air > 5 ? 1 : 0))
    func take(_ count: Int) -> Range<Int> {
      end -= count
      return max(0, end)..<max(0, end) + (end < 0 ? 0 : count)
    }
    facts = take(claims.facts)
    words = take(claims.words)
    _ = take(claims.air > 1 ? 1 : 0)
    legend = take(claims.legend)
  }
}
