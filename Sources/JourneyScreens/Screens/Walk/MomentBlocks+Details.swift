import JourneyCore

extension MomentBlocks {
  /// How many flags are read at a glance; the others yield early.
  private static let flagsAtAGlance = 3

  /// A flag; the first of all, if severe, never yields.
  func flag(_ finding: Finding, number: Int, item: Int) -> Block {
    let rows = FlagLine.rows(finding, in: scene, on: page)
    let isUrgent = number == 1 && finding.severity == .severe
    let rank: Rank = isUrgent ? .never : number > Self.flagsAtAGlance ? .furtherFlag : rank(of: finding)
    return block(rows, .flags, rank, .flag(finding.severity), item: item, isUrgent: isUrgent)
  }

  private func rank(of finding: Finding) -> Rank {
    switch finding.severity {
    case .severe: .severe
    case .warning: .warning
    case .note: .note
    }
  }

  /// Who at one level does what.
  func responsibility(_ responsibility: Responsibility, item: Int) -> Block {
    let level = scene.analysis.journey.levels.first { $0.id == responsibility.level }
    let rows =
      TextBlock.rows(level?.name ?? responsibility.level.text, at: page.indent, on: page, .quiet)
      + TextBlock.rows(responsibility.text, at: page.indent + 2, on: page)
    return block(rows, .organisation, .responsibility, .the("who is responsible"), item: item)
  }

  /// What the customer will be seen to do if we got it right.
  func measure(item: Int) -> Block {
    let rows = TextBlock.labelled("measured by", touchpoint.measure ?? "", on: page)
    return block(rows, .organisation, .measure, .the("how we measure it"), item: item)
  }

  /// What the workshop wrote.
  func annotation(_ annotation: Annotation, item: Int) -> Block {
    var facts: [String] = []
    if annotation.isDone { facts.append("done") }
    if let owner = annotation.owner {
      facts.append(scene.analysis.journey.departments.first { $0.id.text == owner }?.name ?? owner)
    }
    if let due = annotation.due { facts.append("by \(due.written)") }
    if let by = annotation.by { facts.append(by) }
    if let votes = annotation.votes { facts.append(Phrase.count(votes, "vote")) }
    let suffix = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    let text = annotation.line + suffix + (annotation.text.map { "\n\($0)" } ?? "")
    let kind = annotation.kind.rawValue
    return block(
      TextBlock.labelled(kind, text, on: page), .annotations, .annotation, .one(kind, many: kind + "s"),
      item: item)
  }

  /// A way on: where it leads, when customers take it, and whether the walk takes it.
  func way(_ detour: Int?, item: Int) -> Block {
    var rows = TextBlock.rows(
      "\(scene.glyphs.rightArrow) \(detour.map(destination) ?? title(of: nextOnMainWay))", at: page.indent,
      on: page, limit: 2)
    let isTaken = detour == scene.path.detour(leaving: moment.touchpoint)
    let condition =
      DisplayText.safe(detour.map { scene.analysis.journey.detours[$0].condition } ?? "the main way")
      + (isTaken ? " \(scene.glyphs.dot) chosen" : "")
    if let last = rows.last, last.end + 3 + CellWidth.of(condition) <= page.end {
      rows[rows.count - 1].put(" \(scene.glyphs.dot) \(condition)", .quiet)
    } else {
      rows += TextBlock.rows(condition, at: page.indent + 2, on: page, .quiet, limit: 2)
    }
    return block(rows, .ways, .way, .one("way on", many: "ways on"), item: item)
  }

  private func destination(of detour: Int) -> String {
    let index = scene.analysis.index
    if let first = index.detourRanges[detour].first { return title(of: first) }
    switch scene.analysis.journey.detours[detour].destination {
    case .to(let id): return title(of: index.touchpointNumbers[id])
    case .ends(let text): return text
    }
  }

  /// The touchpoint after this one when no detour is taken here, nil at the end of the way.
  private var nextOnMainWay: Int? {
    let index = scene.analysis.index
    let next = moment.touchpoint + 1
    if moment.touchpoint < index.mainCount { return next < index.mainCount ? next : nil }
    guard let detour = index.detourRanges.firstIndex(where: { $0.contains(moment.touchpoint) }) else {
      return nil
    }
    if index.detourRanges[detour].contains(next) { return next }
    guard case .to(let id) = scene.analysis.journey.detours[detour].destination else { return nil }
    return index.touchpointNumbers[id]
  }

  private func title(of touchpoint: Int?) -> String {
    touchpoint.map { scene.analysis.index.touchpoints[$0].title } ?? "the end"
  }
}
