import JourneyCore

extension Map {
  package func words(at walk: Walk) -> [String] {
    guard let moment = MomentWords(walk) else { return walk.wordsWithoutMoment }
    return moment.opening + moment.handoffs + moment.people + moment.absentOwners + moment.feeling
      + moment.flags + moment.selected + selected(at: walk)
  }

  /// What is selected at the moment beside it and those who are met: a lane, or a way.
  private func selected(at walk: Walk) -> [String] {
    let columns = Speech.page.columns
    let scene = scene(of: walk, on: Canvas(size: Size(columns: columns, rows: 1)))
    let isWay = if case .way = walk.selected { true } else { false }
    guard isWay || scene.focus.lane != nil,
      let fact = MapFootWriter(scene: scene, columns: columns, limit: (2, 2)).rows.facts.first
    else { return [] }
    return [Phrase.ended("Selected: \(Speech.text(of: fact))")]
  }

  package func overview(at walk: Walk) -> [String] {
    if page != .map { return ["Signs are for those who see the map: words say all that they do."] }
    let whole = MapOverview(walk)
    return switch zoom {
    case .journey: ["Map, the whole journey: its departments."] + whole.lanes
    case .words: [whole.heading] + whole.worst + whole.stages
    case .stage: whole.moments
    }
  }
}

/// The whole journey in sentences, as close as one looks.
private struct MapOverview {
  let walk: Walk

  init(_ walk: Walk) { self.walk = walk }

  private var route: Route { walk.path.route }
  private var journey: Journey { walk.analysis.journey }

  // MARK: Stages

  var heading: String {
    let counts = [
      Phrase.count(route.touchpoints.count, "moment"), Phrase.count(journey.departments.count, "department"),
      Speech.handoffs(route.meetings),
    ]
    return "Map of “\(journey.title)”: \(counts.joined(separator: ", "))."
  }

  /// A stage a line: its moments, its handoffs, and the lowest feeling.
  var stages: [String] {
    runs.map { run in
      let lowest = run.positions.compactMap { walk.analysis.feeling(at: route.touchpoints[$0]) }
        .min { $0.value < $1.value }
      let feels = lowest.map { "; at the lowest \($0.word) (\(Phrase.signed($0.value)))" } ?? ""
      return "\(run.title), \(Speech.moments(Array(run.positions))): "
        + "\(Speech.handoffs(meetings(at: run.positions)))\(feels)."
    }
  }

  /// Where it goes wrong, the worst moment first.
  var worst: [String] {
    walk.path.worstMoments.enumerated().map { rank, position in
      let touchpoint = walk.analysis.index.touchpoints[route.touchpoints[position]]
      let feels = touchpoint.feels.map { ", \($0.word)" } ?? ""
      return
        "\(rank == 0 ? "It goes most wrong at" : "Then at") moment \(position + 1)\(feels): \(Phrase.ended(touchpoint.title))"
        + border(at: position)
    }
  }

  /// Between which departments: the first cold handoff there, else the first.
  private func border(at position: Int) -> String {
    let crossings = route.meetingRanges[position].filter { route.meetings[$0].crossesBorder }
    let cold = crossings.first { route.meetings[$0].arrival.handover == .cold }
    return (cold ?? crossings.first).flatMap(walk.handoff).map { " \($0)" } ?? ""
  }

  /// Moments one behind the other in one stage.
  private var runs: [(stage: Int?, title: String, positions: Range<Int>)] {
    var runs: [(stage: Int?, title: String, positions: Range<Int>)] = []
    for (position, touchpoint) in route.touchpoints.enumerated() {
      let stage = walk.analysis.index.stages[touchpoint]
      if let last = runs.last, last.stage == stage {
        runs[runs.count - 1].positions = last.positions.lowerBound..<position + 1
      } else {
        let title = stage.map { journey.stages[$0].title } ?? "In no stage"
        runs.append((stage, title, position..<position + 1))
      }
    }
    return runs
  }

  private func meetings(at positions: Range<Int>) -> some Sequence<Meeting> {
    positions.lazy.flatMap { route.meetings[route.meetingRanges[$0]] }
  }

  // MARK: Moments

  /// The moments of the stage in which one stands, a line each; of the first one where one stands in none.
  var moments: [String] {
    let here = walk.position ?? 0
    guard let run = runs.first(where: { $0.positions.contains(here) }) else { return [heading] }
    return ["Map, the stage \(run.title): \(Phrase.count(run.positions.count, "moment"))."]
      + run.positions.map(moment)
  }

  private func moment(at position: Int) -> String {
    let touchpoint = walk.analysis.index.touchpoints[route.touchpoints[position]]
    let meetings = route.meetings[route.meetingRanges[position]]
    var known: Set<Int> = []
    let names = meetings.map(\.department)
      .filter { known.insert($0).inserted }.map { journey.departments[$0].name }
    let who = names.isEmpty ? "nobody is met" : Phrase.list(names)
    let handed = meetings.contains(where: \.isHandedOver) ? "; \(Speech.handoffs(meetings))" : ""
    let feels = touchpoint.feels.map { "; \($0.word)" } ?? ""
    return "\(position + 1) \(touchpoint.title): \(who)\(handed)\(feels)."
  }

  // MARK: Lanes

  /// A department a line: where the customer meets it, and where it answers unmet.
  var lanes: [String] {
    var met: [[Int]] = Array(repeating: [], count: journey.departments.count)
    var unmet = met
    for (position, touchpoint) in route.touchpoints.enumerated() {
      let here = Set(route.meetings[route.meetingRanges[position]].map(\.department))
      for department in here { met[department].append(position) }
      for owner in walk.analysis.index.owners[touchpoint] where !here.contains(owner) {
        unmet[owner].append(position)
      }
    }
    return journey.departments.indices.map { number in
      let meets = met[number].isEmpty ? "I never meet it" : "I meet it at \(Speech.moments(met[number]))"
      let answers =
        unmet[number].isEmpty ? "" : "; it answers, and is not met, for \(Speech.moments(unmet[number]))"
      return "\(journey.departments[number].name): \(meets)\(answers)."
    }
  }
}
