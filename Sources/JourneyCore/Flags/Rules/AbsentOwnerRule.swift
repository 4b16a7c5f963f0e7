/// Looks for owners who are not there.
enum AbsentOwnerRule: TouchpointRule {
  static let flag = Flag.absentOwner
  static let severities: ClosedRange<Severity> = .note ... .note
  static let complaint = "Whoever answers for this is not here"
  static let summary = "Somebody is met at the touchpoint, and none of them is of an owner's department."
  static let remedy = "Let the owner come and see, or give the moment to those who are there."

  static func inspect(_ touchpoint: Touchpoint, _ number: Int, _ log: inout FindingLog) {
    guard !touchpoint.owners.isEmpty, !touchpoint.encounters.isEmpty else { return }
    let owners = log.index.owners[number]
    let isOwnerMet = log.index.encounterContacts[number].contains {
      owners.contains(log.index.contactDepartments[$0])
    }
    if !isOwnerMet { log.report(flag, .note, at: .touchpoint(number)) }
  }

  static func message(_ scene: Scene) -> String {
    let met = Phrase.list(contacts(scene).map(\.nameInSentence))
    return "Whoever answers for this is not here; I meet \(met)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    [
      Evidence("owners", .list(scene.touchpoint.owners.map(\.text))),
      Evidence("contacts", .list(contacts(scene).map(\.id.text))),
    ]
  }

  private static func contacts(_ scene: Scene) -> [Contact] {
    guard case .touchpoint(let number) = scene.finding.place else { return [] }
    let contacts = NumberSet(scene.analysis.index.encounterContacts[number])
    return contacts.members.map { scene.journey.contacts[$0] }
  }
}
