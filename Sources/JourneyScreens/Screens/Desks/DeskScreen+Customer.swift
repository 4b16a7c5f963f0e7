import JourneyCore

extension DeskScreen {
  private var cardRows: Int { isRoomy ? 8 : 4 }
  private var wordsTop: Int { cardsTop + cardRows + (isRoomy ? 1 : 0) }

  /// Draws what the customer sees: every moment lit, each with those who are met.
  func drawCustomer(on grid: inout Grid) -> [Shown.Place] {
    let band = band(widths: 10...14, on: grid)
    let rows = cardsTop..<cardsTop + cardRows
    drawStages(of: band, on: &grid)
    for position in band.positions {
      let middle = rows.lowerBound + cardRows / 2
      if position > band.positions.lowerBound, !drawHandoff(to: position, of: band, row: middle, on: &grid) {
        let point = Point(column: band.marker(before: position), row: middle)
        grid.put(String(glyphs.horizontal), at: point, style: Style(.customer))
      }
      customerCard(at: position).draw(rows, band.columns(of: position), on: &grid)
    }
    grid.draw(words, from: wordsTop, before: page.rows, inset: page.inset)
    grid.draw(people, from: wordsTop + words.count, before: page.rows, inset: page.inset)
    return places(of: band, rows: rows)
  }

  /// The name, those who are met and their departments, and how it feels.
  private func customerCard(at position: Int) -> DeskCard {
    let touchpoint = walk.analysis.index.touchpoints[route.touchpoints[position]]
    let meetings = route.meetings[route.meetingRanges[position]]
    let room = cardRows - 3 - (isRoomy ? 1 : 0)
    var people = meetings.flatMap(self.lines)
    if people.isEmpty { people = [("nobody", .quiet)] }
    if people.count > room {
      people = meetings.map { meeting in
        let name = TextWrap.truncated(short(journey.contacts[meeting.contact]), to: 8, ellipsis: "")
        return ("\(sights.letters[meeting.department]) \(name)", Style(.department(meeting.department)))
      }
    }
    if people.count > max(1, room) {
      people = people.prefix(max(0, room - 1)) + [("+\(people.count - max(0, room - 1)) more", .quiet)]
    }
    let isHere = position == walk.position
    let name = [(touchpoint.id.text, Style(.customer, bold: isHere))]
    let blanks = Array(repeating: ("", Style.text), count: max(0, room - people.count))
    let lines = name + people + (isRoomy ? blanks + [feeling(of: touchpoint)] : [])
    return DeskCard(
      lines: lines.map { (text: $0.0, style: $0.1) }, light: .met,
      role: meetings.first.map { .department($0.department) } ?? .rule, isSelected: isHere, glyphs: glyphs)
  }

  /// Who is met, and below in its colour of which department.
  private func lines(_ meeting: Meeting) -> [(String, Style)] {
    let department = journey.departments[meeting.department].name
    return [
      (short(journey.contacts[meeting.contact]), .text),
      ("\(sights.letters[meeting.department]) \(department)", Style(.department(meeting.department))),
    ]
  }

  /// A contact's name without its article.
  private func short(_ contact: Contact) -> String {
    guard contact.nameInSentence != contact.name, let space = contact.name.firstIndex(of: " ") else {
      return contact.name
    }
    return String(contact.name[contact.name.index(after: space)...])
  }

  /// The moment in the customer's words, and what they say.
  private var words: [Row] {
    guard let position = walk.position else { return DeskWords(self).rows }
    let touchpoint = walk.analysis.index.touchpoints[route.touchpoints[position]]
    var rows = TextBlock.rows(
      touchpoint.title, at: page.indent, on: page, Style(.customer, bold: true), limit: isRoomy ? 2 : 1)
    if let quote = touchpoint.quotes.first, isRoomy {
      rows += TextBlock.rows(
        glyphs.quoted(quote.line), at: page.indent, on: page, Style(.customer), limit: 2)
    }
    return isRoomy ? rows + [.blank] : rows
  }

  /// Everyone who is met at the moment; where they have no room, the selected one and those around.
  private var people: [Row] {
    guard let position = walk.position else { return [] }
    let beads = Thread(page: page).rows(route.meetingRanges[position].map(bead))
    let room = page.rows - wordsTop - words.count
    let rows = Array(beads.joined())
    let chosen = walk.selectedEncounter ?? 0
    guard rows.count > room, beads.indices.contains(chosen) else { return rows }
    let end = beads[...chosen].reduce(0) { $0 + $1.count }
    return Array(rows.dropFirst(max(0, end - max(room, beads[chosen].count))))
  }

  private func bead(_ number: Int) -> Thread.Bead {
    let meeting = route.meetings[number]
    let encounter = walk.analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter]
    let contact = journey.contacts[meeting.contact]
    var events: [Thread.Event] = []
    if let burden = encounter.burden { events.append(.init(text: burden, style: Style(.warning))) }
    if let ending = encounter.outcome.ending {
      events.append(.init(text: ending, style: Style(encounter.outcome == .passed ? .warning : .severe)))
    }
    return Thread.Bead(
      name: contact.name, kind: contact.kindInWords, department: journey.departments[meeting.department].name,
      departmentRole: .department(meeting.department), events: events, crossing: crossing(to: number),
      isSelected: walk.selected == .encounter(number))
  }

  private func crossing(to number: Int) -> Thread.Crossing? {
    guard case .handoff(let crossesBorder, let manner) = route.meetings[number].arrival else { return nil }
    let (from, to) = (route.meetings[number - 1], route.meetings[number])
    let handover = Handover(manner)
    let names =
      crossesBorder
      ? (journey.departments[from.department].name, journey.departments[to.department].name)
      : (journey.contacts[from.contact].name, journey.contacts[to.contact].name)
    return Thread.Crossing(
      handover: handover, crossesBorder: crossesBorder,
      forms: handover.sentences(from: names.0, to: names.1))
  }
}
