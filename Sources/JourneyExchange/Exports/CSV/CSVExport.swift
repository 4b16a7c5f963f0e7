package import JourneyCore

/// One table of a journey as CSV (RFC 4180): comma, quotes where they are needed, CR LF, UTF-8.
package struct CSVExport: TextOutputStreamable {
  let document: Document
  let analysis: Analysis
  let table: CSVTable

  /// A table of the journey of `document`.
  package init(_ document: Document, _ analysis: Analysis, table: CSVTable = .touchpoints) {
    (self.document, self.analysis, self.table) = (document, analysis, table)
  }

  /// Writes the first row and the others.
  package func write(to target: inout some TextOutputStream) {
    Self.write(table.columns.map { .bare($0) }, to: &target)
    switch table {
    case .touchpoints:
      for number in analysis.index.touchpoints.indices { Self.write(touchpoint(number), to: &target) }
    case .encounters:
      for number in analysis.index.touchpoints.indices {
        for row in encounters(number) { Self.write(row, to: &target) }
      }
    case .handoffs:
      for number in analysis.mainRoute.meetings.indices {
        if let row = handoff(number) { Self.write(row, to: &target) }
      }
    case .findings: writeFindings(to: &target)
    case .actions: writeActions(to: &target)
    }
  }

  static func write(_ cells: [CSVCell], to target: inout some TextOutputStream) {
    target.write(cells.map(\.written).joined(separator: ",") + "\r\n")
  }

  private var journey: Journey { analysis.journey }

  func department(_ id: Identifier<Department>) -> String {
    analysis.index.departmentNumbers[id].map { journey.departments[$0].name } ?? id.text
  }

  // MARK: Touchpoints

  private func touchpoint(_ number: Int) -> [CSVCell] {
    let touchpoint = analysis.index.touchpoints[number]
    return CSVField.allCases.map { cell($0, of: touchpoint, number) } + [
      .number(DeliveryGap(at: touchpoint)?.wholePoints),
      .list(analysis.findings(at: number).filter { $0.accepted == nil }.map(\.flag.rawValue).unique),
    ]
  }

  private func cell(_ field: CSVField, of touchpoint: Touchpoint, _ number: Int) -> CSVCell {
    switch field {
    case .id: .bare(touchpoint.id.text)
    case .title: .text(touchpoint.title)
    case .stage: .text(analysis.index.stages[number].map { journey.stages[$0].title })
    case .detour: .text(analysis.index.enclosingDetours[number].map { journey.detours[$0].condition })
    case .need: .text(touchpoint.need)
    case .channel: .text(touchpoint.channel)
    case .owner: .list(touchpoint.owners.map(department))
    case .serves: .word(touchpoint.statedServes)
    case .critical: .answer(touchpoint.statedCritical)
    case .promise: .word(touchpoint.promise)
    case .contacts: .list(analysis.index.encounterContacts[number].map(contact))
    case .feels: .number(touchpoint.feels?.value)
    case .believed: .text(Self.pooled(touchpoint.believed.map(\.distribution)))
    case .rated: .text(Self.pooled(touchpoint.rated.map(\.distribution)))
    case .quote: .text(Self.lines(touchpoint.quotes.map(\.line)))
    case .story: .text(touchpoint.story)
    case .measure: .text(touchpoint.measure)
    case .note, .pain, .idea, .question, .decision, .action:
      .text(Self.lines(touchpoint.annotations.filter { $0.kind == field.annotation }.map(\.line)))
    }
  }

  /// A contact with its department: `The host (Front of house)`.
  private func contact(_ number: Int) -> String {
    let contact = journey.contacts[number]
    return "\(contact.name) (\(department(contact.department)))"
  }

  private static func lines(_ lines: [String]) -> String? {
    lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// All voices together, as a file writes them.
  private static func pooled(_ distributions: [Distribution]) -> String? {
    let counts = Rating.scale.map { rating in
      min(Distribution.maximumCount, distributions.reduce(0) { $0 + $1[rating] })
    }
    return Distribution(counts: counts)?.written
  }

  // MARK: Encounters and handoffs

  private func encounters(_ number: Int) -> [[CSVCell]] {
    let touchpoint = analysis.index.touchpoints[number]
    return zip(analysis.index.encounterContacts[number], touchpoint.encounters).enumerated().map {
      place, met in
      let (contact, encounter) = (journey.contacts[met.0], met.1)
      return [
        .bare(touchpoint.id.text), .text(touchpoint.title), .number(place + 1), .text(contact.name),
        .text(department(contact.department)), .word(contact.kind), .text(encounter.asked),
        .word(encounter.outcome), .word(encounter.handoff), .word(encounter.starter),
        .list(encounter.demands.map(\.written)), .number(encounter.waitingSeconds),
      ]
    }
  }

  private func handoff(_ number: Int) -> [CSVCell]? {
    let meetings = analysis.mainRoute.meetings
    guard case .handoff(let crossesBorder, let manner) = meetings[number].arrival, number > 0 else {
      return nil
    }
    let (from, to) = (
      journey.contacts[meetings[number - 1].contact], journey.contacts[meetings[number].contact]
    )
    let touchpoint = analysis.index.touchpoints[meetings[number].touchpoint]
    return [
      .text(from.name), .text(department(from.department)), .text(to.name), .text(department(to.department)),
      .bare(touchpoint.id.text), .text(touchpoint.title), .number(meetings[number].encounter + 1),
      .answer(crossesBorder), .bare(manner?.rawValue ?? "unstated"),
    ]
  }

  // MARK: Findings and actions

  private func writeFindings(to target: inout some TextOutputStream) {
    LocatedFinding.forEach(of: analysis, in: document, path: "") { located in
      let finding = located.finding
      Self.write(
        [
          .number(located.line), .bare(finding.flag.rawValue), .word(finding.severity),
          .bare(located.touchpoint?.id.text ?? ""), .text(located.touchpoint?.title),
          .text(located.contact?.name), .text(located.message), .text(finding.flag.remedy),
          .text(finding.accepted),
        ], to: &target)
    }
  }

  private func writeActions(to target: inout some TextOutputStream) {
    for annotation in journey.annotations { writeAction(annotation, at: nil, to: &target) }
    for touchpoint in analysis.index.touchpoints {
      for annotation in touchpoint.annotations { writeAction(annotation, at: touchpoint, to: &target) }
    }
  }

  private func writeAction(
    _ action: Annotation, at touchpoint: Touchpoint?, to target: inout some TextOutputStream
  ) {
    guard action.kind == .action else { return }
    Self.write(
      [
        .text(action.line), .bare(touchpoint?.id.text ?? ""), .text(touchpoint?.title), .text(action.owner),
        .bare(action.due?.written ?? ""), .answer(action.isDone), .text(action.by), .number(action.votes),
        .text(action.text),
      ], to: &target)
  }
}
