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
    let counts = analysis.counts(at: touchpoint)
    (severe, warnings) = (counts[.severe], counts[.warning])
    feeling = analysis.feeling(at: touchpoint)?.value ?? 0
    self.position = position
  }

  /// Flags by themselves hurt only where the customer does not feel well all the same.
  var isFelt: Bool { feeling < 0 || feeling == 0 && severe + warnings > 0 }

  static func < (left: Hurt, right: Hurt) -> Bool {
    (-left.feeling, left.severe, left.warnings, -left.position)
      < (-right.feeling, right.severe, right.warnings, -right.position)
  }
}
