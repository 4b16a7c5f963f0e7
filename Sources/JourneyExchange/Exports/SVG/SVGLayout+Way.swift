import JourneyCore

extension SVGLayout {
  private static let radius = 11

  /// The customer's way from encounter to encounter.
  func ways(in strip: SVGColumns.Strip) -> [Mark] {
    var marks: [Mark] = []
    for number in meetings(in: strip) where number > 0 { marks += way(to: number, in: strip) }
    let next = meetings(in: strip).upperBound
    if next > 0, next < route.meetings.count, let points = points(to: next) {
      marks.append(.stroke(Stroke(kind: lead(to: next), points: Array(points.prefix(2)))))
    }
    return marks
  }

  /// The encounters, and what stands below them.
  func encounters(in strip: SVGColumns.Strip) -> [Mark] {
    meetings(in: strip).flatMap { number -> [Mark] in
      let meeting = route.meetings[number]
      guard let lane = lane(of: meeting), let slot = columns.slot(of: meeting, number: number) else {
        return []
      }
      let card = SVGEncounter(meeting, slot, analysis)
      let top = lane.way + SVGEncounter.lead
      let name = Label(lines: card.name, role: .contact, alignment: .middle, x: slot.center, y: top)
      let sign = Mark.encounter(
        encounter(meeting).outcome, Point(x: slot.center, y: lane.way), department: meeting.department)
      return [sign, .label(name)] + card.demands.marks(center: slot.center, y: name.box.bottom + 6)
    }
  }

  /// The flags below the moments, the severe first.
  func flags(in strip: SVGColumns.Strip) -> [Mark] {
    guard !rows.flags.isEmpty else { return [] }
    return columns.columns[strip.columns].flatMap { column -> [Mark] in
      var y = rows.flags.lowerBound
      return Self.flags(of: column, in: analysis).flatMap { flag -> [Mark] in
        defer { y += flag.lines.count * TextRole.flag.lineHeight }
        let tone: Label.Tone = flag.severity == .severe ? .severe : .text
        return [.label(Label(lines: flag.lines, role: .flag, tone: tone, x: column.x + 10, y: y))]
      }
    }
  }

  /// The meetings of the moments in `strip`.
  private func meetings(in strip: SVGColumns.Strip) -> Range<Int> {
    guard let last = strip.columns.last else { return 0..<0 }
    return route.meetingRanges[strip.columns.lowerBound].lowerBound..<route.meetingRanges[last].upperBound
  }

  private func kind(of meeting: Int) -> Stroke.Kind {
    if case .newFace = route.meetings[meeting].arrival { .newFace(meeting) } else { .way(meeting) }
  }

  /// How the way leads out of a strip.
  private func lead(to meeting: Int) -> Stroke.Kind {
    guard case .handoff(_, let manner) = route.meetings[meeting].arrival else { return kind(of: meeting) }
    return .lead(manner)
  }

  /// The way to a meeting: along the lane of the one before, over to its own, and along that.
  private func points(to number: Int) -> [Point]? {
    let (from, to) = (route.meetings[number - 1], route.meetings[number])
    guard let start = lane(of: from), let end = lane(of: to),
      let left = columns.slot(of: from, number: number - 1), let right = columns.slot(of: to, number: number)
    else { return nil }
    return [
      Point(x: left.center + Self.radius, y: start.way), Point(x: right.x, y: start.way),
      Point(x: right.x, y: end.way), Point(x: right.center - Self.radius, y: end.way),
    ]
  }

  private func way(to number: Int, in strip: SVGColumns.Strip) -> [Mark] {
    guard let points = points(to: number) else { return [] }
    guard case .handoff(_, let manner) = route.meetings[number].arrival else {
      return [.stroke(Stroke(kind: kind(of: number), points: points))]
    }
    let lane = [route.meetings[number - 1], route.meetings[number]].compactMap(lane).max { $0.y < $1.y }
    let isAcross = points[1].y != points[2].y
    let middle = isAcross ? (lane?.y ?? 0) + 3 : points[1].y
    let word = Label(
      lines: [manner.word], role: .pill, tone: tone(of: manner), alignment: .middle,
      x: points[1].x,
      y: middle - TextRole.pill.lineHeight / 2)
    return [.handover(HandoverMark(meeting: number, manner: manner, points: points, label: word))]
  }

  private func tone(of manner: Encounter.Manner?) -> Label.Tone {
    switch manner {
    case .cold: .inverse
    case .warm: .quiet
    case nil: .warning
    }
  }
}
