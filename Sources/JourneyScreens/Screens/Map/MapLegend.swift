import JourneyCore

/// What the letters and signs that are on the map mean, as far as there is room; ``MapSigns`` tells all of them.
struct MapLegend {
  /// A sign and its word.
  struct Entry: Hashable {
    let sign: String
    let word: String
    let style: Style

    init(_ sign: String, _ word: String, _ style: Style) {
      (self.sign, self.word, self.style) = (sign, word, style)
    }

    init(_ sign: Character, _ word: String, _ style: Style) { self.init(String(sign), word, style) }

    var columns: Int { CellWidth.of(sign) + 1 + CellWidth.of(word) }
  }

  private let scene: MapScene
  private let columns: MapColumns
  /// Whether letters stand for lanes.
  private let isLettered: Bool

  private var glyphs: Glyphs { scene.glyphs }

  init(_ scene: MapScene, _ columns: MapColumns, isLettered: Bool) {
    (self.scene, self.columns, self.isLettered) = (scene, columns, isLettered)
  }

  /// How many rows are kept for it, whatever is in sight.
  var rowCount: Int {
    let isWide = scene.canvas.size.columns >= 100
    if columns.hasWords { return isWide ? 1 : 2 }
    return isLettered || !isWide ? 3 : 2
  }

  /// `first`, and then what is in sight, the strangest first.
  func rows(_ first: [Entry]) -> [Row] {
    let departments = isLettered ? departments : []
    return Self.flow(
      first + departments + outcomes + demands + arrivals + levels + flags,
      columns: scene.canvas.size.columns - 1, limit: rowCount)
  }

  /// `entries` beside each other on at most `limit` rows; what has no room is left out.
  static func flow(_ entries: [Entry], columns: Int, limit: Int) -> [Row] {
    var rows: [Row] = []
    for entry in entries where entry.columns < columns {
      if let last = rows.lastIndex(where: { _ in true }), rows[last].end + 2 + entry.columns <= columns {
        rows[last].put(entry.sign, at: rows[last].end + 2, entry.style)
      } else {
        guard rows.count < limit else { continue }
        rows.append(Row(entry.sign, at: 1, entry.style))
      }
      rows[rows.count - 1].put(" " + entry.word, .quiet)
    }
    return rows
  }
}

// MARK: - What is in sight

extension MapLegend {
  private var meetings: [Int] { columns.slots.compactMap(\.meeting) }

  private var departments: [Entry] {
    let met = Set(meetings.map { scene.route.meetings[$0].department })
    return met.sorted().map { Self.department($0, of: scene) }
  }

  /// The letter of a department, and its name as far as a legend has room for it.
  static func department(_ number: Int, of scene: MapScene) -> Entry {
    let letter = scene.extent.letter(of: number, with: scene.glyphs)
    let name = Phrase.opening(MapPlan.withoutArticle(scene.journey.departments[number].name))
    let short = TextWrap.truncated(name, to: 16, ellipsis: scene.glyphs.ellipsis)
    return Entry(letter, short, Style(.department(number), bold: true))
  }

  private var outcomes: [Entry] {
    let signs = Set(meetings.map { glyphs.sign(of: scene.encounter($0).outcome) })
    return [(glyphs.served, "served"), (glyphs.passedOn, "passed on"), (glyphs.turnedAway, "no answer")]
      .filter { signs.contains($0.0) }.map { Entry($0.0, $0.1, .text) }
  }

  private var demands: [Entry] {
    var kinds: Set<Demand.Kind> = []
    for slot in columns.slots {
      guard let demands = slot.meeting.map({ scene.encounter($0).demands }) else { continue }
      let room = columns.hasWords ? slot.cells.count - 1 : 0
      if MapDemands.areLetters(demands, columns: room) { kinds.formUnion(demands.map(\.kind)) }
    }
    return Self.demands(kinds)
  }

  /// The letters of `kinds`.
  static func demands(_ kinds: Set<Demand.Kind>) -> [Entry] {
    Demand.Kind.allCases.filter(kinds.contains).map {
      Entry(MapDemands.letter($0), MapDemands.word($0), Style(.warning))
    }
  }

  /// How the customer comes from one encounter to the next.
  private var arrivals: [Entry] {
    let arrivals = meetings.map { scene.route.meetings[$0].arrival }
    func has(_ manner: Encounter.Manner?, crossing: Bool) -> Bool {
      arrivals.contains(.handoff(crossesBorder: crossing, manner: manner))
    }
    var entries: [Entry] = []
    if has(nil, crossing: true) || has(nil, crossing: false) {
      entries.append(Entry(glyphs.unstated, Handover.unstated.word, Handover.unstated.style))
    }
    if arrivals.contains(.newFace) {
      entries.append(Entry(glyphs.dottedHorizontal, "another errand", .quiet))
    }
    if columns.base < 6 {
      if has(.cold, crossing: true) {
        entries.append(Entry(glyphs.heavyHorizontal, "cold", Handover.cold.style))
      }
      if has(.cold, crossing: false) {
        let sign = columns.base > 3 ? glyphs.innerBreak : glyphs.coldInnerBreak
        entries.append(Entry(sign, "cold inside", Handover.cold.style))
      }
    }
    if has(.warm, crossing: false) { entries.append(Entry(glyphs.innerBreak, "warm inside", .quiet)) }
    return entries
  }

  private var levels: [Entry] {
    guard columns.base < 3, MapScale(scene, columns) != nil else { return [] }
    let (low, high) = (Rating.scale.first, Rating.scale.last)
    guard let low, let high else { return [] }
    return [
      Entry(
        "\(glyphs.level(low)) \(glyphs.level(high))", "feels \(glyphs.signed(-3)) to \(glyphs.signed(3))",
        Style(.customer))
    ]
  }

  private var flags: [Entry] {
    let counts = scene.analysis.counts
    return Severity.allCases.reversed().filter { counts[$0] > 0 }.map {
      Entry(FlagLine.mark($0, glyphs), $0.rawValue, FlagLine.mark($0))
    }
  }
}

extension Glyphs {
  /// The sign of an encounter that ends so.
  func sign(of outcome: Encounter.Outcome) -> Character {
    switch outcome {
    case .served: served
    case .passed: passedOn
    case .refused, .unanswered: turnedAway
    }
  }
}
