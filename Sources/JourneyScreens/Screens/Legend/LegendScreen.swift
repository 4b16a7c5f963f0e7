import JourneyCore

/// Draws the story from its top line down.
enum LegendScreen {
  /// How many lines are seen at once.
  static func page(of canvas: Canvas) -> Int { max(1, canvas.size.rows - 4) }

  /// Draws `legend`.
  static func draw(_ legend: Legend, glyphs: Glyphs, on grid: inout Grid) -> Shown {
    let page = Page(grid.size, glyphs: glyphs)
    let bottom = page.rows - 1
    let (rows, last, isMoreBelow) = rows(of: legend, height: max(0, bottom - 2), on: page)
    Heading.draw(
      of: legend.walk.analysis.journey, place: place(of: legend, to: last), glyphs: glyphs, on: &grid)
    grid.draw(rows, from: 2, before: bottom, inset: page.inset)
    if isMoreBelow {
      let more = Row("\(glyphs.downArrow) the story goes on", at: 1, .quiet)
      grid.draw([more], from: bottom, before: page.rows, inset: page.inset)
    }
    grid.cursor = Point(column: page.inset, row: 2)
    return Shown()
  }

  /// Which moments are in sight, from the one at the top to number `last`.
  private static func place(of legend: Legend, to last: Int) -> String {
    let count = legend.sectionCount - 2
    let last = min(last, count)
    return switch legend.section {
    case 0: "the story"
    case legend.sectionCount - 1: "the story, its end"
    case last: "the story, moment \(last) of \(count)"
    default: "the story, moments \(legend.section) to \(last) of \(count)"
    }
  }

  /// The rows in sight, the section of the last one that says anything, and whether more follow.
  private static func rows(
    of legend: Legend, height: Int, on page: Page
  ) -> (rows: [Row], last: Int, isMoreBelow: Bool) {
    var rows: [Row] = []
    var section = legend.section
    while section < legend.sectionCount {
      let own = legend.rows(ofSection: section, on: page)
      rows += section == legend.section ? own.dropFirst(min(legend.line, own.count - 1)) : own[...]
      if rows.count > height { return (Array(rows.prefix(height)), section, true) }
      section += 1
    }
    return (rows, section - 1, false)
  }
}
