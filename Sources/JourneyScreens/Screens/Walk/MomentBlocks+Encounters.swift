import JourneyCore

extension MomentBlocks {
  /// Whom the customer meets, and the breaks between them.
  func encounters(withCosts: Bool) -> [Block] {
    let range = scene.path.route.meetingRanges[moment.position]
    let beads = range.map { bead($0, withCosts: withCosts) }
    return zip(0..., Thread(page: page).rows(beads)).map { number, rows in
      let item = scene.items.firstIndex(of: .encounter(range.lowerBound + number))
      return Block(
        rows, group: Group.encounters.rawValue, rank: Rank.never.rawValue,
        name: .one("more contact", many: "more contacts"), item: item)
    }
  }

  /// Who answers for the moment and is not met in it.
  var absentOwners: [Block] {
    let index = scene.analysis.index
    let met = Set(index.encounterContacts[moment.touchpoint].map { index.contactDepartments[$0] })
    let absent = touchpoint.owners.compactMap { owner -> String? in
      guard let number = index.departmentNumbers[owner], !met.contains(number) else { return nil }
      return scene.analysis.journey.departments[number].name
    }
    let isOwned = !touchpoint.owners.isEmpty
    guard !absent.isEmpty || !isOwned else { return [] }
    let answer = absent.count == 1 ? "answers" : "answer"
    let isShared = absent.count < touchpoint.owners.count
    let words =
      isOwned
      ? "\(Phrase.list(absent)) \(answer) for this moment\(isShared ? " too" : "")"
      : "nobody answers for this moment"
    var row = Row()
    let text = TextWrap.truncated(words, to: page.end - 1, ellipsis: scene.glyphs.ellipsis)
    row.put(text, endingAt: page.end, isOwned ? .quiet : Style(.severe))
    return [block([row], .encounters, .owner, .the("who answers for it"))]
  }

  private func bead(_ number: Int, withCosts: Bool) -> Thread.Bead {
    let meeting = scene.path.route.meetings[number]
    let journey = scene.analysis.journey
    let contact = journey.contacts[meeting.contact]
    let department = journey.departments[meeting.department]
    let isFirstOfDepartment = !scene.path.route.meetings[
      scene.path.route.meetingRanges[moment.position].lowerBound..<number
    ].contains { $0.department == meeting.department }
    let answers = isFirstOfDepartment && touchpoint.owners.contains(department.id)
    return Thread.Bead(
      name: contact.name, kind: contact.kindInWords, department: department.name,
      departmentRole: .department(meeting.department),
      events: withCosts ? events(of: touchpoint.encounters[meeting.encounter], meeting) : [],
      duty: answers ? "answers for \(page.isNarrow ? "it" : "this moment")" : nil,
      crossing: crossing(to: number, isTold: withCosts),
      isSelected: scene.selected == .encounter(number))
  }

  private func events(of encounter: Encounter, _ meeting: Meeting) -> [Thread.Event] {
    var events: [Thread.Event] = []
    if encounter.starter == .us { events.append(.init(text: "comes to me unasked", style: .quiet)) }
    if let asked = encounter.asked { events.append(.init(text: "asks: \(asked)", style: .quiet)) }
    if let burden = encounter.burden {
      events.append(.init(text: burden, style: Style(.warning)))
    }
    if let ending = encounter.outcome.ending {
      events.append(.init(text: ending, style: Style(encounter.outcome == .passed ? .warning : .severe)))
    }
    if let words = Handover.whyUnheard(encounter.handoff, at: meeting) {
      events.append(.init(text: words, style: .quiet))
    }
    return events
  }

  /// The handoff that leads to a meeting, told by the departments or, inside one, by the contacts.
  private func crossing(to number: Int, isTold: Bool) -> Thread.Crossing? {
    let meetings = scene.path.route.meetings
    guard case .handoff(let crossesBorder, let manner) = meetings[number].arrival else { return nil }
    let journey = scene.analysis.journey
    let (from, to) = (meetings[number - 1], meetings[number])
    let names =
      crossesBorder
      ? (journey.departments[from.department].name, journey.departments[to.department].name)
      : (journey.contacts[from.contact].name, journey.contacts[to.contact].name)
    let handover = Handover(manner)
    return Thread.Crossing(
      handover: isTold ? handover : nil, crossesBorder: crossesBorder,
      forms: handover.sentences(from: names.0, to: names.1))
  }
}
