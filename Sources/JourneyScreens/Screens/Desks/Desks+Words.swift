import JourneyCore

extension Desks {
  package func overview(at walk: Walk) -> [String] {
    let screen = DeskScreen(self, walk, Speech.page)
    if let missing = screen.whatIsMissing { return [missing] }
    return switch eyes {
    case .desk: desk(screen)
    case .customer:
      ["Desks, as \(Phrase.inSentence(screen.journey.customerName)) sees it: all of it is lit."]
    case .everyone:
      ["All desks, side by side: \(Phrase.count(screen.departments, "desk"))."]
        + screen.journey.departments.indices.map { line(of: $0, screen) }
    }
  }

  /// The same for a terminal that is too small for a picture: what is missing, else the moment and what a desk knows.
  func gist(at walk: Walk) -> [String] {
    let screen = DeskScreen(self, walk, Speech.page)
    if let missing = screen.whatIsMissing { return [missing] }
    let moment = MomentWords(walk).map { [$0.opening[1]] } ?? []
    return moment
      + (eyes == .customer ? MomentWords(walk)?.people ?? walk.wordsWithoutMoment : [screen.sentence])
  }

  package func words(at walk: Walk) -> [String] {
    let screen = DeskScreen(self, walk, Speech.page)
    guard screen.whatIsMissing == nil else { return [] }
    let chosen = eyes == .everyone ? [screen.sentence] : []
    guard let moment = MomentWords(walk), let position = walk.position else {
      return chosen + walk.wordsWithoutMoment
    }
    return switch eyes {
    case .desk:
      moment.opening + [DeskWords(screen).sentence(screen.light(at: position), at: position)]
        + (screen.light(at: position) == .dark ? [] : moment.feeling)
    case .customer: moment.opening + moment.handoffs + moment.people + moment.feeling + moment.selected
    case .everyone: chosen + moment.opening + [lights(at: position, screen)]
    }
  }

  // MARK: One desk

  private func desk(_ screen: DeskScreen) -> [String] {
    let name = screen.journey.departments[department].name
    return [
      "Desk \(department + 1) of \(screen.departments): from where \(Phrase.inSentence(name)) sits.",
      screen.sentence,
    ] + DeskFigures(screen).figures.compactMap { sentence($0, screen.glyphs) }
  }

  /// `Tom feels: delighted +2 in our light; let down −1 in the dark`; nil where there is nothing on either side.
  private func sentence(_ figure: DeskFigures.Figure, _ glyphs: Glyphs) -> String? {
    let none = String(glyphs.dash)
    guard let dark = figure.dark else {
      return figure.light == none ? nil : "\(Phrase.opening(figure.label)): \(figure.light)."
    }
    guard figure.light != none || dark != none else { return nil }
    let sides = [(figure.light, "in our light"), (dark, "in the dark")]
    let words = sides.map { "\($0.0 == none ? "nothing" : $0.0) \($0.1)" }
    return "\(Phrase.opening(figure.label)): \(words.joined(separator: "; "))."
  }

  // MARK: All desks

  /// `2 Bar: sees 29 %; feels +1 in its light, −1 in the dark; sends 2; gets 2`.
  private func line(of number: Int, _ screen: DeskScreen) -> String {
    let light = screen.sights.lights[number]
    let figures = DeskTable.Figure.allCases.compactMap { figure -> String? in
      let text = screen.text(of: figure, light)
      guard text != String(screen.glyphs.dash) else { return nil }
      return switch figure {
      case .sees: "sees \(text)"
      case .light: "feeling in its light \(text)"
      case .dark: "in its dark \(text)"
      case .sends: "sends on \(text)"
      case .gets: "gets \(text)"
      case .belief: "believes \(text) superior"
      case .gap: "gap \(text)"
      }
    }
    return "\(number + 1) \(screen.journey.departments[number].name): \(figures.joined(separator: "; "))."
  }

  /// To whom the moment at `position` is lit, and to whom it is dark.
  private func lights(at position: Int, _ screen: DeskScreen) -> String {
    func names(_ light: DeskCard.Light) -> [String] {
      screen.journey.departments.indices.filter { screen.light(at: position, of: $0) == light }
        .map { Phrase.inSentence(screen.journey.departments[$0].name) }
    }
    let parts = [
      ("there", names(.met)), ("answering, and not there", names(.answers)), ("in the dark", names(.dark)),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\(Phrase.opening($0.0)): \(Phrase.list($0.1))." }
      .joined(separator: " ")
  }
}
