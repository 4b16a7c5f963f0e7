import JourneyCore

/// Voices below one another, each as seven bars with its share of superior ratings.
struct GapVoices {
  let voices: [GapVoice]
  let page: Page
  private let column: Int
  private let step: Int

  /// The longest that bars are drawn, in rows.
  static let tallest = 4

  init(_ voices: [GapVoice], on page: Page) {
    self.voices = voices
    self.page = page
    column = page.isNarrow ? 14 : page.columns >= 100 ? 34 : 24
    step = page.isNarrow ? 2 : max(5, min(9, (page.end - 14 - column) / 7))
  }

  /// The scale and the voices, with bars as tall as there is room for below `taken` rows; what does not fit is told.
  func rows(in room: GapScreen.Room, below taken: Int) -> [Row] {
    let all = (1...Self.tallest).lazy.map { rows(of: voices, height: $0, hasSources: true) }
    if let tall = all.last(where: { taken + $0.count <= room.comfortable }) { return tall }
    let single = voices.filter { !$0.isSum }
    let smaller = [
      rows(of: voices, height: 1, hasSources: true), rows(of: voices, height: 1, hasSources: false),
      rows(of: single, height: 1, hasSources: false),
    ]
    if let small = smaller.first(where: { taken + $0.count <= room.most }) { return small }
    return shortened(single, to: max(1, room.most - taken))
  }

  private func shortened(_ voices: [GapVoice], to height: Int) -> [Row] {
    let rows = rows(of: voices, height: 1, hasSources: false)
    guard rows.count > height, height > 2 else { return Array(rows.prefix(height)) }
    let more = Phrase.count(rows.count - height + 1, "more voice")
    return rows.prefix(height - 1) + [Row("\(page.glyphs.downArrow) \(more)", at: page.indent + 2, .quiet)]
  }

  private func rows(of voices: [GapVoice], height: Int, hasSources: Bool) -> [Row] {
    let bars = DistributionBars(column: column, step: step, height: height, glyphs: page.glyphs)
    return voices.isEmpty
      ? [] : [bars.scale] + voices.flatMap { rows(of: $0, as: bars, hasSource: hasSources) }
  }

  private func rows(of voice: GapVoice, as bars: DistributionBars, hasSource: Bool) -> [Row] {
    var bars = bars
    // A few voices are no tower.
    bars.height = min(bars.height, voice.distribution.counts.max() ?? 1)
    var rows = bars.rows(of: voice.distribution, Style(voice.role))
    var last = Row(
      TextWrap.truncated(voice.label, to: column - 2 - page.indent - 1, ellipsis: page.glyphs.ellipsis),
      at: page.indent + (page.isNarrow ? 0 : 2), voice.isSum ? .quiet : .text)
    if let bars = rows.last { last.append(bars) }
    put(share(of: voice), in: &last, style: Style(voice.role, bold: true))
    rows[rows.count - 1] = last
    guard hasSource, let source = voice.source, !source.isEmpty, !page.isNarrow else { return rows }
    let text = TextWrap.truncated(source, to: page.end - page.indent - 2, ellipsis: page.glyphs.ellipsis)
    rows.append(Row(text, at: page.end - CellWidth.of(text), .quiet))
    return rows
  }

  /// `75 % of 4`; where that is too long, the share alone.
  private func share(of voice: GapVoice) -> [String] {
    let (superior, total) = (voice.distribution.superior, voice.distribution.total)
    let percent = Phrase.percent(Double(superior) / Double(total))
    return ["\(percent) of \(total)", "\(percent) of \(DistributionBars.short(total))", percent]
  }

  private func put(_ forms: [String], in row: inout Row, style: Style) {
    for form in forms where row.put(form, endingAt: page.end, style) { return }
  }
}
