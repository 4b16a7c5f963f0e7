import JourneyCore

/// The parts of the title, in their order.
struct TitleBlocks {
  let scene: WalkScene
  let page: Page
  /// The rows that there are for all of it.
  let height: Int

  private var journey: Journey { scene.analysis.journey }

  private static let sentenceRank = 1

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
      (sentence, Self.sentenceRank, "what it took"),
      (figures, 3, "the figures"),
    ]
    let shown = (scene.reveal == nil ? parts[...] : parts.prefix(3)).filter { !$0.rows.isEmpty }
    let rows = shown.reduce(0) { $0 + $1.rows.count } + shown.count - 1
    let apart: [Row] = page.isRoomy && rows + 2 <= height ? [.blank] : []
    return shown.enumerated().map { group, part in
      Block(
        part.rank == Self.sentenceRank ? apart + part.rows + apart : part.rows, group: group, rank: part.rank,
        name: .the(part.name), isDivisible: part.rank > 0)
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

  /// The plain sentence, the one thing that the organisation says here; it stands apart where all there is has room.
  private var sentence: [Row] {
    guard scene.analysis.measures.touchpoints > 0 else { return [] }
    return text(scene.path.sentence, Style(.text, bold: true))
  }

  /// As in `7 moments · 14 flags, 5 severe · we believe 83 % superior, they say 5 %`.
  ///
  /// The flags are those of the whole journey. What we believe and they say begins a row of its own where one row
  /// has no room for all.
  private var figures: [Row] {
    let counts = scene.analysis.counts
    let severe = counts[.severe]
    var figures = [
      Phrase.count(scene.analysis.measures.touchpoints, "moment"),
      Phrase.count(counts.total, "flag") + (severe == 0 ? "" : ", \(severe) severe"),
    ]
    if counts.accepted > 0 { figures.append("\(counts.accepted) accepted") }
    let counted = figures.joined(separator: " \(page.glyphs.dot) ")
    guard let gap = scene.analysis.measures.gap else { return text(counted, .quiet) }
    let (believed, rated) = (Phrase.percent(gap.believed.share), Phrase.percent(gap.rated.share))
    let voices = "we believe \(believed) superior, they say \(rated)"
    let all = text("\(counted) \(page.glyphs.dot) \(voices)", .quiet)
    return all.count < 2 ? all : text("\(counted)\n\(voices)", .quiet)
  }
}
