import JourneyCore

/// The parts of a border's screen, in their order.
struct BorderBlocks {
  let scene: WalkScene
  let page: Page
  let words: BorderWords
  let handover: Handover

  init(_ border: WalkPath.Border, _ frame: WalkFrame) {
    (scene, page) = (frame.scene, frame.page)
    let route = frame.scene.path.route
    guard let words = BorderWords(before: border.meeting, of: route, in: frame.scene.analysis) else {
      preconditionFailure("a border of a path is a handoff that crosses departments")
    }
    self.words = words
    handover = Handover(words.manner)
  }

  /// All that the scene lets be seen.
  var blocks: [Block] {
    let reveal = scene.reveal ?? .flags
    var blocks = [
      Block(Wall(self).nearSide, group: 0, rank: 0, name: .the("who hands me over"), isPinned: true)
    ]
    if reveal >= .contacts {
      blocks.append(Block(sentence, group: 0, rank: 0, name: .the("what I know")))
    }
    if reveal >= .costs {
      blocks.append(Block(load, group: 1, rank: 2, name: .the("what I carry"), isDivisible: true))
      blocks.append(Block(count, group: 2, rank: 4, name: .the("how far I have come")))
    }
    if reveal == .flags {
      blocks.append(Block(Wall(self).farSide, group: 3, rank: 5, name: .the("what comes then")))
      blocks += findings + question
    }
    return blocks
  }

  /// What the customer knows of it, in one sentence.
  var sentence: [Row] {
    let style = Style(handover == .warm ? .text : handover.style.role, bold: handover == .cold)
    return TextBlock.rows(words.sentence, at: column, on: page, style, limit: 3)
  }

  /// What the customer brings along, and what the next contact makes them do.
  var load: [Row] {
    words.load.flatMap { TextBlock.labelled($0.label, $0.words, on: page, at: column) }
  }

  /// The number of departments so far under this need, or that the customer was here before.
  var count: [Row] { TextBlock.rows(words.count, at: column, on: page, limit: 3) }

  /// What the rules say about it.
  var findings: [Block] {
    scene.items.enumerated().compactMap { number, item in
      guard case .finding(let finding) = item else { return nil }
      let isUrgent = number == 0 && finding.severity == .severe
      let rows = FlagLine.rows(finding, in: scene, on: page)
      return Block(
        rows.selected(number == scene.selection, at: 0, scene.glyphs), group: 3,
        rank: isUrgent ? 0 : number == 0 ? 1 : 3,
        name: .flag(finding.severity), item: number, isUrgent: isUrgent)
    }
  }

  /// What the room may ask itself.
  var question: [Block] {
    guard let question = words.question else { return [] }
    var rows = TextBlock.rows(question, at: 3, on: page, .quiet, limit: 2)
    if let first = rows.first {
      var row = Row(String(scene.glyphs.question), at: 1, Style(.note))
      row.append(first)
      rows[0] = row
    }
    return [Block(rows, group: 3, rank: 6, name: .the("a question"))]
  }

  /// Where the sentences start.
  var column: Int { page.isNarrow ? 1 : 10 }
}
