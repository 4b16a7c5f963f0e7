/// A route in one plain sentence; clauses with nothing to count are left out.
struct PlainSentence {
  private let analysis: Analysis
  private let route: Route
  private let measures: Measures

  /// The sentence about `route`, which takes what `measures` say.
  init(_ route: Route, _ measures: Measures, of analysis: Analysis) {
    self.analysis = analysis
    self.route = route
    self.measures = measures
  }

  /// What is said.
  var text: String {
    let clauses = [
      metClause, handoffClause, clause("repeated things", measures.demands[.repeat]), waitingClause,
      paymentClause,
    ].compactMap(\.self)
    let deeds = clauses.isEmpty ? "met nobody" : Phrase.list(clauses)
    return Phrase.opening("\(aim)\(analysis.journey.customerName) \(deeds).")
  }

  private var aim: String {
    guard measures.needs > 0 else { return "" }
    let things = "get \(measures.needs == 1 ? "one thing" : "\(measures.needs) things") done"
    guard measures.needsServed < measures.needs else { return "To \(things), " }
    guard measures.needs > 1 else { return "To try in vain to \(things), " }
    let served = measures.needsServed
    return "To try to \(things) (\(served == 0 ? "none" : "\(served)") \(served == 1 ? "was" : "were")), "
  }

  private var metClause: String? {
    guard measures.contacts > 0 else { return nil }
    let contacts = Phrase.count(measures.contacts, "contact")
    return "met \(contacts) from \(Phrase.count(measures.departments, "department"))"
  }

  private var handoffClause: String? {
    let handoffs = measures.handoffs
    guard let clause = clause("was handed over", handoffs.total) else { return nil }
    let manners = [(handoffs.warm, "warm"), (handoffs.cold, "cold"), (handoffs.unstated, "unstated")]
    let counts = manners.filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return "\(clause) (\(counts.joined(separator: ", ")))"
  }

  private var waitingClause: String? {
    guard measures.waitingSeconds > 0 else { return nil }
    return "waited \(Phrase.time(seconds: measures.waitingSeconds))"
  }

  private var paymentClause: String? {
    let meetings = route.meetings
    let payments = meetings.indices.count { number in
      let isAtBorder =
        meetings[number].crossesBorder
        || number + 1 < meetings.count && meetings[number + 1].crossesBorder
      return isAtBorder && isPaid(meetings[number])
    }
    return clause("paid", payments).map { "\($0) at a border" }
  }

  private func isPaid(_ meeting: Meeting) -> Bool {
    let index = analysis.results.index
    return index.encountered[index.encounterRange(of: meeting.touchpoint).lowerBound + meeting.encounter]
      .isPaid
  }

  private func clause(_ deed: String, _ count: Int) -> String? {
    count > 0 ? "\(deed) \(Phrase.times(count))" : nil
  }
}
