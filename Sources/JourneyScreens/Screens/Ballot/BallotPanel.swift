import JourneyCore

/// A ballot as a room sees it: the moment, the scale with a bar that grows with every hand, and what was believed
/// before.
struct BallotPanel {
  let ballot: Ballot
  let voter: String
  let page: Page

  init(_ ballot: Ballot, of voter: String, on page: Page) {
    (self.ballot, self.voter, self.page) = (ballot, voter, page)
  }

  private var glyphs: Glyphs { page.glyphs }
  /// The rows of a step of the scale.
  private var height: Int { page.rows >= 44 ? 3 : page.rows >= 32 ? 2 : 1 }
  /// Where bars begin.
  private var column: Int { page.isNarrow ? 21 : 24 }

  /// Everything, from the words of the moment to the worst step of the scale.
  var panel: EditorScreen.Panel {
    let spacing: [Row] = page.isRoomy ? [.blank] : []
    let words = TextBlock.rows(
      ballot.moment, at: 2, on: page, Style(.customer, bold: true), limit: page.isRoomy ? 2 : 1)
    var panel = EditorScreen.Panel(rows: spacing + words + spacing)
    let question = question
    panel.cursor = Point(column: max(0, question.end - 1), row: panel.rows.count)
    panel.rows += [question] + spacing
    for rating in Rating.scale.reversed() {
      let rows = self.rows(of: rating)
      let top = panel.rows.count
      panel.places.append(Shown.Place(item: rating.value + 3, rows: top..<top + rows.count))
      panel.rows += rows
    }
    panel.rows += spacing
    return panel
  }

  /// Who is asked, and how many have answered.
  private var question: Row {
    let words = page.isNarrow ? "believes" : "believes that the customer is"
    var row = Row()
    let count = ballot.votes.isEmpty ? emptyCount : ballot.count
    let room = page.end - 2 - count.count - 2
    let name = TextWrap.truncated(
      Phrase.opening(voter), to: room - words.count - 1, ellipsis: glyphs.ellipsis)
    row.put("\(name) \(words)", at: 2, Style(.text, bold: true))
    let dots = ballot.manner == .secret ? min(ballot.votes.count, page.end - count.count - row.end - 4) : 0
    let votes = dots > 0 ? String(repeating: glyphs.vote, count: dots) + " " : ""
    row.put(votes + count, endingAt: page.end, Style(.believed, bold: true))
    return row
  }

  private var emptyCount: String { ballot.manner == .tally ? "show fingers" : "secret" }

  /// One step of the scale: its key, its word, and how many chose it.
  private func rows(of rating: Rating) -> [Row] {
    var row = Row("\(rating.value + 4)", at: 2, Style(.text, bold: true))
    row.put(glyphs.signed(rating.value), at: rating.value == 0 ? 6 : 5, .quiet)
    row.put(rating.word, at: 9)
    let count = ballot.showsCounts ? ballot.distribution?[rating] ?? 0 : 0
    let bar = String(repeating: glyphs.fullBlock, count: cells(of: count))
    if count > 0 {
      row.put(bar, at: column, Style(.believed))
      row.put("\(count)", at: row.end + 1, Style(.believed, bold: true))
    }
    if ballot.showsCounts, let before = ballot.before?[rating], before > 0 {
      row.put(
        "\(page.isNarrow ? "was" : "before") \(DistributionBars.short(before))", endingAt: page.end, .quiet)
    }
    let others = Array(
      repeating: bar.isEmpty ? Row.blank : Row(bar, at: column, Style(.believed)), count: height - 1)
    return others.isEmpty
      ? [row] : others.dropLast(others.count / 2) + [row] + others.suffix(others.count / 2)
  }

  /// How long the bar of `count` is: the same for every hand, and as long as there is room.
  private func cells(of count: Int) -> Int {
    let room = max(1, page.end - column - 4 - (ballot.before == nil ? 0 : page.isNarrow ? 7 : 12))
    let most = max(1, ballot.distribution?.counts.max() ?? 1)
    let unit = page.isNarrow ? 1 : 3
    return most * unit <= room ? count * unit : count == 0 ? 0 : max(1, count * room / most)
  }

  /// What the keys do in `ballot`, the most needed first, as many as `columns` hold.
  static func hints(of ballot: Ballot, with glyphs: Glyphs, columns: Int) -> String {
    var hints = columns < 60 ? shortHints(of: ballot, with: glyphs) : hints(of: ballot, with: glyphs)
    while hints.count > 1, CellWidth.of(hints.joined(separator: "  ")) > columns { hints.removeLast() }
    return hints.joined(separator: "  ")
  }

  private static func shortHints(of ballot: Ballot, with glyphs: Glyphs) -> [String] {
    let right = Key.right.label(with: glyphs)
    if ballot.manner == .secret, ballot.isRevealed {
      return ["Enter keep", "Esc drop", "\(right) keep, next"]
    }
    let isTally = ballot.manner == .tally
    return [
      "1–7", isTally ? "Enter keep" : "Enter show", "Esc", "\(right) next",
      isTally ? "Tab vote" : "Tab tally",
    ]
  }

  private static func hints(of ballot: Ballot, with glyphs: Glyphs) -> [String] {
    let right = Key.right.label(with: glyphs)
    let (up, down) = (Key.up.label(with: glyphs), Key.down.label(with: glyphs))
    if ballot.manner == .secret, ballot.isRevealed {
      return ["Enter keeps", "Esc drops", "\(right) keeps, next moment"]
    }
    let each = ballot.manner == .tally ? "1–7 a hand" : "1–7 a vote"
    let enter = ballot.manner == .tally ? "Enter keeps" : "Enter shows"
    let other = ballot.manner == .tally ? "Tab secret" : "Tab open"
    return [each, enter, "Esc drops", "\(right) next", "\(up) \(down) who", other, "Backspace less"]
  }
}
