import JourneyCore

extension MapPlan {
  /// The heading, the words at the bottom, and what letters and signs mean.
  mutating func layOutFoot(_ foot: MapFoot) {
    put(heading, row: rows.heading)
    for (row, line) in zip(rows.words, foot.words) { put(line, row: row) }
    for (row, line) in zip(rows.facts, foot.facts) { put(line, row: row) }
    let legend = MapLegend(scene, columns, isLettered: gutter < 6).rows(footnotes)
    for (row, line) in zip(rows.legend, legend) { put(line, row: row) }
  }

  private var heading: Row {
    let counts = scene.analysis.counts
    let count = scene.route.touchpoints.count
    // The title and the list of flags count those of all ways.
    let way = scene.journey.detours.isEmpty ? "" : " this way"
    let flags =
      counts.total == 0
      ? "no flags\(way)" : "\(Phrase.count(counts.total, "flag"))\(way), \(counts[.severe]) severe"
    let isNarrow = scene.canvas.size.columns < 60
    let whole =
      isNarrow ? Phrase.count(count, "moment") : "\(Phrase.count(count, "moment")) \(glyphs.dot) \(flags)"
    let stage = focus.position.flatMap(scene.stage(at:)).map {
      scene.journey.stages[$0].title + " \(glyphs.dot) "
    }
    let columns = scene.canvas.size.columns
    let lead = (isOnDetour ? "detour \(glyphs.dot) " : "") + (columns < 60 ? "" : (stage ?? "") + "moment ")
    let rank = focus.position.flatMap(scene.rank(at:)).map { ", the " + scene.word(forRank: $0) } ?? ""
    return Heading.row(
      title: scene.journey.title, customer: scene.journey.customerName,
      place: focus.position.map { "\(lead)\($0 + 1) of \(count)\(rank)" } ?? whole, columns: columns,
      glyphs: glyphs)
  }

  /// Whether the moment stands on a detour, and not only on a way that takes one elsewhere.
  private var isOnDetour: Bool {
    focus.position.map { scene.analysis.index.enclosingDetours[scene.route.touchpoints[$0]] != nil } ?? false
  }

  private mutating func put(_ row: Row, row number: Int?) {
    for piece in row.pieces where !piece.text.isEmpty {
      put(piece.text, at: piece.column, row: number, piece.style)
    }
  }
}
