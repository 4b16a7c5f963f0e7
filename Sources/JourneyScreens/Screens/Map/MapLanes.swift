import JourneyCore

/// Which departments have a lane, in which order, and which share one where rows are short.
struct MapLanes {
  /// What the customer has to do with a department.
  enum Group: Int, CaseIterable, Hashable {
    /// Ours, and met.
    case ours
    /// A partner, and met.
    case partners
    /// It answers for moments, and is never met.
    case unseen
  }

  /// A department that has a part in the journey.
  struct Candidate: Hashable {
    /// The number in ``Journey/departments``.
    let department: Int
    let group: Group
  }

  /// A row of the map.
  struct Lane: Hashable {
    /// One department, or all that had no row left for one of their own.
    let departments: [Int]
    let group: Group

    var isFolded: Bool { departments.count > 1 }
  }

  /// The lanes, from the top.
  let lanes: [Lane]
  /// For each department that has a lane, its number in ``lanes``.
  private let numbers: [Int: Int]

  init(_ lanes: [Lane]) {
    self.lanes = lanes
    var numbers: [Int: Int] = [:]
    for (number, lane) in lanes.enumerated() {
      for department in lane.departments { numbers[department] = number }
    }
    self.numbers = numbers
  }

  /// The number of the lane of `department`.
  func number(of department: Int) -> Int? { numbers[department] }

  /// How many lanes `group` has.
  func count(of group: Group) -> Int { lanes.count { $0.group == group } }

  /// The departments that have a part in the journey, or are in sight, from the top of the map.
  ///
  /// `met` and `owning` are the departments that are met in sight, or answer for a moment there; the lane of `chosen`
  /// is selected.
  static func candidates(
    of analysis: Analysis, met: Set<Int>, owning: Set<Int>, chosen: Int?
  ) -> [Candidate] {
    let desks = analysis.measures.organisation?.desks ?? []
    let departments = analysis.journey.departments
    let all = departments.indices.compactMap { number -> Candidate? in
      let desk = desks.indices.contains(number) ? desks[number] : nil
      if met.contains(number) || (desk?.touchpointsMetAt ?? 0) > 0 {
        return Candidate(department: number, group: departments[number].isOutside ? .partners : .ours)
      }
      let hasPart = owning.contains(number) || (desk?.touchpointsOwned ?? 0) > 0 || chosen == number
      return hasPart ? Candidate(department: number, group: .unseen) : nil
    }
    return Group.allCases.flatMap { group in all.filter { $0.group == group } }
  }

  /// A lane for each of `candidates`, as far as `limit` allows.
  ///
  /// Where the customer meets more of them, the last lane is for all that do not stand first in `order`. Of those who
  /// are never met, so many stay as have a row.
  init(_ candidates: [Candidate], limit: (met: Int, unseen: Int), keeping order: [Int]) {
    let met = candidates.filter { $0.group != .unseen }
    let hidden = candidates.filter { $0.group == .unseen }
    let first = hidden.filter { order.contains($0.department) }
    let unseen =
      (hidden.count <= limit.unseen
      ? hidden : Array((first + hidden.filter { !order.contains($0.department) }).prefix(limit.unseen)))
      .map { Lane(departments: [$0.department], group: .unseen) }
    let limit = limit.met
    guard met.count > max(1, limit) else {
      self.init(met.map { Lane(departments: [$0.department], group: $0.group) } + unseen)
      return
    }
    var kept: Set<Int> = []
    for department in order + met.map(\.department) where kept.count < limit - 1 { kept.insert(department) }
    let own = met.filter { kept.contains($0.department) }
    let folded = met.filter { !kept.contains($0.department) }.map(\.department)
    let rest = Lane(departments: folded, group: own.last?.group ?? .ours)
    self.init(own.map { Lane(departments: [$0.department], group: $0.group) } + [rest] + unseen)
  }
}
