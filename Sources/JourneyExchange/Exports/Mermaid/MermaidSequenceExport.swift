package import JourneyCore

/// Who meets whom as a `sequenceDiagram` of Mermaid: the customer, the contacts in boxes by department, handoffs as
/// arrows between them, and each detour as a part of its own.
package struct MermaidSequenceExport: TextOutputStreamable {
  private let analysis: Analysis

  /// The diagram of what was analysed.
  package init(_ analysis: Analysis) { self.analysis = analysis }

  private var journey: Journey { analysis.journey }

  /// Writes the whole diagram.
  package func write(to target: inout some TextOutputStream) {
    target.write("sequenceDiagram\n")
    MermaidHead(journey).write(to: &target)
    target.write("    actor customer as \(MermaidText.line(journey.travellerName))\n")
    writeParticipants(&target)
    writeWay(0..<analysis.index.mainCount, indentation: "    ", &target)
    for number in journey.detours.indices { writeDetour(number, &target) }
  }

  // MARK: Participants

  /// A box for each department that has a contact whom the customer meets.
  private func writeParticipants(_ target: inout some TextOutputStream) {
    let met = Set(analysis.index.touchpoints.indices.lazy.flatMap { analysis.index.encounterContacts[$0] })
    var members = [[Int]](repeating: [], count: journey.departments.count)
    for contact in met.sorted() { members[analysis.index.contactDepartments[contact]].append(contact) }
    for (department, contacts) in members.enumerated() where !contacts.isEmpty {
      target.write("    box transparent \(MermaidText.line(journey.departments[department].name))\n")
      for contact in contacts {
        target.write(
          "        participant \(Self.id(contact)) as \(MermaidText.line(journey.contacts[contact].name))\n")
      }
      target.write("    end\n")
    }
  }

  private static func id(_ contact: Int) -> String { "c\(contact + 1)" }

  // MARK: Moments

  /// Writes the moments of `range`, which follow one another, with the handoffs between their encounters.
  private func writeWay(_ range: Range<Int>, indentation: String, _ target: inout some TextOutputStream) {
    var need = journey.wants
    var previous: Int?
    var stage: Int?
    for number in range {
      let touchpoint = analysis.index.touchpoints[number]
      if let own = touchpoint.need, own != need { (need, previous) = (own, nil) }
      if let next = analysis.index.stages[number], next != stage {
        stage = next
        note("— \(journey.stages[next].title) —", indentation, &target)
      }
      note(title(of: touchpoint), indentation, &target)
      for (contact, encounter) in zip(analysis.index.encounterContacts[number], touchpoint.encounters) {
        writeHandoff(from: previous, to: contact, encounter, indentation, &target)
        write(encounter, with: contact, need: need ?? touchpoint.title, indentation, &target)
        previous = contact
      }
    }
  }

  private func note(_ text: String, _ indentation: String, _ target: inout some TextOutputStream) {
    target.write("\(indentation)Note over customer: \(MermaidText.line(text))\n")
  }

  private func title(of touchpoint: Touchpoint) -> String {
    touchpoint.title + (touchpoint.feels.map { " (\(Phrase.signed($0.value)), \($0.word))" } ?? "")
  }

  /// An arrow from one contact to another: full where it is warm, broken where the customer carries everything.
  private func writeHandoff(
    from previous: Int?, to contact: Int, _ encounter: Encounter, _ indentation: String,
    _ target: inout some TextOutputStream
  ) {
    guard let previous, previous != contact else { return }
    let arrow = encounter.handoff == .warm ? "->>" : "-->>"
    target.write(
      "\(indentation)\(Self.id(previous))\(arrow)\(Self.id(contact)): \(encounter.handoff.handoff)\n")
  }

  /// What one side wants, and what the other says.
  private func write(
    _ encounter: Encounter, with contact: Int, need: String, _ indentation: String,
    _ target: inout some TextOutputStream
  ) {
    let id = Self.id(contact)
    let (from, to) = encounter.starter == .customer ? ("customer", id) : (id, "customer")
    target.write("\(indentation)\(from)->>\(to): \(MermaidText.line(need))\n")
    let answer = [encounter.asked.map { "asks: \($0)" }, encounter.burden, encounter.outcome.ending]
      .compactMap(\.self).joined(separator: " · ")
    let isLost = encounter.outcome == .refused || encounter.outcome == .unanswered
    guard !answer.isEmpty else { return }
    target.write("\(indentation)\(id)\(isLost ? "--x" : "-->>")customer: \(MermaidText.line(answer))\n")
  }

  // MARK: Detours

  private func writeDetour(_ number: Int, _ target: inout some TextOutputStream) {
    let detour = journey.detours[number]
    let origin = analysis.index.touchpoints[analysis.index.detourOrigins[number]].title
    target.write("    opt \(MermaidText.line(detour.condition))\n")
    note("After “\(origin)”", "        ", &target)
    writeWay(analysis.index.detourRanges[number], indentation: "        ", &target)
    switch detour.destination {
    case .ends(let text): note("It ends: \(text)", "        ", &target)
    case .to:
      let goal = analysis.index.detourDestinations[number].map { analysis.index.touchpoints[$0].title } ?? ""
      note("On to “\(goal)”", "        ", &target)
    }
    target.write("    end\n")
  }
}
