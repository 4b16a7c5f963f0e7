import JourneyCore

/// The picture in words, moment by moment, for whoever does not see it.
struct SVGDescription {
  private let layout: SVGLayout

  init(_ layout: SVGLayout) { self.layout = layout }

  /// What happens at one moment, as in `2. A drink while we wait. Handed over cold to the bartender of Bar.`.
  func sentence(_ column: SVGColumns.Column) -> String {
    let touchpoint = layout.analysis.index.touchpoints[column.touchpoint]
    var parts = ["\(column.position + 1). \(Phrase.ended(touchpoint.title))"]
    for meeting in layout.route.meetings[layout.route.meetingRanges[column.position]] {
      parts.append(Phrase.ended(Phrase.opening(met(meeting))))
    }
    if let feels = touchpoint.feels { parts.append("I feel \(feels.word) (\(Phrase.signed(feels.value))).") }
    let counts = layout.analysis.counts(at: column.touchpoint)
    if counts.total > 0 { parts.append(Phrase.opening(counts.sentence) + ".") }
    return parts.joined(separator: " ")
  }

  private func met(_ meeting: Meeting) -> String {
    let journey = layout.analysis.journey
    let contact = journey.contacts[meeting.contact].nameInSentence
    let who = "\(contact) of \(Phrase.inSentence(journey.departments[meeting.department].name))"
    let encounter = layout.encounter(meeting)
    let deeds = [encounter.burden, encounter.outcome.ending].compactMap(\.self)
    let deed = deeds.isEmpty ? "" : " " + Phrase.list(deeds)
    guard case .handoff(_, let manner) = meeting.arrival else { return who + deed }
    let how = manner.map { "handed over \($0.rawValue) to" } ?? "handed over, nobody said how, to"
    return "\(how) \(who)\(deed.isEmpty ? "" : ", who" + deed)"
  }
}
