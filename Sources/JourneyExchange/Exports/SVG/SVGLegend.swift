import JourneyCore

/// What the signs of the picture mean; only those that are in it.
struct SVGLegend {
  /// One sign, drawn in a box of ``side``, and what it means.
  struct Entry {
    let marks: [Mark]
    let words: String
    /// How wide the box is.
    var width = SVGLegend.narrow
  }

  /// How high the box of a sign is.
  static let height = 30
  /// How wide the box of a sign is, and of a line.
  static let narrow = 30
  static let wide = 120

  let entries: [Entry]

  init(_ layout: SVGLayout) {
    var entries: [Entry] = []
    let route = layout.route
    let encounters = route.meetings.map(layout.encounter)
    for outcome in Encounter.Outcome.allCases where encounters.contains(where: { $0.outcome == outcome }) {
      entries.append(
        Entry(
          marks: [.encounter(outcome, Point(x: Self.narrow / 2, y: Self.height / 2), department: 0)],
          words: Self.words(outcome)))
    }
    entries += Self.ways(of: route)
    if !layout.branches.isEmpty {
      entries.append(
        Entry(
          marks: [.stroke(Stroke(kind: .detour(0), points: Self.across))], words: "another way",
          width: Self.wide / 2))
    }
    if layout.rows.lanes.contains(where: { $0.group != .unseen }) {
      let box = Box(x: 2, y: 4, width: 52, height: 22)
      entries.append(
        Entry(
          marks: [.box(box, .owned(0))], words: "a department answers for the moment", width: Self.wide / 2))
    }
    var kinds: Set<Demand.Kind> = []
    for encounter in encounters { kinds.formUnion(encounter.demands.map(\.kind)) }
    for kind in Demand.Kind.allCases where kinds.contains(kind) {
      entries.append(Entry(marks: [.demand(kind, Point(x: 4, y: 4))], words: Self.words(kind)))
    }
    let counts = layout.analysis.counts
    for severity in Severity.allCases.reversed() where counts[severity] > 0 {
      let words =
        severity == .severe ? "severe flag" : severity == .warning ? "flag: a warning" : "flag: a note"
      entries.append(Entry(marks: [.flag(severity, Point(x: 10, y: 9))], words: words))
    }
    self.entries = entries
  }

  /// The entries in rows of at most `width` pixels, and how high that is.
  func marks(width: Int, from top: Point) -> (marks: [Mark], height: Int) {
    var marks: [Mark] = []
    var (x, y) = (0, 0)
    for entry in entries {
      let room = entry.width + 8 + TextMeasure.width(of: entry.words, .plain) + 26
      if x > 0, x + room > width { (x, y) = (0, y + Self.height + 6) }
      marks += entry.marks.map { $0.moved(by: Point(x: top.x + x, y: top.y + y)) }
      marks.append(
        .label(
          Label(lines: [entry.words], role: .plain, x: top.x + x + entry.width + 8, y: top.y + y + 7)))
      x += room
    }
    return (marks, entries.isEmpty ? 0 : y + Self.height)
  }

  private static let across = [Point(x: 2, y: height / 2), Point(x: wide / 2, y: height / 2)]

  private static func ways(of route: Route) -> [Entry] {
    var entries: [Entry] = []
    let arrivals = Set(route.meetings.map(\.arrival))
    if arrivals.contains(.same) {
      entries.append(
        Entry(
          marks: [.stroke(Stroke(kind: .way(0), points: across))], words: "the same contact goes on",
          width: wide / 2))
    }
    for manner in [Encounter.Manner?.some(.warm), .some(.cold), nil] {
      let isThere = [true, false].contains { arrivals.contains(.handoff(crossesBorder: $0, manner: manner)) }
      if isThere {
        entries.append(Entry(marks: [.handover(handover(manner))], words: words(manner), width: wide))
      }
    }
    if arrivals.contains(.newFace) {
      entries.append(
        Entry(
          marks: [.stroke(Stroke(kind: .newFace(0), points: across))], words: "another errand, no handoff",
          width: wide / 2))
    }
    return entries
  }

  private static func handover(_ manner: Encounter.Manner?) -> HandoverMark {
    let tone: Label.Tone = manner == .cold ? .inverse : manner == .warm ? .quiet : .warning
    let label = Label(
      lines: [manner.word], role: .pill, tone: tone, alignment: .middle, x: wide / 2,
      y: height / 2 - TextRole.pill.lineHeight / 2)
    return HandoverMark(
      meeting: 0, manner: manner,
      points: [0, wide / 2, wide / 2, wide].map { Point(x: $0, y: height / 2) }, label: label)
  }

  private static func words(_ manner: Encounter.Manner?) -> String {
    switch manner {
    case .warm: "handed over warm: introduced, and everything is told"
    case .cold: "handed over cold: nobody tells anything, the customer carries it"
    case nil: "handed over, and nobody said how"
    }
  }

  private static func words(_ outcome: Encounter.Outcome) -> String {
    switch outcome {
    case .served: "served"
    case .passed: "passed on"
    case .refused: "told no"
    case .unanswered: "no answer"
    }
  }

  private static func words(_ kind: Demand.Kind) -> String {
    switch kind {
    case .repeat: "say it all again"
    case .identify: "prove who one is"
    case .pay: "pay"
    case .sign: "sign"
    case .fillIn: "fill in a form"
    case .wait: "wait"
    case .move: "go somewhere else"
    case .chase: "ask what became of it"
    case .carry: "carry things from desk to desk"
    }
  }
}

extension Mark {
  /// The same mark somewhere else.
  func moved(by way: Point) -> Mark {
    switch self {
    case .box(let box, let plane): .box(box.moved(by: way), plane)
    case .label(let label): .label(label.moved(by: way))
    case .stroke(let stroke):
      .stroke(Stroke(kind: stroke.kind, points: stroke.points.map { $0.moved(by: way) }))
    case .handover(let mark):
      .handover(
        HandoverMark(
          meeting: mark.meeting, manner: mark.manner, points: mark.points.map { $0.moved(by: way) },
          label: mark.label.moved(by: way)))
    case .encounter(let outcome, let point, let department):
      .encounter(outcome, point.moved(by: way), department: department)
    case .demand(let kind, let point): .demand(kind, point.moved(by: way))
    case .face(let rating, let point): .face(rating, point.moved(by: way))
    case .flag(let severity, let point): .flag(severity, point.moved(by: way))
    }
  }
}

extension Point {
  /// The point that is `way` away.
  func moved(by way: Point) -> Point { Point(x: x + way.x, y: y + way.y) }
}

extension Box {
  /// The box that is `way` away.
  func moved(by way: Point) -> Box { Box(x: x + way.x, y: y + way.y, width: width, height: height) }
}

extension Label {
  /// The label `way` away.
  func moved(by way: Point) -> Label {
    var label = self
    (label.x, label.y) = (x + way.x, y + way.y)
    return label
  }
}
