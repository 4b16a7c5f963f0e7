/// The detours as a tree: each stands below the one that it starts in, or below the main route.
///
/// Detours that start inside each other stand nowhere in it; no route takes them.
struct DetourTree {
  /// The detours in preorder; of those that leave one way, the one that leaves last comes first.
  private(set) var order: [Int] = []
  /// For each detour its place in ``order``, nil where no route takes it.
  private(set) var places: [Int?]
  /// For each detour, those that start in it, the last to leave first.
  private let children: [[Int]]
  /// Those that start on the main route, the last to leave first.
  private let roots: [Int]
  /// For each place in ``order``, where the detours end that start inside that one or inside those.
  private var ends: [Int]
  private let index: JourneyIndex

  /// Finds how the detours of a journey start inside each other.
  init(_ index: JourneyIndex) {
    var children = [[Int]](repeating: [], count: index.detourOrigins.count)
    var roots: [Int] = []
    let lastFirst = index.detourOrigins.indices.sorted {
      (index.detourOrigins[$1], $0) < (index.detourOrigins[$0], $1)
    }
    for detour in lastFirst {
      if let enclosing = index.enclosingDetours[index.detourOrigins[detour]] {
        children[enclosing].append(detour)
      } else {
        roots.append(detour)
      }
    }
    places = Array(repeating: nil, count: children.count)
    var waiting = Array(roots.reversed())
    while let detour = waiting.popLast() {
      places[detour] = order.count
      order.append(detour)
      waiting += children[detour].reversed()
    }
    (self.children, self.roots, self.index) = (children, roots, index)
    ends = Array(order.indices)
    for place in order.indices.reversed() {
      let last = children[order[place]].last.flatMap { places[$0] }
      ends[place] = last.map { ends[$0] } ?? place + 1
    }
  }

  /// The detours that leave `way`, nil for the main route, the last to leave first.
  func leaving(_ way: Int?) -> [Int] {
    way.map { children[$0] } ?? roots
  }

  /// The detours before whose end their routes have lived `touchpoint`, leaving aside where the detours lead to,
  /// as places in ``order``.
  func havingLived(_ touchpoint: Int) -> Range<Int> {
    let way = index.enclosingDetours[touchpoint]
    let start: Int
    if let way {
      guard let place = places[way] else { return 0..<0 }
      start = place
    } else {
      start = 0
    }
    let later = leaving(way)
    let count = later.partitioned { index.detourOrigins[$0] >= touchpoint }
    guard count > 0, let last = places[later[count - 1]] else {
      return start..<(way == nil ? start : start + 1)
    }
    return start..<ends[last]
  }
}
