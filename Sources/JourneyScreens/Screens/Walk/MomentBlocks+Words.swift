import JourneyCore

extension MomentBlocks {
  /// The customer's words: the title, and what a customer said.
  var words: Block {
    let lines = page.isRoomy ? 4 : 3
    var rows = TextBlock.rows(
      touchpoint.title, at: page.indent, on: page, Style(.customer, bold: true), limit: lines)
    if let quote = touchpoint.quotes.first, page.isRoomy || rows.count < lines {
      rows += spoken(quote.line, by: quote.by, limit: page.isRoomy ? 3 : lines - rows.count)
    }
    return block(rows, .words, .never, .the("the words"), item: scene.items.firstIndex(of: .words))
  }

  /// A quote; of the first, whose line is among the words, what goes beyond it.
  func quote(_ number: Int, item: Int) -> Block {
    let quote = touchpoint.quotes[number]
    let words = [number == 0 ? nil : quote.line, quote.text].compactMap(\.self).joined(separator: " ")
    return block(spoken(words, by: quote.by), .story, .quote, .one("quote", many: "quotes"), item: item)
  }

  /// The story of the moment, if there is one.
  var story: [Block] {
    guard let story = touchpoint.story else { return [] }
    let rows = TextBlock.rows(story, at: page.indent, on: page)
    return [
      block(
        rows, .story, storyRank, .the("the story"), item: scene.items.firstIndex(of: .story),
        isDivisible: true)
    ]
  }

  /// In front of a room the story was shown first, so that it stays while the rest comes.
  private var storyRank: Rank {
    switch scene.reveal {
    case nil: .story
    case .words: .never
    case .contacts, .costs, .flags: .severe
    }
  }

  /// What a room has seen goes for no flag.
  private func shown(_ rank: Rank) -> Rank { scene.reveal == nil ? rank : .way }

  /// Words between quotation marks, and who said them where it is not the customer.
  private func spoken(_ words: String, by speaker: String?, limit: Int = .max) -> [Row] {
    let others = speaker == scene.analysis.journey.customerName ? nil : speaker
    let text = scene.glyphs.quoted(words) + (others.map { "  \(scene.glyphs.dash) \($0)" } ?? "")
    return TextBlock.rows(text, at: page.indent, on: page, Style(.customer), limit: limit)
  }

  /// Where the customer stands on the scale from betrayed to delighted.
  var feelings: [Block] {
    guard let feels = touchpoint.feels else { return [] }
    let style = Style(FeelingsScale.role(of: feels), bold: true)
    var row = Row("I feel", at: page.indent, .quiet)
    row.put(feels.word, at: row.end + (page.isNarrow ? 1 : 6), style)
    if page.isNarrow {
      row.put(scene.glyphs.signed(feels.value), at: row.end + 1, style)
    } else {
      FeelingsScale.put(feels, at: page.indent + 24, in: &row, glyphs: scene.glyphs)
    }
    return [block([row], .feelings, shown(.feelings), .the("how I feel"))]
  }

  /// What we believe against what customers say, where either is known.
  var gap: [Block] {
    let believed = DeliveryGap.Voices(pooling: touchpoint.believed.map(\.distribution))
    let rated = DeliveryGap.Voices(pooling: touchpoint.rated.map(\.distribution))
    guard believed != nil || rated != nil else { return [] }
    let gap = DeliveryGap(at: touchpoint)
    let rows = [
      bar(
        "we believe", believed, Style(.believed), after: "pleased or better", otherwise: "nobody here said"),
      bar(
        "they say", rated, Style(.rated), after: gap.map { "gap \(scene.glyphs.number($0.wholePoints))" },
        isAlarming: gap?.reaches(points: 50) == true, otherwise: "no customer was asked"),
    ]
    return [block(rows, .feelings, shown(.gap), .the("the gap"))]
  }

  private func bar(
    _ label: String, _ voices: DeliveryGap.Voices?, _ style: Style, after words: String?,
    isAlarming: Bool = false, otherwise: String
  ) -> Row {
    var row = Row(label, at: page.indent, .quiet)
    let column = page.indent + 11
    guard let voices else {
      row.put(otherwise, at: column + 1, .quiet)
      return row
    }
    row.put(Bar.percent(voices.share), at: column, style)
    let cells = page.isNarrow ? 12 : 30
    row.put(Bar.text(voices.share, columns: cells, glyphs: scene.glyphs), at: row.end + 1, style)
    guard let words, !page.isNarrow || words.count < 9 else { return row }
    let wordStyle = isAlarming ? Style(.severe, bold: true) : .quiet
    row.put(words, at: column + 6 + cells + 1, wordStyle)
    return row
  }
}
