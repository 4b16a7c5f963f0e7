import JourneyCore

/// Draws what was done and not saved when the program ended.
enum RecoveryScreen {
  /// Draws the last changes of `recovery`, and what was being typed, as many as there is room for.
  static func draw(_ recovery: Recovery, of session: Session, on grid: inout Grid) {
    let page = Page(grid.size, glyphs: session.canvas.glyphs)
    let heading = Heading.row(of: session.draft.document.journey, place: "recovered", on: page)
    let words = TextBlock.rows(recovery.cause.words, at: 2, on: page, Style(.text, bold: true))
    var rows = [heading, .blank] + words + [.blank]
    let typed = recovery.unfinished.map { "\($0.label): \($0.shownText)" }
    let tail = typed.map { [.blank] + TextBlock.labelled("unfinished", $0, on: page, at: 2) } ?? []
    let room = max(1, page.rows - rows.count - tail.count)
    let hidden = max(0, recovery.changes.count - room + 1)
    if recovery.changes.count > room { rows.append(Row("\(hidden) earlier changes", at: 4, .quiet)) }
    let shown = recovery.changes.count > room ? recovery.changes.dropFirst(hidden) : recovery.changes[...]
    rows += shown.map { change in
      Row(TextWrap.truncated(change, to: page.end - 4, ellipsis: page.glyphs.ellipsis), at: 4)
    }
    grid.draw(rows + tail, from: 0, before: page.rows, inset: page.inset)
    let drop = recovery.isDropping ? "d again drops the votes for good" : "d throws it away"
    HintLine.draw(keys: "Enter goes on with it  \(drop)", on: &grid)
    grid.cursor = Point(column: page.inset + 2, row: 2)
  }
}

extension Recovery.Cause {
  /// What has happened.
  var words: String {
    let end = wasLeft ? "You left without saving this." : "Runaround ended before this was saved."
    return end + (isMerged ? " Somebody else changed the file, too." : "") + " It is all here:"
  }
}
