package import JourneyCore

/// Every flag of a journey, grouped and filtered, and which one is selected.
package struct FlagList: Sendable {
  /// What stands together.
  package enum Grouping: CaseIterable, Hashable, Sendable {
    /// One flag wherever it fires.
    case flag
    /// Whatever fires at one touchpoint.
    case moment
  }

  /// A line of the list.
  package enum Line: Hashable, Sendable {
    /// A flag's name, and how often it fires.
    case flag(Flag, FindingCounts)
    /// A touchpoint, nil for the journey itself, and how many flags it has.
    case moment(Int?, FindingCounts)
    /// A flag that fires.
    case finding(Finding)
  }

  /// The journey, and all that was computed about it.
  package let analysis: Analysis
  /// The way from which one looks at the list, and what is seen on it.
  let way: WalkPath
  /// What stands together.
  package private(set) var grouping = Grouping.flag
  /// What is less severe is left out.
  package private(set) var leastSeverity = Severity.note
  /// How many flags the filter leaves.
  package private(set) var counts = FindingCounts()
  /// The lines, headings and flags.
  package private(set) var lines: [Line] = []
  /// The numbers of the lines that are flags.
  private(set) var findingLines: [Int] = []
  private var cursor = ListCursor()

  /// All flags of the journey of `walk`, by flag; the worst at `touchpoint` is selected if it has one.
  package init(_ walk: Walk, at touchpoint: Int?) {
    (analysis, way) = (walk.analysis, walk.path)
    arrange(keeping: touchpoint.flatMap { analysis.findings(at: $0).max { $0.severity < $1.severity } })
  }

  /// All flags of the journey of `walk`, by flag, with `finding` selected.
  package init(_ walk: Walk, at finding: Finding) {
    (analysis, way) = (walk.analysis, walk.path)
    arrange(keeping: finding)
  }

  /// The flags of what `walk` goes through now, grouped and filtered like `other`, with the flag at the same place
  /// selected.
  init(_ other: FlagList, following walk: Walk) {
    (analysis, way) = (walk.analysis, walk.path)
    grouping = other.grouping
    leastSeverity = other.leastSeverity
    let selected = other.selected
    arrange(keeping: selected)
    if self.selected?.flag != selected?.flag {
      cursor.selection = max(0, min(other.cursor.selection, findingLines.count - 1))
    }
  }

  /// The number of the selected line.
  package var selection: Int { findingLines.isEmpty ? 0 : findingLines[cursor.selection] }

  /// The selected flag; nil where the filter leaves none.
  package var selected: Finding? {
    guard !findingLines.isEmpty, case .finding(let finding) = lines[selection] else { return nil }
    return finding
  }

  /// Where a flag is seen that is not on the way one walks; nil where it is on it, or nobody comes there.
  func otherWay(of finding: Finding) -> OtherWay? {
    guard finding.flag != .unreached, way.analysis.finding(like: finding) == nil else { return nil }
    if finding.isOnMainRoute { return .main }
    let enclosing = finding.place.touchpoint.flatMap { analysis.index.enclosingDetours[$0] }
    return (finding.detour ?? enclosing).map(OtherWay.detour)
  }

  /// A way that one does not walk.
  enum OtherWay: Hashable {
    /// The main way.
    case main
    /// That of a detour, a number in ``Journey/detours``.
    case detour(Int)
  }

  /// Steps through the list, of which `page` lines are seen at once.
  mutating func move(_ move: Move, page: Int) -> Bool {
    switch move {
    case .next: return goToGroup(headings.first { $0 > selection })
    case .previous: return goToGroup(headings.filter { $0 < selection }.dropLast().last)
    case .down, .up, .onward, .back, .first, .last, .nextStage, .previousStage, .nextFlag, .previousFlag:
      return cursor.move(move, count: findingLines.count, page: page)
    }
  }

  /// Selects line number `line`, where it is a flag.
  mutating func select(_ line: Int) {
    cursor.selection = findingLines.firstIndex(of: line) ?? cursor.selection
  }

  /// Groups by what the list is not grouped by now.
  mutating func turnPage() {
    grouping = grouping == .flag ? .moment : .flag
    arrange(keeping: selected)
  }

  /// Leaves out what is less severe, or shows it again; says whether there is a step that way.
  mutating func zoom(closer: Bool) -> Bool {
    let severities = Severity.allCases
    let number = (severities.firstIndex(of: leastSeverity) ?? 0) + (closer ? 1 : -1)
    guard severities.indices.contains(number) else { return false }
    leastSeverity = severities[number]
    arrange(keeping: selected)
    return true
  }
}

// MARK: - Groups

extension FlagList {
  private var headings: [Int] { lines.indices.filter(isHeading) }

  private func isFinding(_ line: Int) -> Bool {
    if case .finding = lines[line] { true } else { false }
  }

  /// Whether line number `line` stands above a group.
  func isHeading(_ line: Int) -> Bool { !isFinding(line) }

  /// Selects the first flag below line number `heading`; says whether there is such a heading.
  private mutating func goToGroup(_ heading: Int?) -> Bool {
    guard let heading else { return false }
    select(heading + 1)
    return true
  }

  private mutating func arrange(keeping finding: Finding?) {
    let findings = analysis.findings.filter { $0.severity >= leastSeverity }
    counts = FindingCounts(findings)
    lines =
      switch grouping {
      case .flag: Self.byFlag(findings)
      case .moment: Self.byMoment(findings)
      }
    findingLines = lines.indices.filter(isFinding)
    let line = finding.flatMap { finding in
      lines.firstIndex { if case .finding(let listed) = $0 { listed.isLike(finding) } else { false } }
    }
    cursor.selection = line.flatMap(findingLines.firstIndex(of:)) ?? 0
  }

  /// The order is that of the tally at the end of a walk; flags that are only accepted stand last.
  private static func byFlag(_ findings: [Finding]) -> [Line] {
    let groups = Dictionary(grouping: findings, by: \.flag)
    let counted = FlagTally(findings).entries.map(\.flag)
    let accepted = Flag.allCases.filter { groups[$0] != nil && !counted.contains($0) }
    return (counted + accepted).flatMap { flag in
      let group = groups[flag] ?? []
      return [.flag(flag, FindingCounts(group))] + group.map(Line.finding)
    }
  }

  private static func byMoment(_ findings: [Finding]) -> [Line] {
    var lines: [Line] = []
    var rest = findings[...]
    while let first = rest.first {
      let group = rest.prefix { $0.place.touchpoint == first.place.touchpoint }
      lines.append(.moment(first.place.touchpoint, FindingCounts(group)))
      lines += WalkItem.mostSevereFirst(group).map(Line.finding)
      rest = rest.dropFirst(group.count)
    }
    return lines
  }
}
