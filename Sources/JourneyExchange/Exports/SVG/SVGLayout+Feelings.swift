import JourneyCore

extension SVGLayout {
  /// The customer's own lane: how they feel, as a curve.
  func feelings(in strip: SVGColumns.Strip) -> [Mark] {
    guard !rows.feelings.isEmpty else { return [] }
    return curve(strip) + columns.columns[strip.columns].flatMap(face)
  }

  /// The customer's name and the figures of the scale, for a strip that starts at 0.
  var scale: [Mark] {
    guard !rows.feelings.isEmpty else { return [] }
    let name = TextMeasure.lines(
      Phrase.opening(analysis.journey.customerName), width: SVGColumns.gutter - 90, .lane, limit: 8)
    let fitting = Array(name.prefix((rows.feelings.count - 16) / TextRole.lane.lineHeight))
    let label = Label(lines: fitting, role: .lane, tone: .customer, x: 14, y: rows.feelings.lowerBound + 8)
    let figures = Rating.scale.map { rating in
      Mark.label(
        Label(
          lines: [Phrase.signed(rating.value)], role: .plain, tone: .scale, alignment: .end,
          x: SVGColumns.gutter - 8, y: rows.row(of: rating) - 8))
    }
    return [.label(label)] + figures
  }

  /// The runs of moments of which a feeling is known, each a curve; those that reach into the strip.
  private func curve(_ strip: SVGColumns.Strip) -> [Mark] {
    let first = max(0, strip.columns.lowerBound - 2)
    let last = min(columns.columns.count, strip.columns.upperBound + 2)
    var runs: [[Point]] = [[]]
    for column in columns.columns[first..<last] {
      if let feels = analysis.feeling(at: column.touchpoint) {
        runs[runs.count - 1].append(Point(x: column.center, y: rows.row(of: feels)))
      } else {
        runs.append([])
      }
    }
    return runs.filter { $0.count > 1 }.map { .stroke(Stroke(kind: .feelings, points: $0)) }
  }

  private func face(_ column: SVGColumns.Column) -> [Mark] {
    guard let feels = analysis.feeling(at: column.touchpoint) else { return [] }
    let point = Point(x: column.center, y: rows.row(of: feels))
    let isWell = feels.value >= 0
    let figure = Label(
      lines: [Phrase.signed(feels.value)], role: .figure, tone: isWell ? .customer : .severe,
      alignment: .middle, x: point.x, y: isWell ? point.y - 36 : point.y + 18)
    return [.face(feels, point), .label(figure)]
  }
}
