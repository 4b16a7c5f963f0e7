import JourneyCore

extension MapPlan {
  /// The customer's own lane: how they feel, as a curve, as figures where there is one row.
  mutating func layOutFeelings() {
    guard let first = rows.feelings.first else { return }
    guard let scale = MapScale(scene, columns) else {
      let minus = glyphs.isASCII ? "-" : "−"
      put(
        "Nobody has said how \(scene.journey.customerName) feels: + and \(minus) say it",
        at: columns.room.lowerBound, row: first, .quiet)
      return
    }
    guard rows.feelings.count > 1 else { return layOutFigures(row: first) }
    for (value, row) in scale.figures(in: rows.feelings) {
      let figure = glyphs.signed(value)
      put(figure, at: max(0, gutter - 1 - figure.count), row: row, .quiet)
    }
    let points = columns.columns.map(point)
    for (number, column) in columns.columns.enumerated() {
      guard let point = points[number] else { continue }
      let row = scale.row(of: point.value, in: rows.feelings)
      if number > 0, let before = points[number - 1] {
        let pen = MapPen(light: Style(.customer), glyphs)
        let last = columns.columns[number - 1]
        draw(
          .feelings,
          pen.step(
            from: scale.row(of: before.value, in: rows.feelings), to: row,
            start: last.center + max(1, sign(of: before).count), joint: column.cells.lowerBound,
            end: column.center + (sign(of: point).isEmpty ? 1 : 0)))
      }
      put(point, at: column, row: row, isLone: number == 0 || points[number - 1] == nil)
    }
  }

  /// A line where the customer feels neither well nor badly.
  mutating func layOutZero() {
    guard rows.feelings.count > 1, let scale = MapScale(scene, columns) else { return }
    rule(
      glyphs.dottedHorizontal, row: scale.row(of: 0, in: rows.feelings), from: columns.room.lowerBound,
      to: columns.columns.last?.cells.upperBound ?? 0, .rule)
  }

  /// The row on which the feeling of `column` stands; nil where nobody says.
  func row(ofFeelingAt column: MapColumns.Column) -> Int? {
    guard let first = rows.feelings.first, let point = point(of: column) else { return nil }
    guard rows.feelings.count > 1 else { return first }
    return MapScale(scene, columns)?.row(of: point.value, in: rows.feelings)
  }

  private func point(of column: MapColumns.Column) -> Rating? {
    scene.analysis.feeling(at: scene.route.touchpoints[column.position])
  }

  /// What stands at a point: the figure where the customer is delighted or betrayed.
  private func sign(of rating: Rating) -> String {
    guard columns.base >= 3 else { return abs(rating.value) == 3 ? String(glyphs.served) : "" }
    return abs(rating.value) == 3 ? glyphs.signed(rating.value) : String(glyphs.served)
  }

  private mutating func put(_ rating: Rating, at column: MapColumns.Column, row: Int, isLone: Bool) {
    let role = FeelingsScale.role(of: rating)
    let style = Style(role == .text ? .customer : role, bold: abs(rating.value) >= 2)
    let sign = sign(of: rating)
    if sign.count > 1 {
      put(sign, at: column.center, row: row, style)
    } else if let glyph = sign.first ?? (isLone ? glyphs.horizontal : nil) {
      draw(.feelings, [Cell(column: column.center, row: row, glyph: glyph, style: style)])
    }
  }

  private mutating func layOutFigures(row: Int) {
    for column in columns.columns {
      guard let rating = point(of: column) else { continue }
      let role = FeelingsScale.role(of: rating)
      let style = Style(role == .text ? .customer : role, bold: abs(rating.value) >= 2)
      let figure = columns.base >= 3 ? glyphs.signed(rating.value) : String(glyphs.level(rating))
      put(figure, at: column.center, row: row, limit: column.cells.upperBound - column.center, style)
    }
  }
}
