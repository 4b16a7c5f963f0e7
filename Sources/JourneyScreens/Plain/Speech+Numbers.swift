import JourneyCore

extension Speech {
  /// The moments at `positions`, which ascend, by their numbers: `1, 3 to 5 and 7`.
  static func numbers(_ positions: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in positions.map({ $0 + 1 }) {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return Phrase.list(
      runs.flatMap { run in
        switch run.count {
        case 1: ["\(run.lowerBound)"]
        case 2: ["\(run.lowerBound)", "\(run.upperBound)"]
        default: ["\(run.lowerBound) to \(run.upperBound)"]
        }
      })
  }

  /// `3 moments`, and which: `moment 3`, or `moments 1 and 3 to 5`.
  static func moments(_ positions: [Int]) -> String {
    (positions.count == 1 ? "moment " : "moments ") + numbers(positions)
  }

  /// The handoffs among `meetings`: `4 handoffs, 2 cold`.
  static func handoffs(_ meetings: some Sequence<Meeting>) -> String {
    var counts = HandoffCounts()
    for meeting in meetings { counts.count(meeting) }
    guard counts.total > 0 else { return "no handoff" }
    let manners = counts.manners
    let words =
      manners.count > 1
      ? manners.map { "\($0.count) \($0.handover.word)" }.joined(separator: ", ")
      : (counts.total == 1 ? "" : "all ") + manners[0].handover.word
    return "\(Phrase.count(counts.total, "handoff")), \(words)"
  }
}
