import JourneyCore

/// Draws what is being typed or chosen at the foot of the screen, below what it is about.
enum EditorScreen {
  /// How many rows of a list are seen at once.
  static func page(of canvas: Canvas) -> Int { max(1, height(ofList: canvas.size.rows) - 1) }

  /// How many rows `editor` takes of a screen of `size`, the hints included.
  static func height(of editor: Editor, in size: Size, glyphs: Glyphs) -> Int {
    3 + panel(editor, on: Page(size, glyphs: glyphs)).rows.count
  }

  /// Draws `editor` over the last rows, the hints included.
  static func draw(_ editor: Editor, glyphs: Glyphs, on grid: inout Grid) -> Shown {
    let page = Page(grid.size, glyphs: glyphs)
    let panel = panel(editor, on: page)
    let bottom = grid.size.rows
    let top = max(0, bottom - height(of: editor, in: grid.size, glyphs: glyphs))
    grid.blank(rows: top..<bottom)
    grid.draw([page.line], from: top, before: bottom, inset: page.inset)
    grid.draw(panel.rows, from: top + 1, before: bottom - 2, inset: page.inset)
    let remark = editor.problem.map { ($0, Style(.severe, bold: true)) } ?? (editor.meaning ?? "", .quiet)
    grid.draw(
      TextBlock.rows(remark.0, at: 1, on: page, remark.1, limit: 1), from: bottom - 2, before: bottom - 1,
      inset: page.inset)
    HintLine.draw(keys: editor.hints(with: glyphs, columns: grid.size.columns - 1), on: &grid)
    if let cursor = panel.cursor {
      grid.cursor = Point(column: page.inset + cursor.column, row: top + 1 + cursor.row)
      grid.showsCursor = true
    }
    return Shown(
      places: panel.places.map { place in
        Shown.Place(
          item: place.item, rows: place.rows.lowerBound + top + 1..<place.rows.upperBound + top + 1)
      })
  }

  /// Rows, counted from the first one of the panel, and where things stand in them.
  struct Panel {
    var rows: [Row]
    var cursor: Point?
    var places: [Shown.Place] = []
  }

  private static func panel(_ editor: Editor, on page: Page) -> Panel {
    switch editor.form {
    case .line(let field): line(editor.label, field, on: page)
    case .text(let area): text(editor.label, area, on: page)
    case .choice(let chooser, values: _): choice(editor.label, chooser, on: page)
    case .demands(let list): demands(list, on: page)
    case .rating(let scale): rating(editor.label, scale, on: page)
    case .ballot(let ballot): BallotPanel(ballot, of: editor.label, on: page).panel
    }
  }

  /// How many rows a list or a text may take of a screen with `rows`.
  private static func height(ofList rows: Int) -> Int { max(3, min(12, rows / 2)) }

  /// The label as it stands before what is typed; a question has its own mark.
  static func asking(_ label: String) -> String {
    label.hasSuffix("?") || label.hasSuffix(")") ? label : label + ":"
  }

  // MARK: Forms

  /// The label and what is typed; of a long text its end before the cursor is seen.
  private static func line(_ label: String, _ field: TextField, on page: Page) -> Panel {
    var row = Row(asking(label), at: 1, Style(.text, bold: true))
    let start = row.end + 1
    let room = max(1, page.end - start)
    let before = field.textBeforeCursor.tail(fitting: room - 1)
    row.put(before, at: start)
    let after = String(field.text.dropFirst(field.textBeforeCursor.count))
    row.put(String(after.head(fitting: room - CellWidth.of(before))))
    return Panel(rows: [row], cursor: Point(column: start + CellWidth.of(before), row: 0))
  }

  /// The lines around the cursor.
  private static func text(_ label: String, _ area: TextArea, on page: Page) -> Panel {
    let height = height(ofList: page.rows) - 1
    let window = ListCursor.window(around: area.row, count: area.lines.count, height: height)
    let before = area.textBeforeCursor.tail(fitting: page.end - 4)
    let rows = window.map { number -> Row in
      guard number == area.row else { return Row(area.lines[number].head(fitting: page.end - 3), at: 3) }
      let after = String(area.lines[number].dropFirst(area.textBeforeCursor.count))
      return Row(before + after.head(fitting: page.end - 3 - CellWidth.of(before)), at: 3)
    }
    let cursor = Point(column: 3 + CellWidth.of(before), row: 1 + area.row - window.lowerBound)
    return Panel(rows: [Row(asking(label), at: 1, Style(.text, bold: true))] + rows, cursor: cursor)
  }

  private static func choice(_ label: String, _ chooser: Chooser, on page: Page) -> Panel {
    var panel = line(label, chooser.field, on: page)
    let window = ListCursor.window(
      around: chooser.cursor.selection, count: chooser.matches.count, height: height(ofList: page.rows) - 1)
    for match in window {
      var row = Row()
      if chooser.takesDigits, match < 9 { row.put(String(match + 1), at: 3, .quiet) }
      row.put(
        TextWrap.truncated(
          chooser.label(of: match), to: page.end - 6, ellipsis: page.glyphs.ellipsis), at: 5)
      panel.places.append(Shown.Place(item: match, rows: panel.rows.count..<panel.rows.count + 1))
      let isSelected = match == chooser.cursor.selection
      panel.rows.append(isSelected ? row.selected(at: 1, page.glyphs) : row)
    }
    if window.isEmpty { panel.rows.append(Row("Nothing has these letters in this order.", at: 5, .quiet)) }
    return panel
  }

  private static func demands(_ list: DemandList, on page: Page) -> Panel {
    var panel = Panel(rows: [], cursor: nil)
    for (number, kind) in DemandList.kinds.enumerated() {
      let now = list.demands(of: kind)
      var row = Row("\(number + 1)", at: 3, .quiet)
      row.put(now.isEmpty ? "[ ]" : "[x]", at: 5)
      row.put(now.isEmpty ? kind.rawValue : now.map(\.written).joined(separator: ", "), at: 9)
      row.put(kind.meaning, at: 24, .quiet)
      let isSelected = number == list.cursor.selection
      if isSelected { panel.cursor = Point(column: 1, row: panel.rows.count) }
      panel.places.append(Shown.Place(item: number, rows: panel.rows.count..<panel.rows.count + 1))
      panel.rows.append(isSelected ? row.selected(at: 1, page.glyphs) : row)
    }
    guard let time = list.time else { return panel }
    let field = line("for how long, such as 45s, 10m, 2h", time, on: page)
    panel.cursor = field.cursor.map { Point(column: $0.column, row: panel.rows.count) }
    panel.rows += field.rows
    return panel
  }

  private static func rating(_ label: String, _ scale: RatingScale, on page: Page) -> Panel {
    var row = Row(asking(label), at: 1, Style(.text, bold: true))
    var cursor = Point(column: row.end + 1, row: 0)
    for rating in Rating.scale {
      let isChosen = rating == scale.rating
      let figure = page.glyphs.signed(rating.value)
      let start = row.end + 2
      row.put(isChosen ? "[\(figure)]" : " \(figure) ", at: start, Style(.text, bold: isChosen))
      if isChosen { cursor = Point(column: start, row: 0) }
    }
    row.put(scale.rating?.word ?? "nobody said", at: row.end + 2, .quiet)
    return Panel(rows: [row], cursor: cursor)
  }
}

extension Editor {
  /// What the keys do here.
  fileprivate func hints(with glyphs: Glyphs, columns: Int) -> String {
    let (up, down) = (Key.up.label(with: glyphs), Key.down.label(with: glyphs))
    switch form {
    case .line:
      if case .insert(let head, _) = goal, Annotation.Kind(rawValue: head) != nil {
        return "Enter keeps it  Tab another kind  Esc leaves it"
      }
      return "Enter keeps it  Esc leaves it"
    case .text: return "Enter a new line  Esc keeps it"
    case .choice:
      return "\(up) \(down) choose  Enter takes it  Esc leaves it"
        + (makes == nil ? "" : "  a new name makes one")
    case .demands: return "\(up) \(down) Space or a digit switches  Enter keeps it  Esc leaves it"
    case .rating:
      return
        "1–7 or \(Key.left.label(with: glyphs)) \(Key.right.label(with: glyphs))  Enter keeps it  Esc leaves it"
    case .ballot(let ballot): return BallotPanel.hints(of: ballot, with: glyphs, columns: columns)
    }
  }
}

extension Demand.Kind {
  /// What the customer has to do.
  var meaning: String {
    switch self {
    case .repeat: "say the same again"
    case .identify: "prove who they are"
    case .pay: "pay"
    case .sign: "sign"
    case .fillIn: "fill in a form"
    case .wait: "wait"
    case .move: "go somewhere else"
    case .chase: "ask again, for nothing happened"
    case .carry: "bring something from desk to desk"
    }
  }
}

extension String {
  /// The last characters, as many as fit into `columns` cells.
  fileprivate func tail(fitting columns: Int) -> String {
    var tail = self[...]
    var width = CellWidth.of(self)
    while width > columns, let first = tail.popFirst() { width -= CellWidth.of(first) }
    return String(tail)
  }

  /// The first characters, as many as fit into `columns` cells.
  fileprivate func head(fitting columns: Int) -> String {
    var room = columns
    let fitting = prefix { character in
      room -= CellWidth.of(character)
      return room >= 0
    }
    return String(fitting)
  }
}
