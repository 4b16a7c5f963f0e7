import JourneyCore

extension CJMLJourney {
  /// Reads the communication points and actions, in the order of the file.
  mutating func readPoints() {
    let elements = element.elements.flatMap { element in
      if element.name.local == "touchpoints" { return element.elements }
      return CJMLPoint.names.contains(element.name.local) ? [element] : []
    }
    readScale(elements)
    for element in elements {
      if let point = CJMLPoint(element) {
        read(point)
      } else {
        notes.dropped(line: element.line, "<\(element.name.local)> is no touchpoint: “\(element.text)”.")
      }
    }
  }

  private mutating func readScale(_ points: [XMLElement]) {
    let written = points.compactMap { $0.first("touchpointExperience")?.first("experienceRating")?.text }
    ratings = CJMLRatings(written.filter { !$0.isEmpty })
    guard case .fromOne = ratings, written.contains(where: { Double($0) != nil }) else { return }
    notes.guessed("Experience ratings have no sign, so they are read as 1 to 5 and became feelings −3 to +3.")
  }

  private mutating func read(_ point: CJMLPoint) {
    let line = point.element.line
    let sides = point.sides.filter { !$0.reference.isEmpty }.map {
      (side: $0, who: cast.side(of: $0.reference, line: $0.line, &notes))
    }
    let own = sides.first { $0.who == .customer }
    let others = sides.filter { $0.who != .customer }
    let labels = [own?.side.label].compactMap(\.self) + point.sides.map(\.label) + [point.id]
    let title = notes.value(labels.first { !$0.isEmpty } ?? "", line: line)
    begin(point, title: title.isEmpty ? "A touchpoint without a label" : title)
    let number = moments.count - 1
    if own != nil {
      for (side, who) in others { meet(who, side, point, at: number) }
    } else if !others.isEmpty {
      noteBackstage(sides.map(\.side), line: line, at: number)
    }
    readRest(of: point, at: number)
  }

  /// Opens a touchpoint, or goes on with the last one where `id.2` follows `id` with the same words.
  private mutating func begin(_ point: CJMLPoint, title: String) {
    if let last = moments.last, last.touchpoint.title == title, let dot = point.id.lastIndex(of: "."),
      point.id[..<dot] == last.id, point.id[point.id.index(after: dot)...].allSatisfy(\.isNumber)
    {
      return
    }
    let id =
      Identifier<Touchpoint>(point.id) == nil ? touchpointIDs.make(from: title) : touchpointIDs.keep(point.id)
    if id.text != point.id, let written = point.element.first("touchpointID"), !point.id.isEmpty {
      keep(written, at: .touchpoint(moments.count))
    }
    moments.append((Touchpoint(id: id, title: title), point.phase, point.id))
  }

  private mutating func meet(_ who: CJMLCast.Side, _ side: CJMLPoint.Side, _ point: CJMLPoint, at number: Int)
  {
    guard case .contact(let contact) = who else { return }
    var encounter = Encounter(contact: contact)
    encounter.statedStarter = side.isInitiator ? .us : nil
    encounter.asked = point.element.first("message").map { notes.value($0.text, line: $0.line) }
      .flatMap { $0.isEmpty ? nil : $0 }
    let outcome = Encounter.Outcome(rawValue: side.label)
    encounter.statedOutcome = outcome == .served ? nil : outcome
    let met = moments[number].touchpoint.encounters.count
    if outcome == nil, !side.label.isEmpty {
      let key = side.isInitiator ? "x-initiator-label" : "x-receiver-label"
      kept.append(
        .init(key, notes.value(side.label, line: side.line), at: .encounter(touchpoint: number, number: met)))
    }
    moments[number].touchpoint.encounters.append(encounter)
  }

  private mutating func noteBackstage(_ sides: [CJMLPoint.Side], line: Int, at number: Int) {
    for side in sides {
      let key = side.isInitiator ? "x-initiator" : "x-receiver"
      let text = [side.reference, side.label].filter { !$0.isEmpty }.joined(separator: ": ")
      kept.append(.init(key, notes.value(text, line: side.line), at: .touchpoint(number)))
    }
    notes.guessed(
      line: line,
      "The customer takes no part in “\(moments[number].touchpoint.title)”; it is a moment without an encounter."
    )
  }

  // MARK: What else a point says

  private mutating func readRest(of point: CJMLPoint, at number: Int) {
    let element = point.element
    if let channel = element.first("channel") {
      let name = notes.value((channel.first("channelName") ?? channel).text, line: channel.line)
      if !name.isEmpty { moments[number].touchpoint.channel = CJMLChannel.ours(name) }
      keepOthers(of: channel, known: ["channelName"], at: .touchpoint(number))
    }
    if let experience = element.first("touchpointExperience") { read(experience, at: number) }
    if let comment = element.first("comment") {
      moments[number].touchpoint.annotations += annotations(of: comment)
    }
    if let timestamps = element.first("timestamps") {
      keepOthers(of: timestamps, known: [], at: .touchpoint(number))
    }
    if moments[number].touchpoint.encounters.isEmpty, let message = element.first("message") {
      keep(message, at: .touchpoint(number))
    }
    keepOthers(of: element, known: CJMLPoint.known, at: .touchpoint(number))
  }

  private mutating func read(_ experience: XMLElement, at number: Int) {
    if let description = experience.first("experienceDescription"),
      let text = notes.text(description.longText, line: description.line)
    {
      moments[number].touchpoint.story = text
    }
    keepOthers(of: experience, known: ["experienceDescription", "experienceRating"], at: .touchpoint(number))
    guard let rating = experience.first("experienceRating"), !rating.text.isEmpty else { return }
    let read = ratings.feeling(rating.text)
    moments[number].touchpoint.feels = read?.feeling
    if case .signed = ratings, read?.isOnScale == true { return }
    keep(rating, at: .touchpoint(number))
    let title = moments[number].touchpoint.title
    if read == nil {
      notes.guessed(
        line: rating.line,
        "The rating “\(rating.text)” is no number, so how “\(title)” feels is unknown; it is kept as "
          + "“x-experience-rating”.")
    } else if read?.isOnScale == false {
      notes.guessed(
        line: rating.line,
        "The rating \(rating.text) is beyond \(ratings.words); it is read as the nearer end, and kept as "
          + "“x-experience-rating”.")
    }
  }

  // MARK: What has no word of ours

  /// Keeps what stands inside `element` and is none of `known`.
  mutating func keepOthers(of element: XMLElement, known: [String], at place: Place = .journey) {
    for child in element.elements {
      let isOurs = child.name.namespace == element.name.namespace && known.contains(child.name.local)
      guard !isOurs else { continue }
      let isEmpty = child.elements.isEmpty && child.attributes.isEmpty && child.text.isEmpty
      if isEmpty { notes.dropped(line: child.line, "<\(child.name.local)>, which is empty.") }
      keep(child, at: place)
    }
  }

  /// Keeps an element: its text, or all of its source where there is more to it; nothing where it is empty.
  mutating func keep(_ element: XMLElement, at place: Place) {
    let isText = element.elements.isEmpty && element.attributes.isEmpty
    let raw = isText ? element.longText : String(source.scalars[element.start..<element.end])
    guard let text = notes.text(raw, line: element.line) else { return }
    kept.append(.init(Self.key(element.name.local), text, at: place))
  }

  /// `plannedReference` as `x-planned-reference`.
  private static func key(_ name: String) -> String {
    var key = "x"
    var wasLow = true
    for scalar in name.unicodeScalars {
      switch scalar {
      case "A"..."Z":
        key += (wasLow ? "-" : "") + String(scalar).lowercased()
        wasLow = false
      case "a"..."z", "0"..."9":
        key += (key == "x" ? "-" : "") + String(scalar)
        wasLow = true
      default:
        wasLow = true
      }
    }
    return key == "x" ? "x-element" : key
  }
}
