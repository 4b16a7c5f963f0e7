import JourneyCore

/// Draws what we believe against what customers say: the whole on top, a row for each moment or department, and the one
/// that is selected opened.
struct GapScreen {
  let gap: Gap
  let walk: Walk
  let page: Page

  var figures: GapFigures { gap.figures }
  var analysis: Analysis { walk.analysis }
  var glyphs: Glyphs { page.glyphs }

  /// Draws it, and says where its rows went.
  func draw(on grid: inout Grid) -> Shown {
    grid.cursor = Point(column: page.inset + 1, row: 0)
    let top = head
    let foot = foot
    grid.draw(top, from: 0, before: page.rows, inset: page.inset)
    let bottom = max(top.count, page.rows - foot.count)
    grid.draw(foot, from: bottom, before: page.rows, inset: page.inset)
    let list = list(in: bottom - top.count - (page.isRoomy && !foot.isEmpty ? 1 : 0))
    var shown = Shown()
    var row = top.count
    for (item, rows) in list {
      grid.draw(rows, from: row, before: bottom, inset: page.inset)
      let end = min(bottom, row + rows.count)
      if row < end { shown.places.append(Shown.Place(item: item, rows: row..<end)) }
      row += rows.count
    }
    return shown
  }

  /// The rows of a list in `height` lines, by the numbers of its items.
  private func list(in height: Int) -> [(item: Int, rows: [Row])] {
    let isByDepartment = gap.order == .departments
    let moments = figures.standings.count
    let count = isByDepartment && moments > 0 ? figures.believers.count : moments
    guard let opened = gap.selection(at: walk), (0..<count).contains(opened) else {
      return GapWindow.rows(count: count, opened: nil, openedLines: 0, height: height).map { ($0, [row($0)]) }
    }
    let spacing = page.isRoomy ? (opened > 0 ? 1 : 0) + (opened + 1 < count ? 1 : 0) : 0
    let room = Room(height: height - spacing, others: count - 1)
    let rows = isByDepartment ? believer(opened, in: room) : moment(atRow: opened, in: room)
    let window = GapWindow.rows(
      count: count, opened: opened, openedLines: rows.count + spacing, height: height)
    return window.map { item in
      guard item == opened else { return (item, [row(item)]) }
      let above: [Row] = page.isRoomy && item > window.lowerBound ? [.blank] : []
      let below: [Row] = page.isRoomy && item + 1 < window.upperBound ? [.blank] : []
      return (item, above + rows + below)
    }
  }

  private func row(_ item: Int) -> Row {
    gap.order == .departments ? believer(item) : moment(atRow: item)
  }

  /// The lines that a list has, for what is opened to find its size.
  struct Room {
    /// How many there are at most, at least 1.
    let most: Int
    /// How many may be taken so that the others stay in sight, or half of all.
    let comfortable: Int

    init(height: Int, others: Int) {
      most = max(1, height)
      comfortable = max(height - others, height / 2)
    }
  }
}
