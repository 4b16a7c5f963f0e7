import JourneyCore

/// Draws the story from its top line down.
enum LegendScreen {
  /// How many lines are seen at once.
  static func page(of canvas: Canvas) -> Int { max(1, canvas.size.rows - 4) }

  /// Draws `legend`.
  static func draw(_ legend: Legend, glyphs: Glyphs, on grid: inout Grid) -> Shown {
    let page = Page(grid.size, glyphs: glyphs)
    let bottom = page.rows - 1
    let (rows, places, isMoreBelow) = rows(of: legend, height: max(0, bottom - 2), on: page)
    let heading = Heading.row(of: legend.walk.analysis.journey, place: place(of: legend), on: page)
    grid.draw([heading], from: 0, before: page.rows, inset: page.inset)
    grid.draw(rows, from: 2, before: bottom, inset: page.inset)
    if isMoreBelow {
      let more = Row("\(glyphs.downArrow) the story goes on", at: 1, .quiet)
      grid.draw([more], from: bottom, before: page.rows, inset: page.inset)
    }
    grid.cursor = Point(column: page.inset, row: 2)
    return Shown(places: places)
  }

  private static func place(of legend: Legend) -> String {
    switch legend.section {
    case 0: "the story"
    case legend.sectionCount - 1: "the story, its end"
    default: "the story, moment \(legend.section) of \(legend.sectionCount - 2)"
    }
  }

  /// The rows from the top line down, and where each section stands on the screen.
  private static func rows(
    of legend: Legend, height: Int, on page: Page
  ) -> (rows: [Row], places: [Shown.Place], isMoreBelow: Bool) {
    var rows: [Row] = []
    var places: [Shown.Place] = []
    var section = legend.section
    while section < legend.sectionCount {
      let own = legend.rows(ofSection: section, on: page)
      let start = rows.count
      rows += section == legend.section ? own.dropFirst(min(legend.line, own.count - 1)) : own[...]
      places.append(Shown.Place(item: section, rows: 2 + start..<2 + min(rows.count, max(start, height))))
      section += 1
      if rows.count > height { return (Array(rows.prefix(height)), places, true) }
    }
    return (rows, places, false)
  }
}
