import JourneyCore

/// Writes marks as elements of SVG.
enum SVGWriter {
  /// Writes what all strips of `layout` have in common, to be used by each.
  static func writeCommon(of layout: SVGLayout, to target: inout some TextOutputStream) {
    target.write("<defs><g id=\"_frame\">\n")
    write(layout.frame, to: &target)
    target.write("</g><g id=\"_names\">\n")
    write(layout.names, to: &target)
    target.write("</g></defs>\n")
  }

  /// Writes what is in `strip`, counted from its left edge.
  static func write(
    _ strip: SVGColumns.Strip, of layout: SVGLayout, to target: inout some TextOutputStream
  ) {
    target.write("<use href=\"#_frame\"/>\n")
    for mark in layout.own(in: strip) { write(mark.moved(by: Point(x: -strip.x, y: 0)), to: &target) }
    target.write("<use href=\"#_names\"/>\n")
  }

  /// Writes `marks` in their order.
  static func write(_ marks: [Mark], to target: inout some TextOutputStream) {
    for mark in marks { write(mark, to: &target) }
  }

  private static func write(_ mark: Mark, to target: inout some TextOutputStream) {
    switch mark {
    case .box(let box, let plane): target.write(element(box, plane))
    case .label(let label): write(label, to: &target)
    case .stroke(let stroke): target.write(element(stroke))
    case .handover(let handover): write(handover, to: &target)
    case .encounter(let outcome, let point, let department): target.write(element(outcome, point, department))
    case .demand(let kind, let point):
      target.write(
        "<use class=\"w\" href=\"#_\(kind.rawValue)\" x=\"\(point.x)\" y=\"\(point.y)\"/>\n"
      )
    case .face(let rating, let point):
      target.write(
        "<use href=\"#_feels\(rating.value)\" x=\"\(point.x)\" y=\"\(point.y)\"/>\n")
    case .flag(let severity, let point): target.write(element(severity, point))
    }
  }

  private static func element(_ box: Box, _ plane: Mark.Plane) -> String {
    let name: String
    var radius = 0
    switch plane {
    case .lane(let department): name = "a d\(colour(department))"
    case .owned(let department): (name, radius) = ("o d\(colour(department))", 10)
    case .stage: (name, radius) = ("g", 6)
    case .feelings: name = "e"
    case .unwell: name = "x"
    case .moment(let id): name = "hit\" data-at=\"\(id)"
    }
    let corner = radius == 0 ? "" : " rx=\"\(radius)\""
    return
      "<rect class=\"\(name)\" x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\"\(corner)/>\n"
  }

  /// The number of the colour of a department, from 1.
  static func colour(_ department: Int) -> Int { department % 6 + 1 }

  private static func write(_ label: Label, to target: inout some TextOutputStream) {
    let isRight = label.lines.first.map(TextMeasure.isRightToLeft) ?? false
    let anchor =
      switch label.alignment {
      case .middle: label.role.isCentred ? "" : " text-anchor=\"middle\""
      case .start: isRight ? " text-anchor=\"end\"" : ""
      case .end: isRight ? "" : " text-anchor=\"end\""
      }
    let direction = isRight ? " direction=\"rtl\"" : ""
    let base =
      label.y + label.role.lineHeight - (label.role.lineHeight - label.role.size) / 2 - label.role.size / 5
    target.write(
      "<text class=\"\(label.role.rawValue)\(name(of: label.tone))\" x=\"\(label.x)\" y=\"\(base)\"\(anchor)\(direction)>"
    )
    guard label.lines.count > 1 else {
      target.write("\(MarkupText.escaped(label.lines.first ?? ""))</text>\n")
      return
    }
    for (number, line) in label.lines.enumerated() {
      let step = number == 0 ? "" : " x=\"\(label.x)\" dy=\"\(label.role.lineHeight)\""
      target.write("<tspan\(step)>\(MarkupText.escaped(line))</tspan>")
    }
    target.write("</text>\n")
  }

  private static func name(of tone: Label.Tone) -> String {
    switch tone {
    case .text: ""
    case .quiet: " q"
    case .scale: " q e"
    case .customer: " c"
    case .severe: " v"
    case .warning: " n"
    case .inverse: " i"
    case .department(let department): " d\(colour(department))"
    }
  }

  private static func element(_ stroke: Stroke) -> String {
    let (name, radius) =
      switch stroke.kind {
      case .way: ("l", 14)
      case .newFace: ("l z", 14)
      case .lead(let manner): ("l \(name(of: manner))", 14)
      case .feelings: ("y", 0)
      case .detour: ("b", 12)
      case .arrow: ("b s", 0)
      case .stop: ("b s", 0)
      case .scale: ("r", 0)
      case .stage: ("r t", 0)
      case .partners: ("r u", 0)
      case .visibility: ("r p", 0)
      }
    let path =
      stroke.kind == .feelings
      ? SVGPath(curve: stroke.points) : SVGPath(through: stroke.points, radius: radius)
    return "<path class=\"\(name)\" d=\"\(path.data)\"/>\n"
  }

  private static func write(_ handover: HandoverMark, to target: inout some TextOutputStream) {
    let name = name(of: handover.manner)
    var data = ""
    for part in handover.parts {
      data +=
        handover.manner == .cold
        ? SVGPath(broken: part).data : SVGPath(through: part, radius: 14).data
    }
    let pill = handover.pill
    target.write(
      "<path class=\"l \(name)\" d=\"\(data)\"/>\n<rect class=\"h \(name)\" x=\"\(pill.x)\" y=\"\(pill.y)\" width=\"\(pill.width)\" height=\"\(pill.height)\" rx=\"\(pill.height / 2)\"/>\n"
    )
    write(handover.label, to: &target)
  }

  private static func name(of manner: Encounter.Manner?) -> String {
    switch manner {
    case .cold: "k"
    case .warm: "m"
    case nil: "j"
    }
  }

  private static func element(_ outcome: Encounter.Outcome, _ point: Point, _ department: Int) -> String {
    let circle =
      "<circle class=\"d\(colour(department)) \(outcome == .served ? "f" : "O")\" cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"10\"/>\n"
    let sign: String
    switch outcome {
    case .served: return circle
    case .passed: sign = "M\(point.x - 4) \(point.y)h8m-3-3l3 3l-3 3"
    case .refused: sign = "M\(point.x - 4) \(point.y - 4)l8 8m0-8l-8 8"
    case .unanswered: sign = "M\(point.x - 5) \(point.y)h1m4 0h1m4 0h1"
    }
    return circle + "<path class=\"d\(colour(department)) S\" d=\"\(sign)\"/>\n"
  }

  private static func element(_ severity: Severity, _ point: Point) -> String {
    switch severity {
    case .severe: "<rect class=\"fs\" x=\"\(point.x)\" y=\"\(point.y)\" width=\"11\" height=\"11\"/>\n"
    case .warning: "<rect class=\"fw\" x=\"\(point.x + 1)\" y=\"\(point.y + 1)\" width=\"9\" height=\"9\"/>\n"
    case .note: "<circle class=\"fn\" cx=\"\(point.x + 5)\" cy=\"\(point.y + 6)\" r=\"3\"/>\n"
    }
  }
}
