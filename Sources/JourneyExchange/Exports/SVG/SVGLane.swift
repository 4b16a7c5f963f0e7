import JourneyCore

/// The lane of one department.
struct SVGLane: Hashable, Sendable {
  /// What the customer has to do with a department.
  enum Group: CaseIterable, Hashable, Sendable {
    /// Ours, and met.
    case ours
    /// A partner, and met.
    case partners
    /// It answers for moments, and is never met.
    case unseen
  }

  /// The number in ``Journey/departments``.
  let department: Int
  let group: Group
  /// The name.
  let name: [String]
  /// Where it starts.
  var y = 0
  var height = 0
  /// The row of the way.
  var way = 0

  /// The lanes of the departments that have a part in the main route, without their places.
  static func lanes(of analysis: Analysis) -> [SVGLane] {
    let desks = analysis.measures.organisation?.desks ?? []
    let all = zip(analysis.journey.departments, desks).enumerated().compactMap { number, entry -> SVGLane? in
      let (department, desk) = entry
      let group: Group
      if desk.touchpointsMetAt > 0 {
        group = department.isOutside ? .partners : .ours
      } else {
        guard desk.touchpointsOwned > 0 else { return nil }
        group = .unseen
      }
      let name = TextMeasure.lines(department.name, width: SVGColumns.gutter - 44, .lane, limit: 3)
      return SVGLane(department: number, group: group, name: name)
    }
    return Group.allCases.flatMap { group in all.filter { $0.group == group } }
  }

  /// The room that the name takes, with some around it.
  var nameHeight: Int { name.count * TextRole.lane.lineHeight + 14 }
}
