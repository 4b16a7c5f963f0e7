package import JourneyCore

/// The main route in the Customer Journey Modelling Language, CJML 2.0; `docs/cjml.xsd` describes what is written.
package struct CJMLExport: TextOutputStreamable {
  /// Whether a journey is thought of, or was lived.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// How it is meant to be.
    case planned
    /// How one customer lived it.
    case actual
  }

  /// The id of a customer whom the journey does not name.
  static let unnamedCustomer = "customer"

  private let analysis: Analysis
  private let kind: Kind
  private let customerID: String

  /// The journey that was analysed, actual where a feeling is known and the `kind` is left open.
  package init(_ analysis: Analysis, _ kind: Kind? = nil) {
    self.analysis = analysis
    let isLived = analysis.index.touchpoints.indices.prefix(analysis.index.mainCount)
      .contains { analysis.index.touchpoints[$0].feels != nil }
    self.kind = kind ?? (isLived ? .actual : .planned)
    let taken = Set(analysis.journey.contacts.map(\.id.text))
    var id = Self.unnamedCustomer
    while taken.contains(id) { id += "." }
    customerID = id
  }

  private var journey: Journey { analysis.journey }

  /// Writes the whole document.
  package func write(to target: inout some TextOutputStream) {
    target.write(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CJML version=\"2.0\">\n  <\(kind.rawValue)Journey>\n")
    write("journeyID", journey.title, to: &target)
    write("journeyTitle", journey.title, to: &target)
    writePhases(to: &target)
    write("journeyShortSummary", journey.objective, to: &target)
    write("journeyLongSummary", journey.story, to: &target)
    writeActors(to: &target)
    target.write("    <touchpoints>\n")
    for number in 0..<analysis.index.mainCount { writeMoment(number, to: &target) }
    target.write("    </touchpoints>\n  </\(kind.rawValue)Journey>\n</CJML>\n")
  }

  private func write(
    _ name: String, _ text: String?, depth: Int = 2, to target: inout some TextOutputStream
  ) {
    guard let text else { return }
    let indentation = String(repeating: "  ", count: depth)
    target.write("\(indentation)<\(name)>\(XMLText.content(text))</\(name)>\n")
  }

  private func writePhases(to target: inout some TextOutputStream) {
    guard !journey.stages.isEmpty else { return }
    target.write("    <journeyPhases>\n")
    for (number, stage) in journey.stages.enumerated() {
      target.write("      <journeyPhase phaseID=\"P\(number + 1)\">\n")
      write("phaseName", stage.title, depth: 4, to: &target)
      target.write("      </journeyPhase>\n")
    }
    target.write("    </journeyPhases>\n")
  }

  private func writeActors(to target: inout some TextOutputStream) {
    target.write("    <actors>\n      <endUser actorID=\"\(customerID)\">\n")
    write("actorName", journey.customer, depth: 4, to: &target)
    target.write("      </endUser>\n")
    for (number, contact) in journey.contacts.enumerated() {
      target.write("      <serviceProvider actorID=\"\(contact.id)\">\n")
      write("actorName", contact.name, depth: 4, to: &target)
      let department = journey.departments[analysis.index.contactDepartments[number]]
      write("companyName", department.name, depth: 4, to: &target)
      write("providerType", contact.statedKind?.rawValue, depth: 4, to: &target)
      target.write("      </serviceProvider>\n")
    }
    target.write("    </actors>\n")
  }

  // MARK: Touchpoints

  /// A communication point for each encounter, the second as `id.2`; an action where the customer meets nobody.
  private func writeMoment(_ number: Int, to target: inout some TextOutputStream) {
    let touchpoint = analysis.index.touchpoints[number]
    guard !touchpoint.encounters.isEmpty else {
      return writePoint("Action", touchpoint.id.text, number, to: &target) { target in
        writeSide("initiator", customerID, touchpoint.title, to: &target)
        writeEnd(of: touchpoint, to: &target)
      }
    }
    for (place, encounter) in touchpoint.encounters.enumerated() {
      let id = place == 0 ? touchpoint.id.text : "\(touchpoint.id).\(place + 1)"
      writePoint("CommunicationPoint", id, number, to: &target) { target in
        let contact = (encounter.contact.text, encounter.outcome.rawValue)
        let sides = [(customerID, touchpoint.title), contact]
        let (first, second) = encounter.starter == .us ? (sides[1], sides[0]) : (sides[0], sides[1])
        writeSide("initiator", first.0, first.1, to: &target)
        writeSide("receiver", second.0, second.1, to: &target)
        if let channel = touchpoint.channel {
          target.write("        <channel>\n")
          write("channelName", CJMLChannel.theirs(channel), depth: 5, to: &target)
          target.write("        </channel>\n")
        }
        write("message", encounter.asked, depth: 4, to: &target)
        if place == touchpoint.encounters.count - 1 { writeEnd(of: touchpoint, to: &target) }
      }
    }
  }

  private func writePoint<Target: TextOutputStream>(
    _ name: String, _ id: String, _ number: Int, to target: inout Target, _ body: (inout Target) -> Void
  ) {
    target.write("      <\(kind.rawValue)\(name)>\n")
    write("touchpointID", id, depth: 4, to: &target)
    if let stage = analysis.index.stages[number] {
      target.write("        <belongsTo phaseIDref=\"P\(stage + 1)\"/>\n")
    }
    body(&target)
    target.write("      </\(kind.rawValue)\(name)>\n")
  }

  private func writeSide(
    _ name: String, _ actor: String, _ label: String, to target: inout some TextOutputStream
  ) {
    target.write("        <\(name)>\n          <refersTo actorIDref=\"\(actor)\"/>\n")
    write("\(name)Label", label, depth: 5, to: &target)
    target.write("        </\(name)>\n")
  }

  /// What is said of a moment as a whole; CJML knows how it felt only where it was lived.
  private func writeEnd(of touchpoint: Touchpoint, to target: inout some TextOutputStream) {
    let notes = touchpoint.annotations.filter { $0.kind == .note }.map(\.line)
    write("comment", notes.isEmpty ? nil : notes.joined(separator: "\n"), depth: 4, to: &target)
    guard kind == .actual, touchpoint.feels != nil || touchpoint.story != nil else { return }
    target.write("        <touchpointExperience>\n")
    write("experienceDescription", touchpoint.story, depth: 5, to: &target)
    write("experienceRating", touchpoint.feels?.written, depth: 5, to: &target)
    target.write("        </touchpointExperience>\n")
  }
}
