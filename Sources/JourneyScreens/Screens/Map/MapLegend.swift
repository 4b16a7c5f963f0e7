import JourneyCore

/// What the letters and signs of a narrow map mean.
enum MapLegend {
  /// At most two rows, none where everything is in words.
  static func rows(of scene: MapScene, _ columns: MapColumns, isLettered: Bool) -> [Row] {
    var entries: [(sign: String, words: String, style: Style)] = []
    if isLettered { entries += departments(of: scene, columns) }
    entries += demands(of: scene, columns)
    if !columns.hasWords { entries += signs(scene.glyphs) }
    var rows: [Row] = []
    for entry in entries {
      let width = CellWidth.of(entry.sign) + 1 + CellWidth.of(entry.words)
      guard width + 2 <= scene.canvas.size.columns else { continue }
      if let end = rows.last?.end, end + 2 + width < scene.canvas.size.columns {
        rows[rows.count - 1].put(entry.sign, at: end + 2, entry.style)
      } else {
        guard rows.count < 2 else { break }
        rows.append(Row(entry.sign, at: 1, entry.style))
      }
      rows[rows.count - 1].put(" " + entry.words, .quiet)
    }
    return rows
  }

  private static func departments(
    of scene: MapScene, _ columns: MapColumns
  ) -> [(sign: String, words: String, style: Style)] {
    let letters = DepartmentLetters.letters(of: scene.journey.departments, glyphs: scene.glyphs)
    let met = Set(columns.slots.compactMap { $0.meeting.map { scene.route.meetings[$0].department } })
    return met.sorted().map {
      (String(letters[$0]), scene.journey.departments[$0].name, Style(.department($0), bold: true))
    }
  }

  private static func demands(
    of scene: MapScene, _ columns: MapColumns
  ) -> [(sign: String, words: String, style: Style)] {
    var kinds: Set<Demand.Kind> = []
    for slot in columns.slots {
      guard let demands = slot.meeting.map({ scene.encounter($0).demands }) else { continue }
      let room = columns.hasWords ? slot.cells.count - 1 : 0
      if MapDemands.areLetters(demands, columns: room) { kinds.formUnion(demands.map(\.kind)) }
    }
    return Demand.Kind.allCases.filter(kinds.contains).map {
      (String(MapDemands.letter($0)), MapDemands.word($0), Style(.warning))
    }
  }

  private static func signs(_ glyphs: Glyphs) -> [(sign: String, words: String, style: Style)] {
    [
      (
        glyphs.isASCII ? String(glyphs.border) : "\(glyphs.borderBottom) \(glyphs.borderTop)", "cold",
        Handover.cold.style
      ),
      (String(glyphs.vertical), "warm", Style(.customer)),
      ("?", "unstated", Style(.warning)),
      (String(glyphs.coldInnerBreak), "cold inside", Handover.cold.style),
      (String(glyphs.served), "served", .text), (String(glyphs.passedOn), "passed on", .text),
      (String(glyphs.turnedAway), "no answer", .text),
    ]
  }
}
