import JourneyCore

extension AnnotatedMap {
  /// One touchpoint with everything about it.
  func moment(_ number: Int) -> [Block] {
    let touchpoint = analysis.index.touchpoints[number]
    var blocks: [Block] = [.heading(level: 3, touchpoint.title)]
    blocks += touchpoint.quotes.map { quote in
      .quote([quote.line, quote.text].compactMap(\.self).joined(separator: "\n"), by: quote.by)
    }
    if let story = touchpoint.story { blocks.append(.paragraph(story)) }
    blocks += labelled("Whom I meet:", encounters(number))
    let facts = facts(touchpoint)
    blocks += facts.isEmpty ? [] : [.paragraph("About this moment:"), .facts(facts)]
    blocks += labelled("What the workshop wrote:", touchpoint.annotations.map(line))
    return blocks + labelled("Flags:", worstFirst(analysis.findings(at: number)).map(flag))
  }

  func worstFirst(_ findings: ArraySlice<Finding>) -> [Finding] {
    Severity.allCases.reversed().flatMap { severity in findings.filter { $0.severity == severity } }
  }

  /// A list under its label; Markdown would join it with the list before it otherwise.
  private func labelled(_ label: String, _ items: [String]) -> [Block] {
    items.isEmpty ? [] : [.paragraph(label), .list(items)]
  }

  /// An annotation in one item.
  func line(_ annotation: Annotation) -> String {
    var remarks = [annotation.by, annotation.owner.map { "for \(ownerName($0))" }].compactMap(\.self)
    if let due = annotation.due { remarks.append("due \(due.written)") }
    if annotation.kind == .action { remarks.append(annotation.isDone ? "done" : "open") }
    if let votes = annotation.votes { remarks.append(votes == 1 ? "1 vote" : "\(votes) votes") }
    let text = annotation.text.map { ". " + $0.split(separator: "\n").joined(separator: " ") } ?? ""
    let end = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    return "\(Phrase.opening(annotation.kind.rawValue)): \(annotation.line)\(text)\(end)"
  }

  /// A finding in one item.
  func flag(_ finding: Finding) -> String {
    let accepted = finding.accepted.map { "; accepted: \($0)" } ?? ""
    return "\(finding.severity.mark) \(analysis.message(of: finding)) "
      + "(\(finding.flag.rawValue), \(finding.severity.rawValue)\(accepted))"
  }

  private func encounters(_ number: Int) -> [String] {
    let contacts = analysis.index.encounterContacts[number]
    return zip(contacts, analysis.index.touchpoints[number].encounters).enumerated().map { place, met in
      let (contact, encounter) = (analysis.journey.contacts[met.0], met.1)
      let parts = [
        "\(contact.name) (\(departmentName(contact.department)))", contact.kindInWords,
        arrival(number, place, encounter), encounter.starter == .us ? "comes to me unasked" : nil,
        encounter.asked.map { "asks: \($0)" }, encounter.burden, encounter.outcome.ending,
      ]
      return parts.compactMap(\.self).joined(separator: " · ")
    }
  }

  /// How the customer comes to an encounter: what the main route shows, else what the file says.
  private func arrival(_ touchpoint: Int, _ place: Int, _ encounter: Encounter) -> String? {
    guard let range = meetings[touchpoint] else { return encounter.handoff.map { "\($0.rawValue) handoff" } }
    switch analysis.mainRoute.meetings[range.lowerBound + place].arrival {
    case .first, .same: return nil
    case .newFace: return "a new face"
    case .handoff(let crossesBorder, let manner):
      let words = manner.map { "\($0.rawValue) handoff" } ?? "handoff, nobody said how"
      return crossesBorder ? "\(words) across a border" : words
    }
  }

  /// What the file says of a moment itself, with what is believed and what was measured there.
  func facts(_ touchpoint: Touchpoint) -> [Block.Fact] {
    var facts: [Block.Fact] = []
    func add(_ name: String, _ value: String?) {
      if let value { facts.append(.init(name, value)) }
    }
    add("Need", touchpoint.need)
    add("Channel", touchpoint.channel)
    add("Answers for it", owners(touchpoint))
    add("Serves", touchpoint.statedServes == .us ? "us, not the customer" : nil)
    add("Moment of truth", touchpoint.isCritical ? "yes" : nil)
    add("Promise", touchpoint.promise?.rawValue)
    add("Feels", touchpoint.feels.map { "\(Phrase.signed($0.value)), \($0.word)" })
    for belief in touchpoint.believed {
      let believer = belief.department.map { "\(departmentName($0)) believes" } ?? "We believe"
      add(believer, words(belief.distribution))
    }
    for rated in touchpoint.rated { add("Customers say", words(rated)) }
    add("Delivery gap", DeliveryGap(at: touchpoint).map { "\(Phrase.number($0.wholePoints)) points" })
    for responsibility in touchpoint.responsibilities {
      add(levelName(responsibility.level), responsibility.text)
    }
    add("Measure", touchpoint.measure)
    return facts
  }

  private func owners(_ touchpoint: Touchpoint) -> String {
    touchpoint.owners.isEmpty ? "nobody" : touchpoint.owners.map(departmentName).joined(separator: ", ")
  }

  private func words(_ rated: Rated) -> String {
    let origin = [rated.segment, rated.source, rated.asOf?.written].compactMap(\.self)
    return words(rated.distribution) + (origin.isEmpty ? "" : " (\(origin.joined(separator: ", ")))")
  }

  /// How many are pleased or better, of how many.
  private func words(_ distribution: Distribution) -> String {
    let share = Double(distribution.superior) / Double(distribution.total)
    return
      "\(Phrase.percent(share)) pleased or better, of \(distribution.total) (\(Self.voices(distribution)))"
  }

  private func levelName(_ id: Identifier<Level>) -> String {
    analysis.journey.levels.first { $0.id == id }?.name ?? id.text
  }
}
