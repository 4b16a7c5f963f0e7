/// Sums along the paths of a forest that is linked from its leaves to its roots.
///
/// A path that was asked for once is kept as one sum, so that asking again costs next to nothing. Source: Robert
/// Tarjan, *Applications of path compression on balanced trees*, Journal of the ACM 26 (1979).
struct OnwardSums<Sum: RouteSum> {
  /// For each piece that is linked, the stretch from it to the piece before `end`; a `nil` end is the roots' own.
  private var links: [OnwardLink<Sum>?]

  /// A forest of `count` pieces, none of them linked.
  init(count: Int) {
    links = Array(repeating: nil, count: count)
  }

  /// Says what `piece` adds up to, and which one follows; nil after a root.
  mutating func link(_ piece: Int, _ stretch: Sum, to next: Int?) {
    links[piece] = OnwardLink(stretch: stretch, end: next)
  }

  /// The stretch from `piece` on, up to the first piece that is not linked.
  mutating func sum(from piece: Int, log: inout FindingLog) -> Sum {
    var path: [Int] = []
    var last: Int? = piece
    while let piece = last, let link = links[piece] {
      path.append(piece)
      last = link.end
    }
    guard let first = path.first else { return Sum(need: nil) }
    for (piece, next) in zip(path, path.dropFirst()).reversed() {
      guard let later = links[next] else { continue }
      links[piece]?.stretch.append(later.stretch, log: &log)
      links[piece]?.end = later.end
    }
    return links[first]?.stretch ?? Sum(need: nil)
  }
}

/// What a piece adds up to, and where that ends.
///
/// It asks nothing of `Sum`, so that the runtime need not look for what it can do when the first is made.
private struct OnwardLink<Sum> {
  var stretch: Sum
  var end: Int?
}
