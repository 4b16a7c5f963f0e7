import JourneyCore

/// A way that the walk does not take, as far as one of its ends is in sight.
struct MapBranch: Hashable {
  /// How a branch ends at one side.
  enum End: Hashable {
    /// At the column of a moment.
    case joined(Int)
    /// Beyond what is in sight.
    case open(Int)
    /// At a place that is no moment of this way.
    case loose(Int)

    /// The cell.
    var column: Int {
      switch self {
      case .joined(let column), .open(let column), .loose(let column): column
      }
    }
  }

  /// The number in ``Journey/detours``; nil for the way without a detour.
  let detour: Int?
  /// The position of the moment after which it leaves.
  let origin: Int
  let text: String
  let left: End
  let right: End
  /// Whether it leads back.
  let isBackward: Bool

  var cells: Range<Int> { left.column..<right.column + 1 }

  /// The ways on from `touchpoint` that `path` does not take; nil is the way without a detour.
  static func ways(from touchpoint: Int, on path: WalkPath) -> [Int?] {
    let all = path.ways.detours(leaving: touchpoint)
    guard let taken = path.detour(leaving: touchpoint) else { return all }
    return [nil] + all.filter { $0 != taken }
  }

  /// The branches of `path` that leave or come back in sight, the shortest first.
  static func branches(in columns: MapColumns, of path: WalkPath, glyphs: Glyphs) -> [MapBranch] {
    var known: Set<[Int?]> = []
    var branches: [MapBranch] = []
    func add(_ detour: Int?, from origin: Int) {
      guard known.insert([detour, origin]).inserted else { return }
      branches.append(MapBranch(detour, from: origin, in: columns, of: path, glyphs: glyphs))
    }
    for column in columns.columns {
      let touchpoint = path.route.touchpoints[column.position]
      for detour in ways(from: touchpoint, on: path) { add(detour, from: column.position) }
      for detour in path.ways.detours(arrivingAt: touchpoint) {
        guard let origin = path.position(ofTouchpoint: path.ways.origin(of: detour)),
          path.detour(leaving: path.ways.origin(of: detour)) != detour
        else { continue }
        add(detour, from: origin)
      }
    }
    return branches.sorted { ($0.cells.count, $0.origin) < ($1.cells.count, $1.origin) }
  }

  private init(
    _ detour: Int?, from origin: Int, in columns: MapColumns, of path: WalkPath, glyphs: Glyphs
  ) {
    let touchpoint = path.route.touchpoints[origin]
    let led = detour ?? path.detour(leaving: touchpoint)
    let destination = led.flatMap { path.ways.destination(of: $0) }.flatMap(path.position(ofTouchpoint:))
    let words = path.ways.words(of: detour)
    self.detour = detour
    self.origin = origin
    isBackward = destination.map { $0 <= origin } ?? false
    let start = Self.end(at: origin, in: columns)
    guard let destination else {
      text = words
      left = start
      right = .loose(min(columns.room.upperBound - 1, start.column + CellWidth.of(words) + 5))
      return
    }
    let end = Self.end(at: destination, in: columns)
    text = words
    (left, right) = isBackward ? (end, start) : (start, end)
  }

  private static func end(at position: Int, in columns: MapColumns) -> End {
    if let column = columns.column(ofPosition: position) { return .joined(column.center) }
    let isBefore = position < columns.columns.first?.position ?? 0
    return .open(isBefore ? columns.room.lowerBound : columns.room.upperBound - 1)
  }
}
