import JourneyCore

extension WalkPath {
  /// Up to three positions of `route` where it hurts: the lowest feeling first, then the most severe flags.
  static func worstMoments(on route: Route, of analysis: Analysis) -> [Int] {
    var worst: [Hurt] = []
    for (position, touchpoint) in route.touchpoints.enumerated() {
      let hurt = Hurt(position: position, touchpoint: touchpoint, of: analysis)
      guard hurt.isFelt, worst.count < 3 || worst[2] < hurt else { continue }
      worst.append(hurt)
      worst.sort(by: >)
      if worst.count > 3 { worst.removeLast() }
    }
    return worst.map(\.position)
  }
}

/// How much a moment hurts; compared part by part, in the order of the properties.
private struct Hurt: Comparable {
  let feeling: Int
  let severe: Int
  let warnings: Int
  let position: Int

  init(position: Int, touchpoint: Int, of analysis: Analysis) {
    var (severe, warnings) = (0, 0)
    // By number: a finding that is copied retains what it refers to.
    let findings = analysis.findings(at: touchpoint)
    for number in findings.indices where findings[number].accepted == nil {
      switch findings[number].severity {
      case .severe: severe += 1
      case .warning: warnings += 1
      case .note: break
      }
    }
    (self.severe, self.warnings) = (severe, warnings)
    feeling = analysis.index.touchpoints[touchpoint].feels?.value ?? 0
    self.position = position
  }

  /// Flags by themselves hurt only where the customer does not feel well all the same.
  var isFelt: Bool { feeling < 0 || feeling == 0 && severe + warnings > 0 }

  static func < (left: Hurt, right: Hurt) -> Bool {
    (-left.feeling, left.severe, left.warnings, -left.position)
      < (-right.feeling, right.severe, right.warnings, -right.position)
  }
}
