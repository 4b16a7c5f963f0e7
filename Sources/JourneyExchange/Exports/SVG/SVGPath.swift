/// The data of an SVG path.
struct SVGPath {
  private(set) var data = ""

  /// A line through `points` with corners of at most `radius`.
  init(through points: [Point], radius: Int = 0) {
    guard let first = points.first else { return }
    data = "M\(first.x) \(first.y)"
    for number in points.indices.dropFirst() {
      let (here, last) = (points[number], points[number - 1])
      guard radius > 0, number + 1 < points.count else {
        data += "L\(here.x) \(here.y)"
        continue
      }
      let next = points[number + 1]
      let start = Self.point(from: here, towards: last, radius)
      let end = Self.point(from: here, towards: next, radius)
      data += "L\(start.x) \(start.y)Q\(here.x) \(here.y) \(end.x) \(end.y)"
    }
  }

  /// A smooth curve from point to point that never swings over the higher or under the lower of two.
  init(curve points: [Point]) {
    guard let first = points.first else { return }
    data = "M\(first.x) \(first.y)"
    for (last, here) in zip(points, points.dropFirst()) {
      let middle = (last.x + here.x) / 2
      data += "C\(middle) \(last.y) \(middle) \(here.y) \(here.x) \(here.y)"
    }
  }

  /// `part` of a cold handoff: round at its corners, and a zigzag at its end.
  init(broken part: [Point]) {
    let points = HandoverMark.broken(part)
    let corner = points.prefix(part.count - 1 + 1)
    self.init(through: Array(corner), radius: 14)
    for point in points.dropFirst(corner.count) { data += "L\(point.x) \(point.y)" }
  }

  /// The point between `corner` and the middle of the way to `other`, `radius` away from the corner.
  private static func point(from corner: Point, towards other: Point, _ radius: Int) -> Point {
    let (x, y) = (other.x - corner.x, other.y - corner.y)
    return Point(
      x: corner.x + min(max(x / 2, -radius), radius), y: corner.y + min(max(y / 2, -radius), radius))
  }
}

extension HandoverMark {
  private static let teeth = 4
  private static let tooth = 6

  /// The parts of the way before and after the word; next to it they are a zigzag where the handoff is cold.
  var parts: [[Point]] {
    let (before, after) = (cut(points), cut(points.reversed()))
    return [before, after]
  }

  /// The way from its start to the word.
  private func cut(_ points: [Point]) -> [Point] {
    let pill = pill
    let isAcross = points[1].y != points[2].y
    guard isAcross else {
      let isRight = points[3].x > points[0].x
      return [points[0], Point(x: isRight ? pill.x : pill.end, y: points[0].y)]
    }
    let isDown = points[2].y > points[1].y
    return [points[0], points[1], Point(x: points[1].x, y: isDown ? pill.y : pill.bottom)]
  }

  /// `part` with a zigzag at its end.
  static func broken(_ part: [Point]) -> [Point] {
    guard part.count > 1, let end = part.last else { return part }
    let from = part[part.count - 2]
    let length = abs(end.x - from.x) + abs(end.y - from.y)
    let count = min(teeth, max(0, (length - 14) / tooth))
    guard count > 1 else { return part }
    let (stepX, stepY) = ((end.x - from.x).signum() * tooth, (end.y - from.y).signum() * tooth)
    var points = Array(part.dropLast())
    for number in (0...count).reversed() {
      let swing = number == 0 || number == count ? 0 : number.isMultiple(of: 2) ? -6 : 6
      points.append(
        Point(
          x: end.x - stepX * number + (stepX == 0 ? swing : 0),
          y: end.y - stepY * number + (stepY == 0 ? swing : 0)))
    }
    return points
  }
}
