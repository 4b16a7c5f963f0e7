import JourneyCore

extension Legend {
  /// The lines of section number `section`, a blank one behind it.
  func rows(ofSection section: Int, on page: Page) -> [Row] {
    let rows =
      switch section {
      case 0: opening(on: page)
      case sectionCount - 1: ending(on: page)
      default: moment(atPosition: section - 1, on: page)
      }
    return rows + [.blank]
  }

  private func opening(on page: Page) -> [Row] {
    let journey = walk.analysis.journey
    var rows =
      TextBlock.rows(journey.title, at: page.indent, on: page, Style(.customer, bold: true)) + [.blank]
    let customer = journey.customer ?? "The customer"
    let wants = journey.wants.map { ", wants \(Phrase.inSentence($0))" } ?? ""
    rows += prose(Phrase.ended(customer + wants), on: page)
    rows += prose(journey.promise.map { "We promise: \(page.glyphs.quoted(Phrase.ended($0)))" }, on: page)
    rows += prose(journey.story.map(Self.flowing), on: page)
    rows += prose(journey.objective.map { "Why we tell this: \($0)" }, on: page)
    return rows + prose(journey.rationale, on: page)
  }

  private func ending(on page: Page) -> [Row] {
    let ending: String? =
      switch walk.path.route.ending {
      case .complete: nil
      case .detourEnds(let detour): endingWords(ofDetour: detour)
      case .loop(let touchpoint):
        "And so it begins again: \(walk.analysis.index.touchpoints[touchpoint].title)"
      }
    return prose(ending, on: page) + prose(walk.path.sentence, on: page)
  }

  private func endingWords(ofDetour detour: Int) -> String? {
    guard case .ends(let words) = walk.analysis.journey.detours[detour].destination else { return nil }
    return words
  }

  private func moment(atPosition position: Int, on page: Page) -> [Row] {
    let touchpoint = walk.analysis.index.touchpoints[walk.path.route.touchpoints[position]]
    var rows: [Row] = []
    if let stage = stageTitle(atPosition: position) {
      rows += TextBlock.rows(stage, at: 1, on: page, .quiet) + [.blank]
    }
    rows +=
      TextBlock.rows(touchpoint.title, at: page.indent, on: page, Style(.customer, bold: true)) + [.blank]
    rows += prose(touchpoint.story.map(Self.flowing), on: page)
    for quote in touchpoint.quotes { rows += prose(spoken(quote, with: page.glyphs), .customer, on: page) }
    rows += prose(encounters(atPosition: position, with: page.glyphs), on: page)
    return rows + prose(feeling(at: touchpoint, with: page.glyphs), on: page)
  }

  /// A text without the line ends inside its paragraphs, so that it fills the width.
  private static func flowing(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split(whereSeparator: \.isEmpty).map { $0.joined(separator: " ") }.joined(separator: "\n\n")
  }

  /// A paragraph, and the blank line behind it.
  private func prose(_ text: String?, _ role: Style.Role = .text, on page: Page) -> [Row] {
    guard let text, !text.isEmpty else { return [] }
    return TextBlock.rows(text, at: page.indent, on: page, Style(role)) + [.blank]
  }
}
