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
    lanes += some(needs.lanes - lanes)
    facts += some(needs.facts - facts)
    heading = some(1)
    if needs.hasFlags { flags = some(1) }
  }

  private mutating func claimTheCurveAndTheBorders(_ needs: MapRows.Needs) {
    if lanes > 1 { gap = all(lanes - 1) > 0 ? 1 : 0 }
    if needs.feelings > 0 { feelings = some(1) }
    unseen = some(min(2, needs.unseen))
    if needs.hasStages { stage = some(1) }
    if lanes > 0 { topGap = some(1) }
    branches = some(min(1, needs.branches))
    legend = some(min(1, needs.legend))
  }

  private mutating func claimWhoAndWhat(_ needs: MapRows.Needs) {
    let rows = min(needs.demands, 3)
    if needs.hasWords {
      laneWho = all(lanes) > 0 ? 1 : 0
      if laneWho == 0, lanes > 0 { who = some(1) }
      if rows > 0 { laneDemands = laneWho > 0 && all(lanes) > 0 ? 1 : 0 }
    }
    if laneDemands == 0, rows > 0 { demands = some(1) }
    if needs.feelings > 1 {
      // All of its steps or none: where two shared a row, a feeling would stand at the figure of another.
      feelings += all(needs.feelings - feelings)
    }
    unseen += some(needs.unseen - unseen)
  }

  private mutating func claimComfort(_ needs: MapRows.Needs) {
    let wasWhole = isWhole
    defer { isWhole = wasWhole }
    legend += some(needs.legend - legend)
    if demands > 0, !needs.hasWords { demands += some(min(needs.demands, 3) - demands) }
    if unseen > 0 { visibility = some(1) }
    branches += some(needs.branches - branches)
    air = some(2)
    names += some(needs.names - 1)
    if feelings > 1, feelings < 7 { feelings += all(7 - feelings) }
    if gap > 0, all(lanes - 1) > 0 { gap = 2 }
    air += some(4)
    if gap == 2, all(lanes - 1) > 0 { gap = 3 }
    if feelings == 7, room > 12 { feelings += all(6) }
  }
}
