import JourneyCore

/// Who travels, what they want, what they were promised, and what it took.
package enum TitleScreen {
  /// Draws the title of the journey of `scene`, on every row but the last.
  package static func draw(_ scene: WalkScene, on grid: inout Grid) -> Shown {
    let page = Page(grid.size, glyphs: scene.glyphs)
    let invitation = invitation(scene, page)
    let bottom = max(0, page.rows - (page.isRoomy ? 2 : 0) - 1)
    grid.draw([invitation], from: bottom, before: page.rows, inset: page.inset)
    let top = page.isRoomy ? 1 : 0
    let rows = top..<max(top, bottom - top)
    return Stack(
      TitleBlocks(scene: scene, page: page, height: rows.count).blocks, on: page, in: rows,
      selection: scene.selection, scroll: scene.scroll
    ).draw(on: &grid)
  }

  /// `→  walk in Tom's shoes`, and how many other ways there are; where there is none, what to do about it.
  private static func invitation(_ scene: WalkScene, _ page: Page) -> Row {
    let journey = scene.analysis.journey
    guard !scene.path.route.touchpoints.isEmpty else {
      var row = Row("a", at: TitleBlocks.column(on: page), Style(.customer, bold: true))
      row.put("add the first moment", at: TitleBlocks.column(on: page) + 3, Style(.customer, bold: true))
      return row
    }
    let name = journey.customerName
    let detours = journey.detours.count
    let others = detours == 0 ? "" : Phrase.count(detours, "detour")
    let column = TitleBlocks.column(on: page)
    let shoes = "walk in \(Phrase.inSentence(name))\(page.glyphs.apostrophe)s shoes"
    let room = page.end - column - 3 - (others.isEmpty ? 0 : CellWidth.of(others) + 2)
    var row = Row(String(page.glyphs.rightArrow), at: column, Style(.customer, bold: true))
    row.put(
      TextWrap.truncated(shoes, to: room, ellipsis: page.glyphs.ellipsis), at: column + 3,
      Style(.customer, bold: true))
    row.put(others, endingAt: page.end - (page.isNarrow ? 0 : 5), .quiet)
    return row
  }
}
