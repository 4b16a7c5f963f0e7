import JourneyCore

extension ContactsScreen {
  /// Draws everyone in the order in which they are met, and below where the selected one is met.
  func drawList(above foot: Int, on grid: inout Grid) -> [Shown.Place] {
    let columns = listColumns
    let top = headRow + 1
    let bottom = max(top + 1, page.rows - foot - (foot > 0 && page.isRoomy ? 1 : 0))
    let person = contacts.person(at: walk)
    let room = bottom - top - book.people.count - 2
    let details = room > 2 ? details(of: person, rows: room) : selectedMeeting.map { [$0] } ?? []
    let end = room > 2 ? bottom : bottom - details.count
    let window = ListCursor.window(around: person, count: book.people.count, height: end - top)
    let rows = window.map { number in
      let row = row(of: book.people[number], in: columns)
      return number == person ? row.selected(at: 1, glyphs) : row
    }
    grid.draw(
      details, from: room > 2 ? top + window.count + 1 : end, before: bottom, inset: page.inset)
    grid.draw([listHead(of: columns)] + rows, from: headRow, before: end, inset: page.inset)
    return zip(window, top...).map { number, row in
      Shown.Place(item: firstItem + number, rows: row..<row + 1)
    }
  }

  private var listColumns: ContactColumns {
    let seen = book.people.prefix(200)
    return ContactColumns(
      page.columns, name: seen.lazy.map { CellWidth.of(title(of: $0)) }.max() ?? 0,
      department: seen.lazy.map { CellWidth.of(department(of: $0).name) }.max() ?? 0,
      digits: String(seen.lazy.map(\.meetings.count).max() ?? 0).count, hasRefusals: book.hasRefusals)
  }

  private func department(of person: ContactBook.Person) -> Department {
    journey.departments[walk.analysis.index.contactDepartments[person.contact]]
  }

  /// The name, and what it is where it is no person.
  private func title(of person: ContactBook.Person) -> String {
    let contact = journey.contacts[person.contact]
    let mark = contact.isHidden ? "\(glyphs.severe) " : ""
    return mark + contact.name + (contact.shortKind.map { ", \($0)" } ?? "")
  }

  private func listHead(of columns: ContactColumns) -> Row {
    var row = Row()
    row.put("met in order", at: columns.name.lowerBound, .quiet)
    if !page.isNarrow { row.put("of", at: columns.department.lowerBound, .quiet) }
    for (words, end) in zip(countHeads, columns.counts) {
      row.put(words, at: end - CellWidth.of(words), .quiet)
    }
    if !columns.powers.isEmpty { row.put("may", at: columns.powers.lowerBound, .quiet) }
    return row
  }

  private var countHeads: [String] {
    let marks = [String(glyphs.served), String(glyphs.passedOn)]
    return (page.isNarrow ? marks : ["met", "served", "passed"]) + [page.isNarrow ? "x" : "no help"]
  }

  private func row(of person: ContactBook.Person, in columns: ContactColumns) -> Row {
    let contact = journey.contacts[person.contact]
    let number = walk.analysis.index.contactDepartments[person.contact]
    let isMet = !person.meetings.isEmpty
    var row = Row()
    row.put(
      cut(title(of: person), to: columns.name.count), at: columns.name.lowerBound,
      contact.isHidden
        ? Style(.severe, bold: isHere(person)) : isMet ? Style(.text, bold: isHere(person)) : .quiet)
    let letter = String(book.letters[number])
    let words = columns.department.count > 3 ? "\(letter) \(journey.departments[number].name)" : letter
    row.put(
      cut(words, to: columns.department.count), at: columns.department.lowerBound, Style(.department(number)))
    for (count, end) in zip(counts(of: person), columns.counts) where isMet {
      let text = "\(count.number)"
      row.put(text, at: end - text.count, count.number == 0 ? .quiet : count.style)
    }
    if !isMet { row.put("never", at: columns.counts[1] - 5, .quiet) }
    guard !columns.powers.isEmpty else { return row }
    row.put(
      cut(contact.powers, to: columns.powers.count), at: columns.powers.lowerBound,
      contact.empowerment == nil ? .quiet : .text)
    return row
  }

  private func counts(of person: ContactBook.Person) -> [(number: Int, style: Style)] {
    let passed = person.count(.passed)
    let isAlways = passed == person.meetings.count
    let met: [(number: Int, style: Style)] = page.isNarrow ? [] : [(person.meetings.count, .text)]
    return met + [
      (person.count(.served), .text), (passed, Style(isAlways ? .severe : .warning, bold: true)),
      (person.count(.refused) + person.count(.unanswered), Style(.severe, bold: true)),
    ]
  }

  /// Whether the customer meets the person where the walk stands.
  private func isHere(_ person: ContactBook.Person) -> Bool {
    guard let position = walk.position else { return false }
    return person.meetings.contains(where: route.meetingRanges[position].contains)
  }

  func cut(_ text: String, to columns: Int) -> String {
    TextWrap.truncated(text, to: columns, ellipsis: glyphs.ellipsis)
  }
}

// MARK: - Where one contact is met

extension ContactsScreen {
  /// Every meeting with the selected contact, as many as there is room for around where the walk stands.
  private func details(of number: Int, rows: Int) -> [Row] {
    let person = book.people[number]
    let contact = journey.contacts[person.contact]
    let hidden =
      contact.isHidden ? "\(Phrase.opening(contact.nameInSentence)) is a machine and does not say so. " : ""
    let powers = TextBlock.rows(
      hidden + contact.powersSentence, at: MatrixLayout.headColumn, on: page, limit: min(3, rows - 1))
    let here = contacts.meeting(at: walk)
    let position = walk.position ?? 0
    let nearest =
      person.meetings.firstIndex { $0 == here }
      ?? person.meetings.firstIndex { route.meetings[$0].position >= position } ?? 0
    let window = ListCursor.window(
      around: nearest, count: person.meetings.count, height: rows - 1 - powers.count)
    return [page.line] + powers
      + window.map {
        person.meetings[$0] == here ? selectedMeeting ?? .blank : detail(of: person.meetings[$0])
      }
  }

  /// The encounter that keys change.
  private var selectedMeeting: Row? {
    contacts.meeting(at: walk).map { detail(of: $0).selected(at: 1, glyphs) }
  }

  private func detail(of number: Int) -> Row {
    let meeting = route.meetings[number]
    let touchpoint = walk.analysis.index.touchpoints[meeting.touchpoint]
    let outcome = book.outcomes[number]
    let isHere = meeting.position == walk.position
    var row = Row()
    let mark = outcome == .served ? glyphs.served : outcome == .passed ? glyphs.passedOn : glyphs.turnedAway
    let style: Style = outcome == .served ? .text : Style(outcome == .passed ? .warning : .severe, bold: true)
    row.put(String(mark), at: 3, style)
    let ending = outcome.ending ?? ""
    let room = page.end - 5 - (ending.isEmpty ? 0 : CellWidth.of(ending) + 2)
    row.put(cut(touchpoint.title, to: room), at: 5, Style(.customer, bold: isHere))
    if !ending.isEmpty { row.put(ending, endingAt: page.end, style) }
    return row
  }
}
