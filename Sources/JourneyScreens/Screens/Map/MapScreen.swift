import JourneyCore

/// Draws the map.
enum MapScreen {
  /// Draws what `scene` shows, and says where what can be selected stands.
  static func draw(_ scene: MapScene, on grid: inout Grid) -> Shown {
    if scene.route.touchpoints.isEmpty { return drawEmpty(scene, on: &grid) }
    let plan = MapPlan(scene)
    for stroke in plan.strokes {
      for cell in stroke.cells {
        grid.put(String(cell.glyph), at: Point(column: cell.column, row: cell.row), style: cell.style)
      }
    }
    for label in plan.labels {
      grid.put(label.text, at: Point(column: label.column, row: label.row), style: label.style)
    }
    grid.cursor = plan.cursor
    return Shown(places: plan.places)
  }

  private static func drawEmpty(_ scene: MapScene, on grid: inout Grid) -> Shown {
    let page = Page(grid.size, glyphs: scene.glyphs)
    let words = "This journey has no moments yet: there is nothing to map."
    let advice = "a writes the first one, in the customer’s words."
    let rows =
      [Heading.row(of: scene.journey, place: "no moments", on: page), .blank]
      + TextBlock.rows(words, at: page.indent, on: page, Style(.customer, bold: true)) + [.blank]
      + TextBlock.rows(advice, at: page.indent, on: page)
    grid.draw(rows, from: 0, before: page.rows, inset: page.inset)
    return Shown()
  }
}
