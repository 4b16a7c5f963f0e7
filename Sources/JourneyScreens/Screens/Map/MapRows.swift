/// Which rows the bands of the map have, from top to bottom, as far as there is room for them.
///
/// Rows are claimed one after the other, the most needed first; what comes too late yields. The customer's words, the
/// way and its breaks come first.
struct MapRows {
  /// What there is to be shown.
  struct Needs: Hashable {
    /// Lanes of departments that are met; at least one row is kept for them.
    var lanes = 0
    /// Lanes of departments that are not.
    var unseen = 0
    /// Whether one of those is selected.
    var keepsUnseen = false
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
    /// Rows that explain letters.
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

/// How many rows each band of the map gets.
struct MapClaims {
  private(set) var heading = 0, words = 0, facts = 0, names = 0, flags = 0, lanes = 0
  private(set) var gap = 0, topGap = 0, feelings = 0, unseen = 0, visibility = 0, stage = 0
  private(set) var branches = 0, laneWho = 0, laneDemands = 0, who = 0, demands = 0, legend = 0
  /// Blank rows that part bands.
  private(set) var air = 0
  private var room: Int
  /// Whether all that there is to be shown has its rows.
  private(set) var isWhole = true

  init(_ needs: MapRows.Needs, height: Int) {
    room = max(0, height)
    claimTheLeast(needs)
    claimTheCurveAndTheBorders(needs)
    claimWhoAndWhat(needs)
    claimComfort(needs)
  }

  /// `count` rows if there is room for all of them, else none.
  private mutating func all(_ count: Int) -> Int {
    guard count <= room else {
      isWhole = false
      return 0
    }
    room -= count
    return count
  }

  /// `count` rows, or as many as there are.
  private mutating func some(_ count: Int) -> Int {
    let given = max(0, min(count, room))
    if given < count { isWhole = false }
    room -= given
    return given
  }

  private mutating func claimTheLeast(_ needs: MapRows.Needs) {
    lanes = some(min(1, needs.lanes))
    words = some(1)
    names = some(1)
    words += some(needs.words - 1)
    facts = some(min(1, needs.facts))
    if needs.keepsUnseen { unseen = some(1) }
    lanes += some(needs.lanes - lanes)
    facts += some(needs.facts - facts)
    heading = some(1)
    flags = some(1)
  }

  private mutating func claimTheCurveAndTheBorders(_ needs: MapRows.Needs) {
    if lanes > 1 { gap = all(lanes - 1) > 0 ? 1 : 0 }
    if needs.feelings > 0 { feelings = some(1) }
    unseen += some(needs.unseen - unseen)
    if needs.hasStages { stage = some(1) }
    if lanes > 0 { topGap = some(1) }
    if unseen > 0 { visibility = some(1) }
    branches = some(min(1, needs.branches))
  }

  private mutating func claimWhoAndWhat(_ needs: MapRows.Needs) {
    let rows = min(needs.demands, 3)
    if needs.hasWords {
      laneWho = all(lanes) > 0 ? 1 : 0
      if laneWho == 0, lanes > 0 { who = some(1) }
      if rows > 0 { laneDemands = laneWho > 0 && all(lanes) > 0 ? 1 : 0 }
    }
    if laneDemands == 0, rows > 0 { demands = some(needs.hasWords ? 1 : rows) }
    if needs.feelings > 1 {
      let rest = needs.feelings - feelings
      feelings += room >= rest ? all(rest) : room >= 2 ? some(rest) : all(rest)
    }
    legend = some(needs.legend)
  }

  private mutating func claimComfort(_ needs: MapRows.Needs) {
    let wasWhole = isWhole
    defer { isWhole = wasWhole }
    air = some(2)
    names += some(needs.names - 1)
    branches += some(needs.branches - branches)
    if feelings > 1, feelings < 7 { feelings += all(7 - feelings) }
    if gap > 0, all(lanes - 1) > 0 { gap = 2 }
    air += some(4)
    if gap == 2, all(lanes - 1) > 0 { gap = 3 }
  }
}
