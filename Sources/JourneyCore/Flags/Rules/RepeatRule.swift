/// Looks for what the customer must say again.
enum RepeatRule: Rule {
  static let flag = Flag.repeat
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "I say the same thing again"
  static let summary = "`repeat` is demanded."
  static let remedy = "Write down what the customer says where the next one can read it."

  /// Counts on along a route; `repeatsBefore` is nil where no route comes.
  static func inspect(
    _ met: Encountered, repeatsBefore: inout Int?, _ log: inout FindingLog
  ) {
    guard let before = repeatsBefore else { return log.report(flag, .severe, at: met.place) }
    log.report(flag, .severe, at: met.place, .repetition(before + 1))
    repeatsBefore = before + met.repetitions
  }

  static func message(_ scene: Scene) -> String {
    guard case .repetition(let number) = scene.facts, let total = scene.measures?.demands[.repeat], total > 1
    else { return "I say the same thing again." }
    return "I say the same thing again, for the \(Phrase.ordinal(number)) of \(total) times."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .repetition(let number) = scene.facts, let total = scene.measures?.demands[.repeat]
    else { return [] }
    return [Evidence("number", .count(number)), Evidence("times", .count(total))]
  }
}
