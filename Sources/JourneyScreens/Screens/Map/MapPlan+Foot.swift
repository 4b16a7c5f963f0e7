import JourneyCore

extension MapPlan {
  /// The heading, the words at the bottom, and what letters and signs mean.
  mutating func layOutFoot(_ foot: MapFoot) {
    put(heading, row: rows.heading)
    for (row, line) in zip(rows.words, foot.words) { put(line, row: row) }
    for (row, line) in zip(rows.facts, foot.facts) { put(line, row: row) }
    let legend = MapLegend.rows(of: scene, columns, isLettered: gutter < 6)
    for (row, line) in zip(rows.legend, legend) { put(line, row: row) }
  }

  private var heading: Row {
    let counts = scene.analysis.counts
    let count = scene.route.touchpoints.count
    // The title and the list of flags count those of all ways.
    let way = scene.journey.detours.isEmpty ? "" : " this way"
    let flags = "\(Phrase.count(counts.total, "flag"))\(way), \(counts[.severe]) severe"
    let isNarrow = scene.canvas.size.columns < 60
    let whole =
      isNarrow ? Phrase.count(count, "moment") : "\(Phrase.count(count, "moment")) \(glyphs.dot) \(flags)"
    let stage = focus.position.flatMap(scene.stage(at:)).map {
      scene.journey.stages[$0].title + " \(glyphs.dot) "
    }
    let detour = scene.walk.path.detours.isEmpty ? "" : "detour \(glyphs.dot) "
    let columns = scene.canvas.size.columns
    let lead = detour + (columns < 60 ? "" : (stage ?? "") + "moment ")
    return Heading.row(
      title: scene.journey.title, customer: scene.journey.customerName,
      place: focus.position.map { "\(lead)\($0 + 1) of \(count)" } ?? whole, columns: columns, glyphs: glyphs)
  }

  private mutating func put(_ row: Row, row number: Int?) {
    for piece in row.pieces where !piece.text.isEmpty {
      put(piece.text, at: piece.column, row: number, piece.style)
    }
  }
}
