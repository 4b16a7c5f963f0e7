import JourneyCore

/// A page that says what each sign of the map means.
struct MapSigns {
  private let scene: MapScene
  private let page: Page
  private var glyphs: Glyphs { scene.glyphs }

  init(_ scene: MapScene) {
    self.scene = scene
    page = Page(scene.canvas.size, glyphs: scene.glyphs)
  }

  /// The rows between the heading and the hints.
  private var height: Int { max(0, page.rows - 1) }

  /// The furthest that one can scroll.
  var lastLine: Int { max(0, rows.count - height) }

  /// Draws the page from line number `line` on.
  func draw(from line: Int, on grid: inout Grid) -> Shown {
    let line = min(line, lastLine)
    Heading.draw(of: scene.journey, place: "signs of the map", glyphs: glyphs, on: &grid)
    grid.draw(rows.dropFirst(line), from: 1, before: page.rows, inset: page.inset)
    return Shown()
  }

  private var rows: [Row] {
    let departments = scene.journey.departments.indices.prefix(100).map {
      MapLegend.department($0, of: scene)
    }
    let demands = MapLegend.demands(Set(Demand.Kind.allCases))
    return signs.flatMap { row(of: $0) }
      + part("small letters: what we make \(scene.journey.customerName) do", demands)
      + part("capitals: departments", departments)
  }

  private func part(_ title: String, _ entries: [MapLegend.Entry]) -> [Row] {
    guard !entries.isEmpty else { return [] }
    return [Row(title, at: 1, .quiet)] + MapLegend.flow(entries, columns: page.columns - 1, limit: .max)
  }

  private func row(of entry: MapLegend.Entry) -> [Row] {
    let text = TextBlock.rows(entry.word, at: 8, columns: max(8, page.columns - 9), glyphs: glyphs)
    var first = Row(entry.sign, at: 1, entry.style)
    if let beside = text.first { first.append(beside) }
    return [first] + text.dropFirst()
  }

  private var signs: [MapLegend.Entry] {
    let name = scene.journey.customerName
    func line(_ glyph: Character) -> String { String(repeating: glyph, count: 2) }
    func pair(_ first: Character, _ second: Character) -> String { "\(first) \(second)" }
    let plain: [(String, String, Style)] = [
      (String(glyphs.selection), "what is selected", Style(.text, bold: true)),
      (String(glyphs.served), "an encounter that serves \(name)", .text),
      (String(glyphs.passedOn), "an encounter that passes \(name) on", .text),
      (String(glyphs.turnedAway), "an encounter without an answer, or with a no", .text),
      (line(glyphs.horizontal), "the same errand goes on, or \(name) is introduced: warm", .text),
      (line(glyphs.heavyHorizontal), "handed over cold: \(name) carries it all over", Handover.cold.style),
      (String(glyphs.unstated), "handed over, and nobody said how: unstated", Handover.unstated.style),
      (
        pair(glyphs.innerBreak, glyphs.coldInnerBreak),
        "handed over inside one department; the second is cold",
        .text
      ),
      (line(glyphs.dottedHorizontal), "another errand begins: no handoff", .quiet),
      (
        pair(glyphs.downArrow, glyphs.upArrow), "point at the moment where it hurts most", Handover.cold.style
      ),
      (String(glyphs.leaving), "more detours leave here: down selects them, right takes one", .quiet),
    ]
    return plain.map { MapLegend.Entry($0.0, $0.1, $0.2) } + [levels, flags]
  }

  private var levels: MapLegend.Entry {
    let scale = Rating.scale.map { String(glyphs.level($0)) }
    let range = "\(glyphs.signed(-3)) to \(glyphs.signed(3))"
    return MapLegend.Entry(
      (scale.prefix(1) + scale.suffix(1)).joined(separator: " "),
      "how \(scene.journey.customerName) feels, from \(range)",
      Style(.customer))
  }

  private var flags: MapLegend.Entry {
    let marks = Severity.allCases.reversed().map { String(FlagLine.mark($0, glyphs)) }
    return MapLegend.Entry(
      marks.joined(separator: " "), "flags: severe, warning, note; + more of them", Style(.severe))
  }
}
