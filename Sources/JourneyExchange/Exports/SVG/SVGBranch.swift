import JourneyCore

/// Another way: where it leaves the main route, what happens on it, and where it comes back.
struct SVGBranch: Hashable, Sendable {
  /// The number in ``Journey/detours``.
  let detour: Int
  /// Where it leaves.
  let from: Int
  /// Where it comes back, or how far the line of one goes that ends the journey.
  let to: Int
  let comesBack: Bool
  /// What happens, at its place.
  var label: Label
  /// The row of its line.
  var y: Int
  /// The columns of pixels that its words take.
  private let words: Range<Int>
  /// The columns of pixels that it takes, its words included.
  let range: Range<Int>

  /// The other ways from the top to the bottom, the shortest first; `y` is where their zone starts.
  static func branches(of columns: SVGColumns, in analysis: Analysis, from y: Int) -> [SVGBranch] {
    let all = analysis.journey.detours.indices.compactMap { SVGBranch($0, columns, analysis) }
      .sorted { ($0.range.count, $0.detour) < ($1.range.count, $1.detour) }
    var placed: [SVGBranch] = []
    for var branch in ordered(all) {
      // Below all those that it passes; of many only the last ones, for there is no picture of a thousand ways.
      let above = placed.suffix(400).filter { $0.range.overlaps(branch.range) }.map(\.y).max() ?? y
      branch.label.y = above + 10
      branch.y = branch.label.y + branch.label.height + 6
      placed.append(branch)
    }
    return placed
  }

  /// `branches` in an order in which no line from above goes through the words of one, as far as there is such an order.
  private static func ordered(_ branches: [SVGBranch]) -> [SVGBranch] {
    guard branches.count < 200 else { return branches }
    var rest = branches
    var ordered: [SVGBranch] = []
    while !rest.isEmpty {
      let next = rest.indices.first { candidate in
        !rest.indices.contains { $0 != candidate && rest[$0].crosses(rest[candidate]) }
      }
      ordered.append(rest.remove(at: next ?? 0))
    }
    return ordered
  }

  /// Whether a line of this one would go through the words of `other`, were that above it.
  private func crosses(_ other: SVGBranch) -> Bool {
    other.words.contains(from) || comesBack && other.words.contains(to)
  }

  private init?(_ number: Int, _ columns: SVGColumns, _ analysis: Analysis) {
    guard let start = Self.column(leavingFor: number, columns, analysis) else { return nil }
    let back = analysis.index.detourDestinations[number].flatMap {
      $0 < columns.columns.count ? columns.columns[$0] : nil
    }
    detour = number
    from = start.center + 22
    comesBack = back != nil
    let strip = columns.strip(ofColumn: start.position).map { columns.strips[$0] }
    let end = strip?.range.upperBound ?? columns.width
    to = back.map { $0.center - 22 } ?? (from + 220 < end ? from + 220 : from - 220)
    let room = Self.room(min(from, to)..<max(from, to), columns)
    var label = Label(
      lines: Self.lines(number, analysis, width: max(120, room.count - 28)), role: .plain,
      x: room.lowerBound + 14, y: 0)
    let width = label.box.width
    let around = columns.strips(under: label.x..<label.x + 1).first.map { columns.strips[$0] }
    label.x = min(label.x, (around?.range.upperBound ?? columns.width) - 8 - width)
    words = label.x..<label.x + width
    range = min(from, to, words.lowerBound) - 8..<max(from, to, words.upperBound) + 8
    (self.label, y) = (label, 0)
  }

  /// The column after which the customer leaves; a detour inside another leaves where that one does.
  private static func column(
    leavingFor detour: Int, _ columns: SVGColumns, _ analysis: Analysis
  ) -> SVGColumns.Column? {
    var origin = analysis.index.detourOrigins[detour]
    var steps = 0
    while let enclosing = analysis.index.enclosingDetours[origin], steps <= analysis.journey.detours.count {
      origin = analysis.index.detourOrigins[enclosing]
      steps += 1
    }
    return origin < columns.columns.count ? columns.columns[origin] : nil
  }

  /// The longest part of `range` that stands in one strip.
  private static func room(_ range: Range<Int>, _ columns: SVGColumns) -> Range<Int> {
    let parts = columns.strips(under: range).map { columns.strips[$0].range.clamped(to: range) }
    return parts.max { $0.count < $1.count } ?? range
  }

  private static func lines(_ number: Int, _ analysis: Analysis, width: Int) -> [String] {
    let detour = analysis.journey.detours[number]
    var lines = TextMeasure.lines(detour.condition, width: width, .plain)
    for moment in detour.touchpoints {
      let feels = moment.feels.map { " \(Phrase.signed($0.value))" } ?? ""
      lines += TextMeasure.lines("• \(moment.title)\(feels)", width: width, .plain)
    }
    if case .ends(let text) = detour.destination {
      lines += TextMeasure.lines("■ \(text)", width: width, .plain)
    }
    return lines
  }
}
