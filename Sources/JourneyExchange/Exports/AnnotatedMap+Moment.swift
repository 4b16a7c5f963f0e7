import JourneyCore

extension AnnotatedMap {
  /// One touchpoint with everything about it, and how the customer meets whom.
  func moment(_ number: Int, _ steps: [Traveller.Step]) -> [Block] {
    let touchpoint = analysis.index.touchpoints[number]
    var blocks: [Block] = [.heading(level: 3, touchpoint.title)]
    blocks += touchpoint.quotes.map { quote in
      .quote([quote.line, quote.text].compactMap(\.self).joined(separator: "\n"), by: quote.by)
    }
    if let story = touchpoint.story { blocks.append(.paragraph(story)) }
    let met = steps.flatMap { [$0.border.map(border), encounter($0.meeting)].compactMap(\.self) }
    blocks += labelled("Whom I meet:", met)
    let facts = facts(touchpoint)
    blocks += facts.isEmpty ? [] : [.paragraph("About this moment:"), .facts(facts)]
    blocks += labelled("What the workshop wrote:", touchpoint.annotations.map(line))
    blocks += labelled("Flags:", worstFirst(analysis.findings(at: number)).map(flag))
    let ways = ways[number] ?? []
    return blocks + labelled("Another way from here:", ways.map { analysis.journey.detours[$0].condition })
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
    remarks += [votes(annotation)].compactMap(\.self)
    return "\(Phrase.opening(annotation.kind.rawValue)): \(words(annotation, remarks))"
  }

  /// What an annotation says, with `remarks` behind it.
  func words(_ annotation: Annotation, _ remarks: [String]) -> String {
    let text = annotation.text.map { $0.split(separator: "\n").joined(separator: " ") }
    let end = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    return (text.map { "\(Phrase.ended(annotation.line)) \($0)" } ?? annotation.line) + end
  }

  /// How many voted for it; nil where nobody was asked.
  func votes(_ annotation: Annotation) -> String? { annotation.votes.map { Phrase.count($0, "vote") } }

  /// A finding in one item.
  func flag(_ finding: Finding) -> String {
    let accepted = finding.accepted.map { "; accepted: \($0)" } ?? ""
    return "\(finding.severity.mark) \(analysis.message(of: finding)) "
      + "(\(finding.flag.rawValue), \(finding.severity.rawValue)\(accepted))"
  }

  /// A border in one item: between whom, how, what the customer knows and carries, and what the room may ask itself.
  private func border(_ words: BorderWords) -> String {
    let sides =
      "\(words.department(words.from)) → \(words.department(words.to)), \(words.manner.word)"
    let carried = "\(Phrase.opening(words.carrying)) \(words.carried.joined(separator: "; "))"
    let parts = [words.sentence, Phrase.ended(carried), words.count, words.question]
    return "\(sides): \(parts.compactMap(\.self).joined(separator: " "))"
  }

  private func encounter(_ meeting: Meeting) -> String {
    let encounter = analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter]
    let contact = analysis.journey.contacts[meeting.contact]
    let parts = [
      "\(contact.name) (\(departmentName(contact.department)))", contact.kindInWords, arrival(meeting),
      encounter.starter == .us ? "comes to me unasked" : nil,
      encounter.asked.map { "asks: \($0)" }, encounter.burden, encounter.outcome.ending,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// How the customer comes to an encounter, as far as no border says it.
  private func arrival(_ meeting: Meeting) -> String? {
    switch meeting.arrival {
    case .first, .same, .handoff(crossesBorder: true, _): nil
    case .newFace: "a new face"
    case .handoff(crossesBorder: false, let manner):
      manner.handoff
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
