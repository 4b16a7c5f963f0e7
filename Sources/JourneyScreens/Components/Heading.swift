package import JourneyCore

/// The first row of a screen: which journey, whose, and where in it.
package enum Heading {
  /// The title of `journey`, its customer, and `place`.
  package static func row(of journey: Journey, place: String, on page: Page) -> Row {
    row(
      title: journey.title, customer: journey.customerName, place: place, columns: page.columns,
      glyphs: page.glyphs)
  }

  /// Draws the title of `journey`, its customer, and `place` on the first row, from edge to edge as the hints.
  package static func draw(of journey: Journey, place: String, glyphs: Glyphs, on grid: inout Grid) {
    draw(title: journey.title, customer: journey.customerName, place: place, glyphs: glyphs, on: &grid)
  }

  /// Draws `title · customer` and `place` on the first row, from edge to edge as the hints.
  package static func draw(
    title: String, customer: String, place: String, glyphs: Glyphs, on grid: inout Grid
  ) {
    let row = row(
      title: title, customer: customer, place: place, columns: grid.size.columns, glyphs: glyphs)
    grid.draw([row], from: 0, before: grid.size.rows - 1)
  }

  /// `title · customer` at the left, and `place` at the right edge of `columns`.
  ///
  /// The title yields to the place; `remark` stands before the place only where there is room for all.
  package static func row(
    title: String, customer: String, remark: String? = nil, place: String, columns: Int, glyphs: Glyphs
  ) -> Row {
    let whole = "\(title) \(glyphs.dot) \(customer)"
    let remarked = (remark.map { "\($0) \(glyphs.dot) " } ?? "") + place
    let hasRoom = CellWidth.of(whole) + CellWidth.of(remarked) + 4 <= columns
    let place = TextWrap.truncated(hasRoom ? remarked : place, to: columns - 2, ellipsis: glyphs.ellipsis)
    let room = columns - CellWidth.of(place) - 4
    let subject = CellWidth.of(whole) <= room ? whole : title
    var row = Row()
    let left = TextWrap.truncated(subject, to: room, ellipsis: glyphs.ellipsis)
    if CellWidth.of(left) > 4 { row.put(left, at: 1, .quiet) }
    row.put(place, endingAt: columns - 1, .quiet)
    return row
  }
}
