import JourneyCore

extension MapPlan {
  /// The heading, the stages, and the names of the moments.
  mutating func layOutHeader() {
    layOutStages()
    for column in columns.columns { columns.hasWords ? name(column) : () }
    if !columns.hasWords { nameOfSelection() }
    let isMore = (
      before: (columns.columns.first?.position ?? 0) > 0,
      after: (columns.columns.last?.position ?? Int.max - 1) + 1 < scene.route.touchpoints.count
    )
    let row = rows.stage ?? rows.names.first
    if isMore.before { put(String(glyphs.leftArrow), at: columns.room.lowerBound - 1, row: row, .quiet) }
    if isMore.after, let row, isFree(columns.room.upperBound - 1..<columns.room.upperBound, row: row) {
      put(String(glyphs.rightArrow), at: columns.room.upperBound - 1, row: row, .quiet)
    }
  }

  private mutating func layOutStages() {
    guard let row = rows.stage else { return }
    var start = 0
    let all = columns.columns
    while start < all.count {
      let stage = scene.stage(at: all[start].position)
      let end = all[start...].firstIndex { scene.stage(at: $0.position) != stage } ?? all.count
      let cells = all[start].cells.lowerBound..<all[end - 1].cells.upperBound
      let lead = columns.base < 3 ? 0 : 1
      if start > 0, columns.base >= 3 {
        // In ASCII a dot would be read as the end of a sentence.
        let glyph = glyphs.isASCII ? glyphs.vertical : glyphs.dottedVertical
        draw(.rule, [Cell(column: cells.lowerBound, row: row, glyph: glyph, style: .rule)])
      }
      if let stage {
        put(
          scene.journey.stages[stage].title, at: cells.lowerBound + lead, row: row,
          limit: cells.count - lead - 1,
          .quiet)
      }
      start = end
    }
  }

  /// The name of the moment of `column` in at most `limit` rows: one has the short name, more have the words.
  static func name(of column: MapColumns.Column, _ scene: MapScene, limit: Int) -> [String] {
    let touchpoint = scene.touchpoint(at: column.position)
    let width = column.cells.count - 1
    guard limit > 1, width > 4 else { return [scene.name(at: column.position)] }
    var lines = TextWrap.lines(touchpoint.title, columns: width)
    if lines.count > limit {
      let last = lines[limit - 1] + " " + lines[limit]
      lines[(limit - 1)...] = [TextWrap.truncated(last, to: width, ellipsis: scene.glyphs.ellipsis)]
    }
    return lines
  }

  private mutating func name(_ column: MapColumns.Column) {
    let isHere = column.position == focus.position
    let style = isHere ? Style(.customer, bold: true, selected: true) : Style(.customer)
    for (row, line) in zip(rows.names, Self.name(of: column, scene, limit: rows.names.count)) {
      put(line, at: column.cells.lowerBound + 1, row: row, limit: column.cells.count - 1, style)
    }
    guard isHere, focus.meeting == nil, focus.lane == nil, let row = rows.names.first else { return }
    let mark = Cell(
      column: column.cells.lowerBound, row: row, glyph: glyphs.selection,
      style: Style(.text, bold: true, selected: true))
    draw(.mark, [mark])
    cursor = Point(column: mark.column, row: row)
  }

  /// Whether a way on is selected.
  var isAtWay: Bool {
    if case .way = scene.walk.selected { focus.lane == nil } else { false }
  }

  /// Where columns have no room for names: that of the selected moment, above its column.
  private mutating func nameOfSelection() {
    guard let row = rows.names.first else { return }
    guard let position = focus.position, let column = columns.column(ofPosition: position) else { return }
    let slot = focus.meeting.flatMap { columns.slot(ofMeeting: $0) }
    let at = slot?.node ?? column.center
    let name = TextWrap.truncated(scene.name(at: position), to: 24, ellipsis: glyphs.ellipsis)
    let style = Style(.customer, bold: true, selected: true)
    let width = CellWidth.of(name)
    if at + 1 + width <= columns.room.upperBound || at - width < columns.room.lowerBound {
      put(String(glyphs.selection), at: at, row: row, style)
      put(name, at: at + 1, row: row, style)
    } else {
      put(name, at: at - width, row: row, style)
      put(String(glyphs.selection), at: at, row: row, style)
    }
    cursor = Point(column: at, row: row)
  }
}
