import JourneyCore

extension Gap {
  package func overview(at walk: Walk) -> [String] {
    let screen = screen(of: walk)
    let heading = "Gap: what we believe and what customers say, \(order.words)."
    let whole = figures.whole.map { "Over the whole journey, \(Self.sentence($0))" } ?? screen.missing
    return [heading, whole] + list(screen) + screen.furthest + coverage(screen)
  }

  package func words(at walk: Walk) -> [String] {
    let screen = screen(of: walk)
    if order == .departments { return believer(screen) }
    guard let position = walk.position, let row = row(at: walk) else { return walk.wordsWithoutMoment }
    let place = order == .byGap ? "Row \(row + 1) of \(figures.standings.count), moment" : "Moment"
    let touchpoint = walk.analysis.index.touchpoints[walk.path.route.touchpoints[position]]
    return ["\(place) \(position + 1): \(touchpoint.title)"]
      + GapVoice.all(of: touchpoint, in: walk.analysis.journey).map(Self.sentence)
      + [Phrase.ended(Phrase.opening(standing(at: position)))]
  }

  private func screen(of walk: Walk) -> GapScreen { GapScreen(gap: self, walk: walk, page: Speech.page) }

  // MARK: The whole

  /// The largest gaps, or every department; in the order of the story each moment says its own.
  private func list(_ screen: GapScreen) -> [String] {
    switch order {
    case .story: return []
    case .byGap:
      let compared = figures.byGap.prefix { position in
        if case .compared = figures.standings[position] { true } else { false }
      }
      return compared.prefix(3).map { position in
        "Moment \(position + 1), \(standing(at: position)): \(Self.title(position, screen))"
      }
    case .departments: return figures.believers.map { line(of: $0, screen) }
    }
  }

  /// What is not compared, and at which moments.
  private func coverage(_ screen: GapScreen) -> [String] {
    let isKnown = figures.believedCount > 0
    let believed = figures.standings.indices.filter { figures.standings[$0] == .believed }
    let which = isKnown ? ["Believed and not measured: \(Speech.moments(believed))."] : []
    return screen.coverage.reversed() + which
  }

  private static func title(_ position: Int, _ screen: GapScreen) -> String {
    screen.analysis.index.touchpoints[screen.walk.path.route.touchpoints[position]].title
  }

  /// How many of ours and of theirs are pleased or better, and how far that is apart.
  private static func sentence(_ gap: DeliveryGap) -> String {
    "we believe that \(Phrase.percent(gap.believed.share)) are pleased or better, of "
      + "\(Phrase.count(gap.believed.total, "voice")) of ours; they say \(Phrase.percent(gap.rated.share)), of "
      + "\(Phrase.count(gap.rated.total, "voice")): \(points(gap))."
  }

  // MARK: A moment

  private func standing(at position: Int) -> String {
    switch figures.standings[position] {
    case .compared(let gap): Self.points(gap)
    case .believed: "believed, not measured"
    case .rated: "measured, but nobody here has said what they believe"
    case .silent: "neither believed nor measured; “ballot” asks the room"
    }
  }

  private static func points(_ gap: DeliveryGap) -> String {
    "a gap of \(Phrase.number(gap.wholePoints)) \(abs(gap.wholePoints) == 1 ? "point" : "points")"
  }

  /// `Bar, 2 voices: 2 delighted`, the worst first.
  private static func sentence(_ voice: GapVoice) -> String {
    let source = voice.source.flatMap { $0.isEmpty ? nil : ", \($0)" } ?? ""
    let share = Double(voice.distribution.superior) / Double(voice.distribution.total)
    return
      "\(Phrase.opening(voice.label))\(source), \(Phrase.count(voice.distribution.total, "voice")): "
      + voice.distribution.words
      + "; \(Phrase.percent(share)) pleased or better."
  }

  // MARK: A department

  private func line(of believer: GapFigures.Believer, _ screen: GapScreen) -> String {
    let name = Phrase.opening(screen.name(of: believer))
    guard !believer.positions.isEmpty else { return "\(name): nobody asked us." }
    let gap = believer.gap.map(Self.points) ?? "believed, not measured"
    return "\(name), \(Phrase.count(believer.positions.count, "moment")): \(gap)."
  }

  private func believer(_ screen: GapScreen) -> [String] {
    guard figures.believers.indices.contains(believer) else { return [] }
    let chosen = figures.believers[believer]
    let place = "Department \(believer + 1) of \(figures.believers.count): "
    return [place + line(of: chosen, screen)] + GapVoice.all(of: chosen).map(Self.sentence)
      + chosen.positions.map { position in
        let gap = screen.comparison(of: chosen, at: position).map(Self.points) ?? "not measured"
        return "Moment \(position + 1), \(gap): \(Self.title(position, screen))"
      }
  }
}

extension Distribution {
  /// Who said what, the worst first: `1 let down, 2 pleased`.
  var words: String {
    zip(Rating.scale, counts).filter { $0.1 > 0 }.map { "\($0.1) \($0.0.word)" }.joined(separator: ", ")
  }
}
