/// Looks for machines that do not say that they are machines.
enum HiddenAssistantRule: Rule {
  static let flag = Flag.hiddenAssistant
  static let severities: ClosedRange<Severity> = .note ... .severe
  static let complaint = "Nobody tells me that it is a machine"
  static let summary =
    "A contact of kind assistant is met; severe if `disclosed: no`, a note if nothing is said."
  static let remedy = "Let it say at once that it is a machine, and how to reach a person."

  /// Looks at every contact once, at its first encounter in the file, if a customer comes to that touchpoint.
  static func inspect(_ log: inout FindingLog, at isLived: (_ touchpoint: Int) -> Bool = { _ in true }) {
    var isKnown = log.journey.contacts.map { $0.kind != .assistant || $0.disclosed == true }
    guard isKnown.contains(false) else { return }
    for met in log.index.encountered where !isKnown[met.contact] {
      isKnown[met.contact] = true
      guard isLived(met.touchpoint) else { continue }
      let isHidden = log.journey.contacts[met.contact].disclosed == false
      log.report(flag, isHidden ? .severe : .note, at: met.place)
    }
  }

  static func message(_ scene: Scene) -> String {
    scene.contact(at: scene.finding.place).disclosed == false
      ? "\(Phrase.opening(scene.who)) does not tell me that it is a machine."
      : "Does \(scene.who) tell me that it is a machine? Nobody can say."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    let disclosed = scene.contact(at: scene.finding.place).disclosed
    return [Evidence("disclosed", .text(disclosed == false ? "no" : "unstated"))]
  }
}
