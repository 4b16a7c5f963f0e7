import JourneyCore

/// A communication point or an action of a file.
struct CJMLPoint {
  let element: XMLElement
  /// What `touchpointID` says.
  let id: String
  /// The id of the phase that it belongs to; nil where it names none.
  let phase: String?
  /// Who takes part and what the diagram says at them; the initiator first, whatever the order of the file.
  let sides: [Side]

  /// Somebody who takes part.
  struct Side {
    let reference: String
    /// What the diagram says at them, as it stands in the file.
    let label: String
    let line: Int
    let isInitiator: Bool
  }

  /// What is read of a point; everything else is kept.
  static let known = [
    "touchpointID", "belongsTo", "initiator", "receiver", "channel", "message", "comment",
    "touchpointExperience",
    "timestamps",
  ]

  /// The elements that are points.
  static let names = [
    "plannedCommunicationPoint", "actualCommunicationPoint", "plannedAction", "actualAction",
  ]

  /// The point that `element` is; nil where it is none.
  init?(_ element: XMLElement) {
    guard Self.names.contains(element.name.local) else { return nil }
    self.element = element
    id = element.first("touchpointID").map { ImportText.line($0.text).text } ?? ""
    phase = element.first("belongsTo").flatMap { $0["phaseIDref"] }.map { ImportText.line($0).text }
    sides = [("initiator", true), ("receiver", false)].compactMap { name, isInitiator in
      guard let side = element.first(name), let reference = side.first("refersTo") else { return nil }
      let label = side.first("\(name)Label")?.text ?? ""
      let id = reference["actorIDref"] ?? reference["actorID"] ?? ""
      return Side(reference: id, label: label, line: side.line, isInitiator: isInitiator)
    }
  }
}
