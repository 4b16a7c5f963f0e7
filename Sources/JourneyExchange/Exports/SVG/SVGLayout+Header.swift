import JourneyCore

extension SVGLayout {
  /// What is behind everything in any strip, for one that starts at 0 and is the widest.
  var frame: [Mark] {
    let width = columns.strips.map(\.width).max() ?? 0
    var marks: [Mark] = []
    if !rows.feelings.isEmpty {
      let zero = rows.feelings.lowerBound + SVGRows.above + 3 * SVGRows.step
      let all = Box(x: 0, y: rows.feelings.lowerBound, width: width, height: rows.feelings.count)
      let below = Box(x: 0, y: zero, width: width, height: rows.feelings.upperBound - zero)
      let line = [Point(x: SVGColumns.gutter, y: zero), Point(x: width, y: zero)]
      marks += [.box(all, .feelings), .box(below, .unwell), .stroke(Stroke(kind: .scale, points: line))]
    }
    marks += rows.lanes.map { lane in
      .box(Box(x: 0, y: lane.y, width: width, height: lane.height), .lane(lane.department))
    }
    if let y = rows.partners, rows.lanes.first?.group != .partners {
      marks += line(.partners, y, width, "partners")
    }
    if let y = rows.visibility {
      marks += line(.visibility, y, width, "what \(analysis.journey.customerName) never sees")
    }
    return marks
  }

  /// What is before everything in any strip, for one that starts at 0: the names of the lanes, and the scale.
  var names: [Mark] {
    let lanes = rows.lanes.map { lane in
      Mark.label(
        Label(lines: lane.name, role: .lane, tone: .department(lane.department), x: 14, y: lane.y + 8))
    }
    let flags = Label(lines: ["flags"], role: .plain, tone: .quiet, x: 14, y: rows.flags.lowerBound)
    return lanes + (rows.flags.isEmpty ? [] : [.label(flags)]) + scale
  }

  /// What departments answer for.
  func owned(in strip: SVGColumns.Strip) -> [Mark] { rows.lanes.flatMap { owned($0, strip) } }

  /// The titles of stages and moments, and the other ways.
  func header(of strip: SVGColumns.Strip) -> [Mark] {
    stages(in: strip).flatMap(stage)
      + columns.columns[strip.columns].flatMap(title)
      + branches(in: strip).flatMap { branch($0, in: strip) }
  }

  private func owned(_ lane: SVGLane, _ strip: SVGColumns.Strip) -> [Mark] {
    columns.columns[strip.columns].filter { analysis.index.owners[$0.touchpoint].contains(lane.department) }
      .flatMap { column -> [Mark] in
        let box = Box(x: column.x + 4, y: lane.y + 4, width: column.width - 8, height: lane.height - 8)
        guard lane.group == .unseen else { return [.box(box, .owned(lane.department))] }
        let words = TextMeasure.lines("answers for this", width: box.width - 8, .plain)
        let top = lane.y + (lane.height - words.count * TextRole.plain.lineHeight) / 2
        return [
          .box(box, .owned(lane.department)),
          .label(
            Label(
              lines: words, role: .plain, tone: .department(lane.department), alignment: .middle,
              x: column.center, y: top)),
        ]
      }
  }

  private func line(_ kind: Stroke.Kind, _ y: Int, _ width: Int, _ words: String) -> [Mark] {
    let narrowest = columns.strips.map(\.width).min() ?? 0
    let text = TextMeasure.lines(words, width: narrowest - 60, .plain, limit: 1)
    let label = Label(lines: text, role: .plain, tone: .quiet, x: 14, y: y)
    let middle = y + TextRole.plain.lineHeight / 2
    let points = [Point(x: label.box.end + 10, y: middle), Point(x: width, y: middle)]
    return [.label(label), .stroke(Stroke(kind: kind, points: points))]
  }

  private func stage(_ stage: SVGStage) -> [Mark] {
    let box = Box(
      x: stage.x + 3, y: rows.stages.lowerBound, width: stage.width - 6, height: rows.stages.count)
    let label = Label(lines: stage.title, role: .stage, x: stage.x + 15, y: rows.stages.lowerBound + 6)
    let points = [Point(x: stage.x, y: rows.stages.lowerBound), Point(x: stage.x, y: rows.height)]
    let room = Box(x: box.x + 12, y: box.y, width: box.width - 24, height: box.height)
    return [
      .stroke(Stroke(kind: .stage, points: points)), .box(box, .stage), .label(label.aligned(in: room)),
    ]
  }

  private func title(_ column: SVGColumns.Column) -> [Mark] {
    let top = rows.titles.lowerBound
    let title = Label(lines: column.title, role: .moment, tone: .customer, x: column.x + 10, y: top)
    let room = Box(x: column.x + 10, y: top, width: column.width - 20, height: rows.titles.count)
    let hints = Self.hints(of: column, in: analysis)
    let hint = Label(lines: hints, role: .plain, tone: .quiet, x: column.x + 10, y: title.box.bottom)
    return [.label(title.aligned(in: room))] + (hints.isEmpty ? [] : [.label(hint.aligned(in: room))])
  }

  /// A way that leaves and comes back, as far as it is in the strip; its words stand in one strip alone.
  private func branch(_ branch: SVGBranch, in strip: SVGColumns.Strip) -> [Mark] {
    let top = rows.branches.lowerBound
    var marks: [Mark] = [
      .stroke(
        Stroke(
          kind: .detour(branch.detour),
          points: [
            Point(x: branch.from, y: top), Point(x: branch.from, y: branch.y),
            Point(x: branch.to, y: branch.y),
          ]
            + (branch.comesBack ? [Point(x: branch.to, y: top + 2)] : [])))
    ]
    if branch.comesBack {
      let tip = Point(x: branch.to, y: top)
      marks.append(
        .stroke(
          Stroke(
            kind: .arrow, points: [Point(x: tip.x - 5, y: tip.y + 9), tip, Point(x: tip.x + 5, y: tip.y + 9)])
        ))
    } else {
      marks.append(
        .stroke(
          Stroke(
            kind: .stop, points: [Point(x: branch.to, y: branch.y - 8), Point(x: branch.to, y: branch.y + 8)])
        ))
    }
    if strip.range.contains(branch.label.x) { marks.append(.label(branch.label)) }
    return marks
  }
}

extension Label {
  /// The label at the side of `room` where its writing begins.
  func aligned(in room: Box) -> Label {
    guard let first = lines.first, TextMeasure.isRightToLeft(first) else { return self }
    var label = self
    (label.x, label.alignment) = (room.end, .end)
    return label
  }
}
