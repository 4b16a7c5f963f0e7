import JourneyCore

extension ContactsScreen {
  /// Draws a table around the selected cell.
  func drawTable(above foot: Int, on grid: inout Grid) -> [Shown.Place] {
    guard let matrix = contacts.matrix(of: book), matrix.rows > 0, matrix.columns > 0 else { return [] }
    let cell = contacts.cell(in: matrix)
    let top = headRow + 1
    let bottom = max(top + 1, page.rows - foot - (foot > 0 && page.isRoomy ? 1 : 0))
    let (layout, inset) = layout(of: matrix, around: cell, height: bottom - top, in: grid.size.columns)
    grid.draw([tableHead(layout, cell)], from: headRow, before: bottom, inset: inset)
    drawCuts(of: layout, matrix, rows: top..<bottom, inset: inset, on: &grid)
    var places: [Shown.Place] = []
    for (number, row) in zip(layout.rows, top..<bottom) {
      drawRow(number, of: matrix, layout, cell, at: Point(column: inset, row: row), on: &grid)
      places += layout.columns.map { column in
        let range = layout.range(of: column)
        return Shown.Place(
          item: firstItem + number * matrix.columns + column, rows: row..<row + 1,
          columns: inset + range.lowerBound..<inset + range.upperBound)
      }
    }
    let end = top + layout.rows.count
    if page.isRoomy {
      let rows = legend(of: matrix).suffix(max(0, bottom - end))
      grid.draw(rows, from: end + (end + rows.count < bottom ? 1 : 0), before: bottom, inset: inset)
    }
    return places
  }

  /// The layout within the text's columns if all fits there, else across the screen; and where it starts.
  private func layout(
    of matrix: MeetingMatrix, around cell: MeetingMatrix.Cell, height: Int, in columns: Int
  ) -> (layout: MatrixLayout, inset: Int) {
    let longest = (0..<min(matrix.rows, 200)).lazy.map { CellWidth.of(self.head(ofRow: $0)) }.max() ?? 0
    // A texture, the number, and whether it is cold.
    let least = contacts.part == .may ? 6 : 4 + "\(matrix.most)".count
    func layout(_ columns: Int) -> MatrixLayout {
      MatrixLayout(
        (matrix.rows, matrix.columns), around: cell, columns: columns, height: height, longestHead: longest,
        widths: least...max(least, 16))
    }
    let inText = layout(page.columns)
    if inText.columns.count == matrix.columns { return (inText, page.inset) }
    let needed = MatrixLayout.headColumn + inText.headColumns + 2 + matrix.columns * (least + 2)
    let width = max(page.columns, min(columns, needed))
    return (layout(width), (columns - width) / 2)
  }

  private func drawRow(
    _ number: Int, of matrix: MeetingMatrix, _ layout: MatrixLayout, _ cell: MeetingMatrix.Cell,
    at start: Point,
    on grid: inout Grid
  ) {
    let row = start.row
    let isChosen = number == cell.row
    let head = cut(head(ofRow: number), to: layout.headColumns)
    grid.put(
      head, at: Point(column: start.column + MatrixLayout.headColumn, row: row),
      style: Style(rowRole(number), bold: isChosen))
    for column in layout.columns {
      let range = layout.range(of: column)
      let here = MeetingMatrix.Cell(row: number, column: column)
      let point = Point(column: start.column + range.lowerBound, row: row)
      let (text, style) = content(of: here, in: matrix, columns: range.count - 2)
      grid.put(text, at: Point(column: point.column + 1, row: row), style: style, columns: range.count - 1)
      guard here == cell else { continue }
      grid.put(String(glyphs.selection), at: point, style: Style(.text, bold: true))
      grid.restyle(from: point, count: range.count - 1) {
        Style($0.role, bold: $0.isBold, selected: true)
      }
      grid.cursor = point
    }
  }

  /// Says where rows or columns are cut off.
  private func drawCuts(
    of layout: MatrixLayout, _ matrix: MeetingMatrix, rows: Range<Int>, inset: Int, on grid: inout Grid
  ) {
    func put(_ glyph: Character, _ column: Int, _ row: Int) {
      grid.put(String(glyph), at: Point(column: inset + column, row: row), style: .quiet)
    }
    let end = layout.range(of: layout.columns.upperBound).lowerBound
    if layout.columns.lowerBound > 0 {
      put(glyphs.leftArrow, MatrixLayout.headColumn + layout.headColumns, headRow)
    }
    if layout.columns.upperBound < matrix.columns { put(glyphs.rightArrow, end, headRow) }
    if layout.rows.lowerBound > 0 { put(glyphs.upArrow, 1, rows.lowerBound) }
    let last = rows.lowerBound + layout.rows.count - 1
    if layout.rows.upperBound < matrix.rows { put(glyphs.downArrow, 1, last) }
  }

  private func tableHead(_ layout: MatrixLayout, _ cell: MeetingMatrix.Cell) -> Row {
    var row = Row()
    row.put(cut(corner, to: layout.headColumns), at: MatrixLayout.headColumn, .quiet)
    for column in layout.columns {
      let range = layout.range(of: column)
      let words = cut(head(ofColumn: column, columns: range.count - 2), to: range.count - 2)
      row.put(words, at: range.lowerBound + 1, Style(columnRole(column), bold: column == cell.column))
    }
    return row
  }

  private var corner: String {
    let arrow = glyphs.rightArrow
    switch contacts.part {
    case .met: return ""
    case .departments, .contacts: return "from, to \(arrow)"
    case .may: return "for, by \(arrow)"
    }
  }

  /// What the marks in the cells mean: of this table the textures, then the signs.
  private func legend(of matrix: MeetingMatrix) -> [Row] {
    let shades = matrix.shades.map { step, counts in
      "\(glyphs.shade(step)) \(counts.lowerBound)"
        + (counts.count > 1 ? "\(glyphs.dash)\(counts.upperBound)" : "")
    }
    let scale = [
      shades.joined(separator: "   ") + (matrix.most == 1 ? " handoff" : " handoffs"), "\(glyphs.dot) none",
    ]
    let texts =
      contacts.part == .may
      ? [
        [
          "[ ] may", "\(glyphs.served) helped", "\(glyphs.passedOn) passed on",
          "\(glyphs.turnedAway) did not help",
        ]
      ]
      : [scale, ["C all cold", "c some", "W all warm", "w some", "no letter: nobody said"]]
    return texts.flatMap {
      TextBlock.rows($0.joined(separator: "   "), at: MatrixLayout.headColumn, on: page, .quiet)
    }
  }
}

// MARK: - Heads

extension ContactsScreen {
  /// What stands at the left of a row.
  private func head(ofRow row: Int) -> String {
    switch contacts.part {
    case .met: ""
    case .departments: department(row)
    case .contacts: journey.contacts[book.people[row].contact].name
    case .may: book.needs[row] ?? "not named"
    }
  }

  private func department(_ number: Int) -> String {
    "\(book.letters[book.departments[number]]) \(journey.departments[book.departments[number]].name)"
  }

  /// What stands above a column of `columns` cells.
  private func head(ofColumn column: Int, columns: Int) -> String {
    guard contacts.part != .departments else {
      return columns < 6 ? String(book.letters[book.departments[column]]) : department(column)
    }
    if columns < 6 { return book.forms.short[column] }
    return columns < 10 ? book.forms.long[column] : journey.contacts[book.people[column].contact].shortName
  }

  private func rowRole(_ row: Int) -> Style.Role {
    switch contacts.part {
    case .met, .may: .customer
    case .departments: .department(book.departments[row])
    case .contacts: .department(walk.analysis.index.contactDepartments[book.people[row].contact])
    }
  }

  private func columnRole(_ column: Int) -> Style.Role {
    contacts.part == .departments
      ? .department(book.departments[column])
      : .department(walk.analysis.index.contactDepartments[book.people[column].contact])
  }
}

// MARK: - Cells

extension ContactsScreen {
  private func content(
    of cell: MeetingMatrix.Cell, in matrix: MeetingMatrix, columns: Int
  ) -> (text: String, style: Style) {
    contacts.part == .may ? asking(cell, in: matrix) : handoffs(cell, in: matrix, columns: columns)
  }

  /// `▒ 3, 1 cold`, shorter where there is less room: the texture, the number, and how the customer was handed over.
  private func handoffs(
    _ cell: MeetingMatrix.Cell, in matrix: MeetingMatrix, columns: Int
  ) -> (text: String, style: Style) {
    let meetings = matrix[cell]
    guard !meetings.isEmpty else { return (String(glyphs.dot), .quiet) }
    let manners = book.handoffs(meetings, on: route).manners
    guard let worst = manners.first else { return ("", .quiet) }
    let shade = glyphs.shade(matrix.shade(of: meetings.count))
    let count = "\(shade) \(meetings.count)"
    let isAll = manners.count == 1
    let letter = worst.handover.letter(isAll: isAll)
    let parts = manners.map { "\($0.count) \($0.handover.word)" }
    let forms =
      (isAll
        ? ["\(count) \(worst.handover.word)"]
        : [
          "\(count): \(parts.joined(separator: ", "))", "\(count), \(parts[0])",
          "\(count) \(worst.count)\(letter)",
        ])
      + [letter.isEmpty ? count : "\(count) \(letter)", "\(shade)\(meetings.count)\(letter)"]
    let text = forms.first { CellWidth.of($0) <= columns } ?? "\(shade)\(meetings.count)"
    return (text, worst.handover == .cold ? Style(.severe, bold: isAll) : .text)
  }

  /// `[●○]`: brackets where the contact may, and how those who were asked ended.
  private func asking(_ cell: MeetingMatrix.Cell, in matrix: MeetingMatrix) -> (text: String, style: Style) {
    let meetings = matrix[cell]
    let may = journey.contacts[book.people[cell.column].contact].may(serve: book.needs[cell.row])
    var outcomes: Set<Encounter.Outcome> = []
    for meeting in meetings where !outcomes.contains(book.outcomes[meeting]) {
      outcomes.insert(book.outcomes[meeting])
    }
    var marks = ""
    if outcomes.contains(.served) { marks.append(glyphs.served) }
    if outcomes.contains(.passed) { marks.append(glyphs.passedOn) }
    if outcomes.contains(.refused) || outcomes.contains(.unanswered) { marks.append(glyphs.turnedAway) }
    if marks.isEmpty { marks = may ? " " : String(glyphs.dot) }
    let isWell = outcomes.isEmpty || outcomes == [.served]
    let style: Style = !isWell ? Style(.warning, bold: true) : may || !meetings.isEmpty ? .text : .quiet
    return (may ? "[\(marks)]" : " \(marks)", style)
  }
}

// MARK: - One cell

extension ContactsScreen {
  /// Lists the meetings of the cell that is open.
  func drawMeetings(above foot: Int, on grid: inout Grid) -> [Shown.Place] {
    guard let cursor = contacts.opened else { return [] }
    let meetings = contacts.meetings(of: book)
    let top = headRow + 1
    let bottom = max(top + 1, page.rows - foot - (foot > 0 && page.isRoomy ? 1 : 0))
    let window = ListCursor.window(around: cursor.selection, count: meetings.count, height: bottom - top)
    let rows = window.map { number in
      let row = line(of: meetings[number])
      return number == cursor.selection ? row.selected(at: 1, glyphs) : row
    }
    let what = contacts.part == .may ? "encounter" : "handoff"
    let head = Row("\(Phrase.count(meetings.count, what)), in order", at: 3, .quiet)
    grid.draw([head] + rows, from: headRow, before: bottom, inset: page.inset)
    return zip(window, top...).map { number, row in
      Shown.Place(item: firstItem + number, rows: row..<row + 1)
    }
  }

  /// A moment in the customer's words, and how they came there or how it ended.
  private func line(of number: Int) -> Row {
    let meeting = route.meetings[number]
    let words: (text: String, style: Style)
    if contacts.part == .may {
      let outcome = book.outcomes[number]
      words = (outcome.ending ?? "helped", outcome == .served ? .quiet : Style(.warning, bold: true))
    } else if case .handoff(_, let manner) = meeting.arrival {
      words = (Handover(manner).word, Handover(manner).style)
    } else {
      words = ("", .quiet)
    }
    let title = walk.analysis.index.touchpoints[meeting.touchpoint].title
    var row = Row(cut(title, to: page.end - 5 - CellWidth.of(words.text)), at: 3, Style(.customer))
    row.put(words.text, endingAt: page.end, words.style)
    return row
  }
}
