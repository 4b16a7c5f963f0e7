import JourneyCore

/// Draws every command under the heading of its group, above what the selected one does in full.
enum HelpScreen {
  /// A line of help.
  private enum Line {
    case blank
    case heading(Command.Group)
    case command(Int)

    var command: Int? { if case .command(let number) = self { number } else { nil } }
    var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  private static let lines = Command.Group.allCases.flatMap { group in
    (group == Command.Group.allCases.first ? [] : [.blank]) + [.heading(group)]
      + Command.table.indices.filter { Command.table[$0].group == group }.map(Line.command)
  }
  /// The rows below the list, the line above them included.
  private static let detailRows = 3

  /// How many lines are seen at once.
  static func page(of canvas: Canvas) -> Int { max(1, canvas.size.rows - 4 - detailRows) }

  /// Draws the table with the command under `cursor` selected; a command that cannot be had in the view beneath is
  /// quiet.
  static func draw(_ cursor: ListCursor, of session: Session, on grid: inout Grid) -> Shown {
    let beneath = session.beneath
    let page = Page(grid.size, glyphs: session.canvas.glyphs)
    Heading.draw(
      title: "Keys", customer: "the same in every view", place: "help", glyphs: page.glyphs, on: &grid)
    let bottom = max(2, page.rows - detailRows)
    let selected = lines.firstIndex { $0.command == cursor.selection } ?? 0
    let window = ListWindow(
      around: selected, count: lines.count, height: bottom - 2,
      items: lines.indices.filter { lines[$0].command != nil }, isHeading: { lines[$0].isHeading })
    let rows = window.lines.map { line in
      line.map { row(lines[$0], isSelected: $0 == selected, of: beneath, on: page) } ?? .blank
    }
    grid.draw([window.rowAbove(page.glyphs)] + rows, from: 1, before: bottom, inset: page.inset)
    let details = details(of: Command.table[cursor.selection], of: beneath, on: page)
    grid.draw([window.line(on: page)] + details, from: bottom, before: page.rows, inset: page.inset)
    return Shown(places: window.places(from: 2) { lines[$0].command })
  }

  private static func row(_ line: Line, isSelected: Bool, of session: Session, on page: Page) -> Row {
    switch line {
    case .blank: return .blank
    case .heading(let group): return Row(group.rawValue, at: 1, Style(.text, bold: true))
    case .command(let number):
      var row = Row()
      let command = Command.table[number]
      row.put(command.keyLabels(with: page.glyphs), at: 3, Style(.customer))
      let column = max(row.end + 2, page.isNarrow ? 12 : 18)
      row.put(
        TextWrap.truncated(command.summary, to: page.end - column, ellipsis: page.glyphs.ellipsis),
        at: column, command.unavailable(session) == nil ? .text : .quiet)
      return isSelected ? row.selected(at: 1, page.glyphs) : row
    }
  }

  /// The whole summary, and why the command cannot be had here.
  private static func details(of command: Command, of session: Session, on page: Page) -> [Row] {
    let reason = command.unavailable(session).map {
      TextBlock.rows("Not here: \($0).", at: 1, on: page, .quiet)
    }
    return TextBlock.rows(command.summary + ".", at: 1, on: page) + (reason ?? [])
  }
}
