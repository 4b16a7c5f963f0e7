import JourneyCore

/// The first row of a screen: which journey, whose, and where in it.
package enum Heading {
  /// `title · customer` at the left, and `place` at the right edge of `columns`.
  ///
  /// The title yields to the place.
  package static func row(
    title: String, customer: String, place: String, columns: Int, glyphs: Glyphs
  ) -> Row {
    let place = TextWrap.truncated(place, to: columns - 2, ellipsis: glyphs.ellipsis)
    let room = columns - CellWidth.of(place) - 4
    let whole = "\(title) \(glyphs.dot) \(customer)"
    let subject = CellWidth.of(whole) <= room ? whole : title
    var row = Row()
    let left = TextWrap.truncated(subject, to: room, ellipsis: glyphs.ellipsis)
    if CellWidth.of(left) > 4 { row.put(left, at: 1, .quiet) }
    row.put(place, endingAt: columns - 1, .quiet)
    return row
  }
}
