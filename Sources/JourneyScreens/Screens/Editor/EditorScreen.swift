import JourneyCore

/// Draws what is being typed or chosen at the foot of the screen, below what it is about.
enum EditorScreen {
  /// How many rows of a list are seen at once.
  static func page(of canvas: Canvas) -> Int { max(1, height(ofList: canvas.size.rows) - 1) }

  /// How many rows `editor` takes of a screen of `size`, the hints included.
  static func height(of editor: Editor, in size: Size, glyphs: Glyphs) -> Int {
    let page = Page(size, glyphs: glyphs)
    return 2 + panel(editor, on: page).rows.count + max(1, remark(on: editor, page).count)
  }

  /// The most rows that a problem takes.
  private static let mostProblemRows = 3

  /// What there is to say of what is typed: what is wrong, else what it is for.
  private static func remark(on editor: Editor, _ page: Page) -> [Row] {
    guard let problem = editor.problem else {
      return TextBlock.rows(editor.meaning ?? "", at: 1, on: page, .quiet, limit: 1)
    }
    return TextBlock.rows(problem, at: 1, on: page, Style(.severe, bold: true), limit: mostProblemRows)
  }

  /// Draws `editor` over the last rows, the hints included.
  static func draw(_ editor: Editor, glyphs: Glyphs, on grid: inout Grid) -> Shown {
    let page = Page(grid.size, glyphs: glyphs)
    let panel = panel(editor, on: page)
    let bottom = grid.size.rows
    let top = max(0, bottom - height(of: editor, in: grid.size, glyphs: glyphs))
    grid.blank(rows: top..<bottom)
    grid.draw([page.line], from: top, before: bottom, inset: page.inset)
    let remark = remark(on: editor, page)
    let end = bottom - 1 - max(1, remark.count)
    grid.draw(panel.rows, from: top + 1, before: end, inset: page.inset)
    grid.draw(remark, from: end, before: bottom - 1, inset: page.inset)
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
    case .choice(let chooser, values: _): choice(editor, chooser, on: page)
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

  /// How many cells what is typed has at least beside its label, where there are so many.
  private static func leastRoom(on page: Page) -> Int { max(16, page.end / 3) }

  /// The label and what is typed, around the cursor; where that has no room beside the label, below it.
  private static func line(_ label: String, _ field: TextField, on page: Page) -> Panel {
    let style = Style(.text, bold: true)
    var rows = [Row(asking(label), at: 1, style)]
    var start = rows[0].end + 1
    if page.end - start < leastRoom(on: page) {
      rows = TextBlock.rows(asking(label), at: 1, on: page, style, limit: 2) + [.blank]
      start = 3
    }
    let typed = TypedLine(field, room: max(1, page.end - start), ellipsis: page.glyphs.ellipsis)
    rows[rows.count - 1].put(typed.text, at: start, field.isSuggested ? .quiet : .text)
    return Panel(rows: rows, cursor: Point(column: start + typed.cursor, row: rows.count - 1))
  }

  /// The lines around the cursor.
  private static func text(_ label: String, _ area: TextArea, on page: Page) -> Panel {
    let height = height(ofList: page.rows) - 1
    let window = ListCursor.window(around: area.row, count: area.lines.count, height: height)
    let (room, ellipsis) = (page.end - 3, page.glyphs.ellipsis)
    let before = area.textBeforeCursor
    let after = String(area.lines[area.row].dropFirst(before.count))
    let typed = TypedLine(before, after, room: room, ellipsis: ellipsis)
    let rows = window.map { number in
      let line = TextWrap.truncated(area.lines[number], to: room, ellipsis: ellipsis)
      return Row(number == area.row ? typed.text : line, at: 3)
    }
    let cursor = Point(column: 3 + typed.cursor, row: 1 + area.row - window.lowerBound)
    var heading = Row(asking(label), at: 1, Style(.text, bold: true))
    heading.put(more(window, of: area.lines.count, page.glyphs), endingAt: page.end, .quiet)
    return Panel(rows: [heading] + rows, cursor: cursor)
  }

  private static func choice(_ editor: Editor, _ chooser: Chooser, on page: Page) -> Panel {
    var panel = line(editor.label, chooser.field, on: page)
    let count = chooser.matches.count
    let window = ListCursor.window(
      around: chooser.cursor.selection, count: count,
      height: max(2, height(ofList: page.rows) - panel.rows.count))
    for match in window {
      var row = Row()
      if chooser.showsNumbers, match < min(9, chooser.choices.count) {
        row.put(String(match + 1), at: 3, .quiet)
      }
      let isLast = match == window.upperBound - 1
      let more = isLast ? more(window, of: count, page.glyphs) : ""
      let room = page.end - 6 - (more.isEmpty ? 0 : CellWidth.of(more) + 2)
      row.put(
        TextWrap.truncated(chooser.label(of: match), to: room, ellipsis: page.glyphs.ellipsis), at: 5)
      row.put(more, endingAt: page.end, .quiet)
      panel.places.append(Shown.Place(item: match, rows: panel.rows.count..<panel.rows.count + 1))
      let isSelected = match == chooser.cursor.selection
      panel.rows.append(isSelected ? row.selected(at: 1, page.glyphs) : row)
    }
    if window.isEmpty {
      let made = chooser.choices.isEmpty ? editor.makes : nil
      let nothing =
        chooser.takesNew && chooser.isFigures
        ? "No row has this number; a new name needs a letter." : "Nothing has these letters in this order."
      let words = made.map { "Type the name of a \($0.rawValue)." } ?? nothing
      panel.rows += TextBlock.rows(words, at: 5, on: page, .quiet, limit: 2)
    }
    return panel
  }

  /// How many of `count` lines stand above and below those that are seen.
  private static func more(_ window: Range<Int>, of count: Int, _ glyphs: Glyphs) -> String {
    let above = window.isEmpty || window.lowerBound == 0 ? [] : ["\(glyphs.upArrow) \(window.lowerBound)"]
    let below = window.upperBound >= count ? [] : ["\(glyphs.downArrow) \(count - window.upperBound)"]
    return (above + below).isEmpty ? "" : (above + below).joined(separator: "  ") + " more"
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

  /// The steps, and below each its digit; beside the label, if there is room for both.
  private static func rating(_ label: String, _ scale: RatingScale, on page: Page) -> Panel {
    let word = scale.rating?.word ?? "nobody said"
    var heading = Row(asking(label), at: 1, Style(.text, bold: true))
    let isBeside = heading.end + 2 + 5 * Rating.scale.count + 12 <= page.end
    let start = isBeside ? heading.end + 1 : 1
    var (steps, digits) = (isBeside ? heading : Row(), Row())
    var cursor = Point(column: start, row: isBeside ? 0 : 1)
    for (number, rating) in Rating.scale.enumerated() {
      let isChosen = rating == scale.rating
      let figure = page.glyphs.signed(rating.value)
      let column = start + 5 * number + (rating.value == 0 ? 1 : 0)
      steps.put(isChosen ? "[\(figure)]" : " \(figure) ", at: column, Style(.text, bold: isChosen))
      digits.put(String(number + 1), at: start + 5 * number + 2, .quiet)
      if isChosen { cursor.column = column }
    }
    guard isBeside else {
      heading.put(word, at: heading.end + 1, .quiet)
      return Panel(rows: [heading, steps, digits], cursor: cursor)
    }
    steps.put(word, at: start + 5 * Rating.scale.count + 1, .quiet)
    return Panel(rows: [steps, digits], cursor: cursor)
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
