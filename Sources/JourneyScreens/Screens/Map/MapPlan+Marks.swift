import JourneyCore

extension MapPlan {
  /// The flags under the columns, the severe first.
  mutating func layOutFlags() {
    guard let row = rows.flags else { return }
    if gutter >= 6 { put("flags", at: 1, row: row, limit: gutter - 2, .quiet) }
    for column in columns.columns {
      let counts = scene.walk.path.analysis.counts(at: scene.route.touchpoints[column.position])
      let lead = columns.base < 3 ? column.center - column.cells.lowerBound : 1
      layOut(
        counts, at: column.cells.lowerBound + lead, row: row, limit: max(1, column.cells.count - lead - 1))
    }
  }

  private mutating func layOut(_ counts: FindingCounts, at column: Int, row: Int, limit: Int) {
    let isCut = counts.total > limit && limit > 2
    var room = isCut ? limit - 1 : limit
    var column = column
    for severity in Severity.allCases.reversed() where room > 0 {
      let count = min(room, counts[severity])
      guard count > 0 else { continue }
      let mark = FlagLine.mark(severity, glyphs)
      put(String(repeating: mark, count: count), at: column, row: row, FlagLine.mark(severity))
      column += count
      room -= count
    }
    if isCut { put("+", at: column, row: row, .quiet) }
  }

  /// A click in the column of a moment, where nothing else stands, selects the moment; one on its words does too.
  mutating func placeColumns() {
    let top = rows.stage ?? rows.names.first ?? rows.lanes.first?.node ?? 0
    let bottom = rows.flags ?? rows.lanes.last?.node ?? top
    for column in columns.columns {
      place(.column(column.position), rows: top..<max(top, bottom) + 1, columns: column.cells)
    }
    guard let position = focus.position ?? scene.walk.path.worstMoments.first else { return }
    place(.column(position), rows: rows.words, columns: 0..<scene.canvas.size.columns)
  }

  /// The lines between our lanes and those of partners, and between what the customer sees and what not.
  mutating func layOutRules() {
    let end = scene.canvas.size.columns
    if let first = lanes.lanes.firstIndex(where: { $0.group == .partners }), first > 0,
      rows.lanes.indices.contains(first), let row = rows.lanes[first].gap.first
    {
      if gutter >= 6 { put("partners", at: 1, row: row, limit: gutter - 1, .quiet) }
      rule(glyphs.horizontal, row: row, from: gutter, to: end, .rule)
    }
    layOutVisibility(to: end)
  }

  /// Where the departments begin that are never met: a line of its own, or along the first of them.
  private mutating func layOutVisibility(to end: Int) {
    if let row = rows.visibility {
      put(
        " what \(scene.journey.customerName) never sees ", at: max(3, min(gutter, 12)), row: row, limit: 60,
        .quiet)
      rule(glyphs.dashedHorizontal, row: row, from: 1, to: end - 1, .rule)
    } else if let row = rows.unseen.first {
      let words = " \(scene.journey.customerName) never sees it "
      let start = columns.room.lowerBound + 1
      if isFree(start..<start + CellWidth.of(words), row: row) { put(words, at: start, row: row, .quiet) }
      rule(glyphs.dashedHorizontal, row: row, from: gutter, to: end - 1, .rule)
    }
  }
}
