import JourneyCore

/// The parts of the end's screen, in their order.
struct EndBlocks {
  private enum Group: Int {
    case words, ending, worst, flags, journey, next
  }

  let scene: WalkScene
  let page: Page

  private var touchpoints: TouchpointRow { scene.analysis.index.touchpoints }
  private var route: Route { scene.path.route }

  /// All that there is.
  var blocks: [Block] {
    [words, ending] + worst + summary + journeyFindings + [next]
  }

  /// What is said of it: all but the keys.
  var spoken: [Block] { blocks.dropLast().filter { !$0.rows.isEmpty } }

  private func block(
    _ rows: [Row], _ group: Group, rank: Int, _ name: Below.Name, item: Int? = nil
  ) -> Block {
    let isSelected = item != nil && item == scene.selection
    return Block(
      rows.selected(isSelected, at: group == .journey ? 0 : page.indent - 2, page.glyphs),
      group: group.rawValue, rank: rank, name: name, item: item)
  }

  /// What the way took.
  private var words: Block {
    let words = route.touchpoints.isEmpty ? "" : scene.path.sentence
    let rows = TextBlock.rows(words, at: page.indent, on: page, Style(.customer, bold: true))
    return block(words.isEmpty ? [] : rows, .words, rank: 0, .the("what it took"))
  }

  /// How the way ended, and with which feeling.
  private var ending: Block {
    let words: String? =
      switch route.ending {
      case .complete: nil
      case .loop(let touchpoint): "I am back at: \(touchpoints[touchpoint].title)"
      case .detourEnds(let detour):
        if case .ends(let text) = scene.analysis.journey.detours[detour].destination { text } else { nil }
      }
    let rows = words.map { TextBlock.rows($0, at: page.indent, on: page, limit: 2) } ?? []
    return block(rows + feelings, .ending, rank: 1, .the("how it ended"))
  }

  /// `I came satisfied +1 and leave indifferent 0`, or on a narrow page only how I leave.
  private var feelings: [Row] {
    let felt = route.touchpoints.lazy.compactMap { touchpoints[$0].feels }
    guard let first = felt.first, let last = felt.last else { return [] }
    var row = Row()
    if !page.isNarrow {
      row.put("I came ", at: page.indent, .quiet)
      put(first, in: &row)
      row.put(" and ", .quiet)
    }
    row.put(page.isNarrow ? "I leave " : "leave ", at: page.indent, .quiet)
    put(last, in: &row)
    return [row]
  }

  private func put(_ feels: Rating, in row: inout Row) {
    let style = Style(FeelingsScale.role(of: feels), bold: true)
    row.put("\(feels.word) \(page.glyphs.signed(feels.value))", style)
  }
}

extension EndBlocks {
  /// The worst moments: how they feel, what the customer says, and what is flagged there.
  private var worst: [Block] {
    let items = scene.items.enumerated().compactMap { number, item -> Block? in
      guard case .moment(let position) = item else { return nil }
      return block(
        [moment(at: position)], .worst, rank: 1, .one("bad moment", many: "bad moments"), item: number)
    }
    guard !items.isEmpty else { return [] }
    return [
      block([Row("The worst moments", at: page.indent, .quiet)], .worst, rank: 1, .the("the worst moments"))
    ] + items
  }

  private func moment(at position: Int) -> Row {
    let touchpoint = touchpoints[route.touchpoints[position]]
    let marks = marks(at: route.touchpoints[position])
    var row = Row()
    if let feels = touchpoint.feels {
      let figure = page.glyphs.signed(feels.value)
      row.put(
        figure, at: page.indent + 2 - CellWidth.of(figure), Style(FeelingsScale.role(of: feels), bold: true))
    }
    let room = page.end - page.indent - 4 - (marks.isEmpty ? 0 : marks.count + 2)
    row.put(
      TextWrap.truncated(touchpoint.title, to: room, ellipsis: page.glyphs.ellipsis), at: page.indent + 4)
    var column = page.end - marks.count
    for mark in marks {
      row.put(String(FlagLine.mark(mark, page.glyphs)), at: column, FlagLine.mark(mark))
      column += 1
    }
    return row
  }

  /// The severities at a touchpoint, the most severe first, no more than can be taken in at once.
  private func marks(at touchpoint: Int) -> ArraySlice<Severity> {
    scene.analysis.findings(at: touchpoint).lazy.filter { $0.accepted == nil }.map(\.severity)
      .sorted(by: >).prefix(page.isNarrow ? 5 : 12)
  }

  /// How often each flag fires, the most severe first, with what a customer says.
  private var summary: [Block] {
    let tally = scene.path.tally
    guard !tally.entries.isEmpty else { return [] }
    let title = Row("What the flags say", at: page.indent, .quiet)
    return [block([title], .flags, rank: 2, .the("what the flags say"))]
      + tally.entries.map { entry in
        block([row(entry)], .flags, rank: 2, .one("more kind of flag", many: "more kinds of flags"))
      }
  }

  private func row(_ entry: FlagTally.Entry) -> Row {
    let severity = entry.severity
    let name = entry.flag.rawValue
    var row = Row(String(FlagLine.mark(severity, page.glyphs)), at: page.indent, FlagLine.mark(severity))
    row.put("\(entry.count) ", at: row.end + 1, Style(.text, bold: true))
    guard !page.isNarrow else {
      row.put(name, at: page.indent + 6)
      return row
    }
    let start = max(row.end, page.indent + 6)
    let room = page.end - start - name.count - 2
    row.put(TextWrap.truncated(entry.flag.complaint, to: room, ellipsis: page.glyphs.ellipsis), at: start)
    row.put(name, endingAt: page.end, .quiet)
    return row
  }

  private var journeyFindings: [Block] {
    scene.items.enumerated().compactMap { number, item in
      guard case .finding(let finding) = item else { return nil }
      let rows = FlagLine.rows(finding, in: scene, on: page)
      return block(rows, .journey, rank: 3, .flag(finding.severity), item: number)
    }
  }

  private var next: Block {
    let words =
      "Enter goes to a moment \(page.glyphs.dot) 4 lists the flags \(page.glyphs.dot) Home walks again"
    return block(
      TextBlock.rows(words, at: page.indent, on: page, .quiet), .next, rank: 4, .the("what to do now"))
  }
}
