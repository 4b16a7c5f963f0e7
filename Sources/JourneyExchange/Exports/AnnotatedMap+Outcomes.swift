import JourneyCore

extension AnnotatedMap {
  /// Every finding under what a customer says about it, with the remedy; the worst flags first.
  func findings(_ write: (Block) -> Void) {
    let ordered = findingsByFlag
    let legend = ordered.isEmpty ? "" : " \(Self.legend)"
    write(.heading(level: 2, "Flags"))
    write(.paragraph(Self.sentence(analysis.counts) + legend))
    for (flag, findings) in ordered {
      write(.heading(level: 3, "\(flag.complaint) (\(flag.rawValue))"))
      write(.paragraph(flag.remedy))
      write(.list(findings.map(placed)))
    }
  }

  /// The findings of each flag that fires, the worst flags first.
  var findingsByFlag: [(flag: Flag, findings: [Finding])] {
    let byFlag = Dictionary(grouping: analysis.findings, by: \.flag)
    let flags = Flag.allCases.filter { byFlag[$0] != nil }
    return Severity.allCases.reversed().flatMap { severity in
      flags.filter { byFlag[$0]?.map(\.severity).max() == severity }.map { ($0, byFlag[$0] ?? []) }
    }
  }

  /// What was decided, what is to be done, and what could go wrong.
  var outcomes: [Block] {
    let journey = analysis.journey
    let annotations = analysis.index.touchpoints.flatMap { touchpoint in
      touchpoint.annotations.map { (annotation: $0, place: touchpoint.title) }
    }
    let all = journey.annotations.map { (annotation: $0, place: "the whole journey") } + annotations
    let decisions = all.filter { $0.annotation.kind == .decision }
    let actions = all.filter { $0.annotation.kind == .action }
    let others = journey.annotations.filter { $0.kind != .decision && $0.kind != .action }
    return section("Decisions", [.list(decisions.map(decided))])
      + section("Actions", [actionTable(actions)])
      + section("About the whole journey", [.list(others.map(line))])
      + section("How it could go wrong", [.list(journey.premortems.map(words))])
  }

  /// What the marks before the findings mean.
  static var legend: String {
    let (severe, warning, note) = (Severity.severe.mark, Severity.warning.mark, Severity.note.mark)
    return "\(severe) is severe, \(warning) a warning, \(note) a note."
  }

  static func sentence(_ counts: FindingCounts) -> String {
    Phrase.opening(counts.sentence) + "."
  }

  private func placed(_ finding: Finding) -> String {
    let place = analysis.touchpoint(of: finding)?.title ?? "the whole journey"
    let accepted = finding.accepted.map { ", accepted: \($0)" } ?? ""
    return "\(finding.severity.mark) \(analysis.message(of: finding)) (\(place)\(accepted))"
  }

  private func section(_ title: String, _ blocks: [Block]) -> [Block] {
    let blocks = blocks.filter { block in
      switch block {
      case .list(let items): !items.isEmpty
      case .table(caption: _, columns: _, let rows): !rows.isEmpty
      case .heading, .paragraph, .quote, .facts: true
      }
    }
    return blocks.isEmpty ? [] : [.heading(level: 2, title)] + blocks
  }

  private func decided(_ decision: Annotation, at place: String) -> String {
    words(decision, [place, decision.by, votes(decision)].compactMap(\.self))
  }

  private func actionTable(_ actions: [(annotation: Annotation, place: String)]) -> Block {
    let columns = [
      Block.Column(title: "Action", width: 26), .init(title: "For", width: 12),
      .init(title: "Due", width: 10),
      .init(title: "Done", width: 4), .init(title: "Where", width: 24),
    ]
    let rows = actions.map { action, place in
      [
        words(action, [action.by, votes(action)].compactMap(\.self)),
        action.owner.map(ownerName) ?? "nobody yet", action.due?.written ?? "no date",
        action.isDone ? "yes" : "no",
        place,
      ]
    }
    return .table(caption: "What is to be done", columns: columns, rows: rows)
  }

  private func words(_ premortem: Premortem) -> String {
    let title = premortem.touchpoint.flatMap { analysis.index.touchpointNumbers[$0] }
      .map { "at “\(analysis.index.touchpoints[$0].title)”" }
    let remarks = [premortem.kind?.rawValue, premortem.priority.map { "priority \($0)" }, title]
    let text = remarks.compactMap(\.self).joined(separator: ", ")
    return text.isEmpty ? premortem.text : "\(premortem.text) (\(text))"
  }
}
