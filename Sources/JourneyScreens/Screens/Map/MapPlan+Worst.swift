import JourneyCore

extension MapPlan {
  /// Says at which moments it hurts most: in words, or by an arrow where words have no room.
  mutating func layOutWorst() {
    for column in columns.columns {
      guard let rank = scene.rank(at: column.position), rank == 0 || isBad else { continue }
      mark(column, rank)
    }
  }

  /// Whether there is anything severe on the way; where there is not, only the lowest moment is told.
  private var isBad: Bool { scene.analysis.counts[.severe] > 0 }

  private mutating func mark(_ column: MapColumns.Column, _ rank: Int) {
    let style = rank == 0 && isBad ? Style(.severe, bold: true) : .quiet
    let word = scene.word(forRank: rank)
    let words = rank == 0 ? [word] : [word, String(word.prefix(3))]
    let rows = rowsBeside(column)
    if columns.hasWords {
      for word in words {
        if rows.contains(where: { center(word, in: column, row: $0.row, style) }) { return }
      }
    }
    if self.rows.feelings.count == 1, columns.base >= 3, let row = self.rows.feelings.first,
      words.contains(where: { putBesideFigure($0, of: column, row: row, style) })
    {
      return
    }
    guard let word = words.last else { return }
    for (row, arrow) in rows {
      if put([("\(arrow) \(word)", 0), ("\(word) \(arrow)", word.count + 1)], at: column.center, row, style) {
        return
      }
    }
    guard rank == 0 else { return }
    if let cell = cellBehindFigure(of: column) {
      put(String(glyphs.leftArrow), at: cell.column, row: cell.row, style)
      return footnotes.append(MapLegend.Entry(glyphs.leftArrow, word, style))
    }
    guard let (row, arrow) = rows.first(where: { isFree(column.center..<column.center + 1, row: $0.row) })
    else { return }
    put(String(arrow), at: column.center, row: row, style)
    footnotes.append(MapLegend.Entry(arrow, word, style))
  }

  /// The rows above and below the feeling of `column`, where it has one, and an arrow that points there.
  private func rowsBeside(_ column: MapColumns.Column) -> [(row: Int, arrow: Character)] {
    var free = Set(rows.feelings).union(rows.lanes.first?.gap ?? 0..<0)
    if !columns.hasWords { free.formUnion(rows.names) }
    guard let row = row(ofFeelingAt: column) else {
      // Nobody said how it feels: its own place is free.
      return (columns.hasWords ? rows.feelings : rows.names).prefix(1).map { ($0, glyphs.downArrow) }
    }
    let beside = [(row - 1, glyphs.downArrow), (row + 1, glyphs.upArrow)].filter { free.contains($0.0) }
    return beside + (columns.hasWords ? [] : rows.names.prefix(1).map { ($0, glyphs.downArrow) })
  }

  /// Puts `word` behind the figure of `column`, or before it.
  private mutating func putBesideFigure(
    _ word: String, of column: MapColumns.Column, row: Int, _ style: Style
  ) -> Bool {
    guard let cell = cellBehindFigure(of: column) else { return false }
    let texts = [(word, column.center - cell.column - 1), (word, word.count + 1)]
    return put(texts, at: column.center, row, style)
  }

  /// The first free cell behind the figure of `column`, where feelings have one row.
  private func cellBehindFigure(of column: MapColumns.Column) -> Point? {
    guard rows.feelings.count == 1, let row = row(ofFeelingAt: column) else { return nil }
    return (column.center + 1..<min(column.center + 3, columns.room.upperBound)).first {
      isFree($0..<$0 + 1, row: row)
    }.map { Point(column: $0, row: row) }
  }

  private mutating func center(_ word: String, in column: MapColumns.Column, row: Int, _ style: Style) -> Bool
  {
    let cells = column.cells.dropFirst(1)
    guard word.count <= cells.count else { return false }
    let start = max(cells.lowerBound, min(column.center - word.count / 2, cells.upperBound - word.count))
    guard isFree(start..<start + word.count, row: row) else { return false }
    return put(word, at: start, row: row, style)
  }

  /// Puts the first of `texts` that has room, with its cell number so-and-so at `column`.
  private mutating func put(_ texts: [(String, Int)], at column: Int, _ row: Int, _ style: Style) -> Bool {
    for (text, anchor) in texts {
      let start = column - anchor
      let cells = start - 1..<start + text.count + 1
      guard cells.lowerBound >= columns.room.lowerBound - 1, cells.upperBound <= columns.room.upperBound + 1,
        isFree(max(0, cells.lowerBound)..<min(cells.upperBound, columns.room.upperBound), row: row)
      else { continue }
      return put(text, at: start, row: row, style)
    }
    return false
  }
}
