import JourneyCore

/// The parts of the title, in their order.
struct TitleBlocks {
  let scene: WalkScene
  let page: Page

  private var journey: Journey { scene.analysis.journey }

  /// Where the text starts.
  static func column(on page: Page) -> Int { page.isNarrow ? 2 : 6 }

  /// All that there is; the story and why it is told yield first.
  ///
  /// A room that is to say what it believes sees only who travels, what they want and what they were promised.
  var blocks: [Block] {
    let warm = Style(.customer, bold: true)
    let parts: [(rows: [Row], rank: Int, name: String)] = [
      (text(journey.title, warm, limit: page.isRoomy ? 4 : 2), 0, "the title"),
      (customer, 0, "who travels"),
      (promise, 2, "the promise"),
      (labelled("why", journey.objective), 4, "why we tell it"),
      (journey.story.map { text($0) } ?? [], 5, "the story before"),
      (sentence, 1, "what it took"),
      (text(figures, .quiet), 3, "the figures"),
    ]
    let shown = scene.reveal == nil ? parts[...] : parts.prefix(3)
    return shown.enumerated().compactMap { group, part in
      part.rows.isEmpty
        ? nil
        : Block(part.rows, group: group, rank: part.rank, name: .the(part.name), isDivisible: part.rank > 0)
    }
  }

  private func text(_ text: String, _ style: Style = .text, limit: Int = .max) -> [Row] {
    let column = Self.column(on: page)
    return TextBlock.rows(
      text, at: column, columns: min(page.end - column, 72), glyphs: page.glyphs, style, limit: limit)
  }

  private func labelled(_ label: String, _ words: String?) -> [Row] {
    words.map { text("\(label): \($0)") } ?? []
  }

  private var customer: [Row] {
    guard let wants = journey.wants else { return journey.customer.map { text("\($0).") } ?? [] }
    let who = journey.customer ?? "The customer"
    let isDescribed = who.contains(",")
    let wish = Phrase.ended(Phrase.after("wants", wants))
    return isDescribed && !page.isNarrow
      ? text("\(who),") + text(wish) : text("\(who)\(isDescribed ? "," : "") \(wish)")
  }

  private var promise: [Row] {
    journey.promise.map { text("We promise: \(page.glyphs.quoted(Phrase.ended($0)))") } ?? []
  }

  /// The plain sentence, the one thing that the organisation says here; it stands apart.
  private var sentence: [Row] {
    guard scene.analysis.measures.touchpoints > 0 else { return [] }
    let gap: [Row] = page.isRoomy ? [.blank] : []
    return gap + text(scene.path.sentence, Style(.text, bold: true)) + gap
  }

  /// As in `7 moments · 14 flags, 5 severe · we believe 83 % superior, they say 5 %`; the flags are those of the
  /// whole journey.
  private var figures: String {
    let counts = scene.analysis.counts
    let severe = counts[.severe]
    var figures = [
      Phrase.count(scene.analysis.measures.touchpoints, "moment"),
      Phrase.count(counts.total, "flag") + (severe == 0 ? "" : ", \(severe) severe"),
    ]
    if counts.accepted > 0 { figures.append("\(counts.accepted) accepted") }
    if let gap = scene.analysis.measures.gap {
      let (believed, rated) = (Phrase.percent(gap.believed.share), Phrase.percent(gap.rated.share))
      figures.append("we believe \(believed) superior, they say \(rated)")
    }
    return figures.joined(separator: " \(page.glyphs.dot) ")
  }
}
