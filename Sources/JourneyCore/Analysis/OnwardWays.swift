/// The ways on from the touchpoints that detours lead to, cut where ways meet.
///
/// The pieces form a forest whose roots end the journey. Detours that lead into each other in a circle would make
/// it none, so each circle is laid out twice: a route that enters it goes round at most once.
struct OnwardWays {
  /// Touchpoints that always follow each other.
  struct Piece {
    let touchpoints: Range<Int>
    /// The piece after it; nil where the journey ends.
    var next: Int?
  }

  /// The pieces, those of circles a second time at the end.
  private(set) var pieces: [Piece]
  /// The pieces, each after all those that lead to it.
  private(set) var order: [Int] = []
  /// For each piece its place in ``order``.
  private(set) var ranks: [Int] = []
  /// The touchpoints to which detours lead, in order; at each the piece of the same number starts.
  private let starts: [Int]
  /// For each piece of a circle, where it is laid out again, and the piece of the circle before it.
  private var circles: [Int: (again: Int, before: Int)] = [:]
  /// For each piece, the piece of a circle to which it leads, itself if it is one.
  private var entries: [Int?] = []
  /// For each piece, the next one that more routes have lived than that of its own detour.
  private var crossroads: [Int?] = []
  /// For each piece, the detours whose routes have lived its start; see ``DetourTree/havingLived(_:)``.
  private var pasts: [Range<Int>] = []
  private let index: JourneyIndex

  /// Finds the ways on.
  init(_ index: JourneyIndex, _ tree: DetourTree) {
    starts = index.detourDestinations.compactMap(\.self).sorted().reduce(into: []) { starts, target in
      if starts.last != target { starts.append(target) }
    }
    pieces = Self.pieces(from: starts, of: index)
    self.index = index
    layOutCircles()
    order = Self.order(of: pieces)
    ranks = Array(repeating: 0, count: pieces.count)
    for (rank, piece) in order.enumerated() { ranks[piece] = rank }
    pasts = pieces.map { tree.havingLived($0.touchpoints.lowerBound) }
    entries = Array(repeating: nil, count: pieces.count)
    crossroads = entries
    for piece in order.reversed() {
      let next = pieces[piece].next
      entries[piece] = circles[piece] == nil ? next.flatMap { entries[$0] } : piece
      crossroads[piece] = next.flatMap { isCrossroad($0) ? $0 : crossroads[$0] }
    }
  }

  /// The piece with which the route of `detour` goes on; nil where the detour ends the journey.
  func start(after detour: Int) -> Int? {
    index.detourDestinations[detour].map { Self.piece(from: $0, of: starts) }
  }

  /// The piece at which the route of `detour`, which stands at `place` in the ``DetourTree``, would come back to
  /// itself; nil where it comes to an end.
  func loop(after detour: Int, at place: Int) -> Int? {
    guard let start = start(after: detour) else { return nil }
    let last = entries[start].map { limit(of: detour, from: start, entering: $0) }
    var way: Int? = isCrossroad(start) ? start : crossroads[start]
    while let piece = way, last.map({ ranks[piece] < ranks[$0] }) ?? true {
      if pasts[piece].contains(place) { return piece }
      if isOnMainRoute(piece) { return nil }
      way = crossroads[piece]
    }
    return last
  }

  /// Where a route that goes round a circle comes back to its first piece there.
  private func limit(of detour: Int, from start: Int, entering entry: Int) -> Int {
    let end = index.detourRanges[detour].upperBound
    guard start == entry, var first = circles[start]?.before, pieces[first].touchpoints.upperBound == end,
      isPart(first, of: detour)
    else { return circles[entry]?.again ?? entry }
    while let before = circles[first]?.before, first != start, isPart(before, of: detour) { first = before }
    return ranks[first] >= ranks[start] ? first : circles[first]?.again ?? first
  }

  private func isPart(_ piece: Int, of detour: Int) -> Bool {
    index.detourRanges[detour].contains(pieces[piece].touchpoints.lowerBound)
  }

  private func isOnMainRoute(_ piece: Int) -> Bool {
    pieces[piece].touchpoints.lowerBound < index.mainCount
  }

  private func isCrossroad(_ piece: Int) -> Bool {
    isOnMainRoute(piece) || pasts[piece].count > 1
  }

  private mutating func layOutCircles() {
    var isOnCircle = [Bool](repeating: true, count: pieces.count)
    for piece in Self.order(of: pieces) { isOnCircle[piece] = false }
    for piece in isOnCircle.indices where isOnCircle[piece] {
      var circle = [piece]
      isOnCircle[piece] = false
      while let next = pieces[circle[circle.count - 1]].next, next != piece {
        circle.append(next)
        isOnCircle[next] = false
      }
      layOut(circle)
    }
  }

  private mutating func layOut(_ circle: [Int]) {
    let start = pieces.count
    for (place, piece) in circle.enumerated() {
      circles[piece] = (start + place, circle[(place + circle.count - 1) % circle.count])
      let isLast = place == circle.count - 1
      pieces.append(Piece(touchpoints: pieces[piece].touchpoints, next: isLast ? nil : start + place + 1))
      if isLast { pieces[piece].next = start }
    }
  }

  /// The number of the piece that starts at `target`.
  private static func piece(from target: Int, of starts: [Int]) -> Int { starts.partitioned { $0 < target } }

  private static func pieces(from starts: [Int], of index: JourneyIndex) -> [Piece] {
    starts.enumerated().map { number, target in
      let way = index.enclosingDetours[target]
      let end = way.map { index.detourRanges[$0].upperBound } ?? index.mainCount
      if number + 1 < starts.count, starts[number + 1] < end {
        return Piece(touchpoints: target..<starts[number + 1], next: number + 1)
      }
      let destination = way.flatMap { index.detourDestinations[$0] }
      return Piece(touchpoints: target..<end, next: destination.map { piece(from: $0, of: starts) })
    }
  }

  /// The pieces that are on no circle, each after all those that lead to it.
  private static func order(of pieces: [Piece]) -> [Int] {
    var ways = [Int](repeating: 0, count: pieces.count)
    for piece in pieces { if let next = piece.next { ways[next] += 1 } }
    var order = pieces.indices.filter { ways[$0] == 0 }
    var done = 0
    while done < order.count {
      if let next = pieces[order[done]].next {
        ways[next] -= 1
        if ways[next] == 0 { order.append(next) }
      }
      done += 1
    }
    return order
  }
}
