import JourneyCore

/// The steps from betrayed to delighted, and on which rows they stand.
struct MapScale {
  /// The lowest and the highest feeling of the way, 0 among them.
  private let range: ClosedRange<Int>

  /// The feelings of the whole way, and of what is in sight; nil where nobody says.
  init?(_ scene: MapScene, _ columns: MapColumns) {
    var values = columns.columns.compactMap {
      scene.analysis.feeling(at: scene.route.touchpoints[$0.position])?.value
    }
    if let all = scene.analysis.measures.feelings { values += [all.lowest.value, all.peak.value] }
    guard let low = values.min(), let high = values.max() else { return nil }
    range = min(0, low)...max(0, high)
  }

  /// How many steps there are.
  var steps: Int { range.count }

  /// The steps that have a row, from the top, when there are `count` rows: as many as ``steps`` at least.
  private func steps(on count: Int) -> ClosedRange<Int> { count >= 7 ? -3...3 : range }

  /// The row of `value` among `rows`.
  func row(of value: Int, in rows: Range<Int>) -> Int {
    let steps = steps(on: rows.count)
    return rows.lowerBound + (steps.upperBound - value) * ((rows.count - 1) / (steps.count - 1))
  }

  /// The figures beside the rows.
  func figures(in rows: Range<Int>) -> [(value: Int, row: Int)] {
    steps(on: rows.count).map { ($0, row(of: $0, in: rows)) }
  }
}
