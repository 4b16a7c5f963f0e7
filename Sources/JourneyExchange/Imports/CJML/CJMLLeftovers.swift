/// What an import of CJML neither reads nor keeps, so that nothing is dropped without a word.
struct CJMLLeftovers {
  /// What is read of an element.
  private struct Form {
    /// Its attributes that are read.
    var attributes: [String] = []
    /// The elements in it that are read.
    var children: [String] = []
    /// Whether each of them is read however often it stands there, and not only once.
    var repeats = false
    /// Whether others are kept, and so told.
    var keepsOthers = false
    /// Whether its own text is read.
    var hasText = false
  }

  private static let point = Form(children: CJMLPoint.known, keepsOthers: true)
  private static let journey = Form(children: CJMLJourney.known, keepsOthers: true)
  private static let text = Form(hasText: true)
  private static let forms: [String: Form] = [
    "plannedJourney": journey, "actualJourney": journey,
    "journeyPhases": Form(children: ["journeyPhase"], repeats: true),
    "journeyPhase": Form(
      attributes: ["phaseID", "phaseIDref"], children: ["phaseName", "phaseDescription"]),
    "actors": Form(children: ["endUser", "serviceProvider"], repeats: true),
    "endUser": Form(attributes: ["actorID", "actorIDref"], children: ["actorName", "companyName"]),
    "serviceProvider": Form(
      attributes: ["actorID", "actorIDref"], children: ["actorName", "companyName", "providerType"]),
    // What is no point among them is told where points are read.
    "touchpoints": Form(
      children: CJMLPoint.names, repeats: true, keepsOthers: true),
    "plannedCommunicationPoint": point, "plannedAction": point, "actualCommunicationPoint": point,
    "actualAction": point,
    "belongsTo": Form(attributes: ["phaseIDref"], hasText: true),
    "initiator": Form(children: ["refersTo", "initiatorLabel"]),
    "receiver": Form(children: ["refersTo", "receiverLabel"]),
    "refersTo": Form(attributes: ["actorID", "actorIDref"], hasText: true),
    "channel": Form(children: ["channelName"], keepsOthers: true, hasText: true),
    "timestamps": Form(keepsOthers: true),
    "touchpointExperience": Form(
      children: ["experienceDescription", "experienceRating"], keepsOthers: true),
    "journeyID": text, "journeyTitle": text, "journeyShortSummary": text, "journeyLongSummary": text,
    "comment": text, "phaseName": text, "phaseDescription": text, "actorName": text, "companyName": text,
    "providerType": text, "touchpointID": text, "message": text, "initiatorLabel": text,
    "receiverLabel": text, "channelName": text, "experienceDescription": text, "experienceRating": text,
  ]

  /// What a journey may have in several parts, each of which is read.
  private static let listed = Set(["actors", "touchpoints"] + CJMLPoint.names)

  /// Where attributes stand that tell a reader of XML where its schema is.
  private static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

  /// Notes what is left of `element`, of which the known parts were read.
  static func note(of element: XMLElement, _ notes: inout ImportNotes) {
    guard let form = forms[element.name.local] else { return }
    let name = element.name.local
    for attribute in element.attributes
    where !form.attributes.contains(attribute.name.local) && attribute.name.namespace != schemaInstance {
      notes.dropped(
        line: element.line, "The attribute “\(attribute.name.local)” of <\(name)>: “\(attribute.value)”.")
    }
    if !form.hasText, !element.text.isEmpty {
      notes.dropped(line: element.line, "Text directly inside <\(name)>: “\(element.text)”.")
    }
    var seen: Set<String> = []
    for child in element.elements {
      let isKnown =
        child.name.namespace == element.name.namespace && form.children.contains(child.name.local)
      let isRead = form.repeats || listed.contains(child.name.local) || seen.insert(child.name.local).inserted
      if isKnown, isRead {
        note(of: child, &notes)
      } else if isKnown || !form.keepsOthers {
        notes.dropped(
          line: child.line,
          "\(isKnown ? "A second " : "")<\(child.name.local)> of <\(name)>: “\(child.text)”.")
      }
    }
  }
}
