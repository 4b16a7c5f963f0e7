import JourneyCore

/// The map as a picture: where everything stands, in pixels, before anything is written.
struct SVGLayout: Sendable {
  let analysis: Analysis
  let columns: SVGColumns
  let rows: SVGRows
  let stages: [SVGStage]
  let branches: [SVGBranch]
  /// For each strip, the branches that reach into it, numbers in ``branches``.
  private let branchNumbers: [[Int]]
  /// For each department that has a lane, its number in ``SVGRows/lanes``.
  private let laneNumbers: [Int: Int]

  var route: Route { analysis.mainRoute }
  /// The size of the whole band.
  var width: Int { columns.width }
  var height: Int { rows.height }

  /// Lays out the main route, and the other ways beside it.
  init(_ analysis: Analysis) {
    self.analysis = analysis
    let lanes = SVGLane.lanes(of: analysis)
    columns = SVGColumns(analysis.mainRoute, analysis.index, lanes: lanes.count)
    stages = SVGStage.stages(of: columns, in: analysis)
    let raised = SVGBranch.branches(of: columns, in: analysis, from: 0)
    var needs = SVGNeeds()
    needs.stageLines = stages.map(\.title.count).max() ?? 0
    needs.titleLines = columns.columns.map(\.title.count).max() ?? 0
    needs.hints = columns.columns.map { Self.hints(of: $0, in: analysis).count }.max() ?? 0
    needs.branches = raised.map { $0.y + 10 }.max() ?? 0
    needs.hasFeelings = columns.columns.contains { analysis.feeling(at: $0.touchpoint) != nil }
    needs.lanes = lanes
    needs.laneHeights = Self.laneHeights(columns, analysis)
    needs.flags =
      columns.columns.map { column in
        Self.flags(of: column, in: analysis).reduce(0) { $0 + $1.lines.count }
      }.max() ?? 0
    let rows = SVGRows(needs)
    self.rows = rows
    branches = raised.map { branch in
      var branch = branch
      branch.y += rows.branches.lowerBound
      branch.label.y += rows.branches.lowerBound
      return branch
    }
    var branchNumbers = [[Int]](repeating: [], count: columns.strips.count)
    for (number, branch) in branches.enumerated() {
      for strip in columns.strips(under: branch.range) { branchNumbers[strip].append(number) }
    }
    self.branchNumbers = branchNumbers
    laneNumbers = Dictionary(
      zip(rows.lanes.map(\.department), rows.lanes.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The branches that reach into `strip`.
  func branches(in strip: SVGColumns.Strip) -> [SVGBranch] {
    let number = columns.strip(ofColumn: strip.columns.lowerBound)
    return number.map { branchNumbers[$0].map { branches[$0] } } ?? []
  }

  /// The stages that stand in `strip`.
  func stages(in strip: SVGColumns.Strip) -> ArraySlice<SVGStage> {
    let first = stages.partitioned { $0.x < strip.x }
    return stages[first...].prefix { $0.x < strip.range.upperBound }
  }

  /// The lane in which a meeting takes place.
  func lane(of meeting: Meeting) -> SVGLane? { laneNumbers[meeting.department].map { rows.lanes[$0] } }

  /// The encounter of a meeting, as the file tells it.
  func encounter(_ meeting: Meeting) -> Encounter {
    analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter]
  }

  /// Everything in `strip`, from the back to the front.
  func marks(in strip: SVGColumns.Strip) -> [Mark] {
    let place = Point(x: strip.x, y: 0)
    return frame.map { $0.moved(by: place) } + own(in: strip) + names.map { $0.moved(by: place) }
  }

  /// What only `strip` has, between what is behind it and what is before it in every strip.
  func own(in strip: SVGColumns.Strip) -> [Mark] {
    owned(in: strip) + header(of: strip) + feelings(in: strip) + ways(in: strip) + encounters(in: strip)
      + flags(in: strip)
  }

  /// What is said of a moment in small letters below its title.
  static func hints(of column: SVGColumns.Column, in analysis: Analysis) -> [String] {
    let touchpoint = analysis.index.touchpoints[column.touchpoint]
    let hints = [touchpoint.channel, touchpoint.isCritical ? "moment of truth" : nil].compactMap(\.self)
    return hints.flatMap { TextMeasure.lines($0, width: column.width - 20, .plain, limit: 2) }
  }

  /// What is flagged at a moment, the worst first, each flag once, with how often it fires.
  static func flags(
    of column: SVGColumns.Column, in analysis: Analysis
  ) -> [(severity: Severity, lines: [String])] {
    var order: [Flag] = []
    var counts: [Flag: (severity: Severity, count: Int)] = [:]
    for finding in analysis.findings(at: column.touchpoint) where finding.accepted == nil {
      if counts[finding.flag] == nil { order.append(finding.flag) }
      let known = counts[finding.flag]
      counts[finding.flag] = (max(known?.severity ?? .note, finding.severity), (known?.count ?? 0) + 1)
    }
    return Severity.allCases.reversed().flatMap { severity in
      order.compactMap { flag in
        guard let known = counts[flag], known.severity == severity else { return nil }
        let text = "\(severity.mark) \(flag.rawValue)" + (known.count > 1 ? " × \(known.count)" : "")
        return (severity, TextMeasure.lines(text, width: column.width - 16, .flag))
      }
    }
  }

  /// For each department, the most room that one of its encounters takes below the way.
  private static func laneHeights(_ columns: SVGColumns, _ analysis: Analysis) -> [Int: Int] {
    var heights: [Int: Int] = [:]
    let route = analysis.mainRoute
    for slot in columns.columns.lazy.flatMap(\.slots) {
      guard let meeting = slot.meeting.map({ route.meetings[$0] }) else { continue }
      let card = SVGEncounter(meeting, slot, analysis)
      heights[meeting.department] = max(heights[meeting.department] ?? 0, card.height)
    }
    return heights
  }
}

/// What stands below an encounter: who is met, and what they make the customer do.
struct SVGEncounter {
  /// From the way to the name.
  static let lead = 18

  let name: [String]
  let demands: SVGDemands

  init(_ meeting: Meeting, _ slot: SVGColumns.Slot, _ analysis: Analysis) {
    let encounter = analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter]
    name = TextMeasure.lines(
      analysis.journey.contacts[meeting.contact].name, width: slot.width - 18, .contact, limit: 4)
    demands = SVGDemands(encounter.demands, width: slot.width - 16)
  }

  /// From the way to the end of the lane.
  var height: Int {
    Self.lead + name.count * TextRole.contact.lineHeight + 6 + demands.rows.count * SVGDemands.rowHeight + 8
  }
}
