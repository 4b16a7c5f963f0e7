import JourneyCore

/// Where the bands of the picture stand, from the top to the bottom.
struct SVGRows: Sendable {
  /// From one step of the feelings to the next.
  static let step = 27
  /// The room above delight, and below betrayal.
  static let above = 38
  private static let gap = 14

  /// The titles of the stages.
  private(set) var stages = 0..<0
  /// The moments in the customer's words.
  private(set) var titles = 0..<0
  /// The other ways.
  private(set) var branches = 0..<0
  /// How the customer feels; empty where nobody says.
  private(set) var feelings = 0..<0
  private(set) var lanes: [SVGLane] = []
  /// The line above partners.
  private(set) var partners: Int?
  /// The line of visibility.
  private(set) var visibility: Int?
  private(set) var flags = 0..<0
  /// The height of all of it.
  private(set) var height = 0

  /// Gives everything its room.
  init(_ needs: SVGNeeds) {
    stages = take(needs.stageLines == 0 ? 0 : needs.stageLines * TextRole.stage.lineHeight + 12)
    height += needs.stageLines == 0 ? 0 : 10
    titles = take(needs.titleLines * TextRole.moment.lineHeight + needs.hints * TextRole.plain.lineHeight)
    height += 6
    branches = take(needs.branches)
    if needs.hasFeelings {
      height += Self.gap
      feelings = take(Self.step * 6 + 2 * Self.above)
    }
    for lane in needs.lanes { add(lane, needs) }
    height += Self.gap + 4
    flags = take(needs.flags * TextRole.flag.lineHeight)
    height += needs.flags == 0 ? 0 : 8
  }

  /// The row of a feeling.
  func row(of rating: Rating) -> Int { feelings.lowerBound + Self.above + (3 - rating.value) * Self.step }

  private mutating func take(_ count: Int) -> Range<Int> {
    height += count
    return height - count..<height
  }

  private mutating func add(_ lane: SVGLane, _ needs: SVGNeeds) {
    height += Self.gap
    switch lane.group {
    case .ours: break
    case .partners:
      if partners == nil { partners = take(lanes.isEmpty ? 0 : 30).lowerBound + 8 }
    case .unseen:
      if visibility == nil { visibility = take(40).lowerBound + 12 }
    }
    var lane = lane
    lane.y = height
    let names = needs.lanes.map(\.nameHeight).max() ?? 0
    lane.way = height + names + 8
    lane.height =
      lane.group == .unseen ? max(48, lane.nameHeight) : names + 8 + (needs.laneHeights[lane.department] ?? 0)
    height += lane.height
    lanes.append(lane)
  }
}

/// What there is to be shown, by which the bands get their height.
struct SVGNeeds: Sendable {
  var stageLines = 0
  var titleLines = 0
  /// The lines below the titles that say what kind of moment it is.
  var hints = 0
  /// The height of the other ways.
  var branches = 0
  var hasFeelings = false
  var lanes: [SVGLane] = []
  /// For each department that is met, the height of what stands below the way.
  var laneHeights: [Int: Int] = [:]
  /// The most lines of flags of one moment.
  var flags = 0
}
