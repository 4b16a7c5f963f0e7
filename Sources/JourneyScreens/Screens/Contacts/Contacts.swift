import JourneyCore

/// Everyone whom the customer meets: a list, who hands the customer to whom, and who may help.
package struct Contacts: Sendable {
  /// What is shown of the contacts.
  package enum Part: CaseIterable, Hashable, Sendable {
    /// Everyone in the order in which they are met.
    case met
    /// Handoffs from department to department.
    case departments
    /// Handoffs from contact to contact.
    case contacts
    /// Needs and contacts: who could, who did, who passed.
    case may
  }

  /// What is shown.
  package private(set) var part = Part.met
  /// The contact that was chosen last, a number in ``ContactBook/people``.
  private var chosen = 0
  /// Which cell is selected on each page that has cells.
  private var cells: [Part: MeetingMatrix.Cell] = [:]
  /// Which meeting is selected among those of the cell that is open; nil while none is open.
  private(set) var opened: ListCursor?
  private var book: ContactBook

  /// Those whom `walk` meets, with the one selected whom it meets now.
  package init(_ walk: Walk) {
    book = ContactBook(walk)
  }

  /// Whom `walk` meets on its way.
  func book(of walk: Walk) -> ContactBook {
    book.detours == walk.path.detours ? book : ContactBook(walk)
  }

  /// The contact that is selected in the list, a number in ``ContactBook/people``.
  ///
  /// Where the walk has gone on to others, it is the one whom it meets first there.
  func person(at walk: Walk) -> Int {
    let book = book(of: walk)
    let chosen = max(0, min(chosen, book.people.count - 1))
    guard let position = walk.position, !book.people.isEmpty else { return chosen }
    let range = walk.path.route.meetingRanges[position]
    let isHere = book.people[chosen].meetings.contains(where: range.contains)
    if isHere || book.people[chosen].meetings.isEmpty || range.isEmpty { return chosen }
    let contact = walk.path.route.meetings[range.lowerBound].contact
    return book.people.prefix(book.metCount).firstIndex { $0.contact == contact } ?? chosen
  }

  /// The meeting with that contact at which the walk stands, a number in ``Route/meetings``; nil where it is none.
  func meeting(at walk: Walk) -> Int? {
    let book = book(of: walk)
    let person = person(at: walk)
    guard part == .met, let position = walk.position, book.people.indices.contains(person) else { return nil }
    let contact = book.people[person].contact
    let route = walk.path.route
    if case .encounter(let number) = walk.selected, route.meetings[number].contact == contact {
      return number
    }
    return route.meetingRanges[position].first { route.meetings[$0].contact == contact }
  }

  /// The matrix of the page that is shown; nil for the list.
  func matrix(of book: ContactBook) -> MeetingMatrix? {
    switch part {
    case .met: nil
    case .departments: book.departmentHandoffs
    case .contacts: book.contactHandoffs
    case .may: book.askings
    }
  }

  /// The cell that is selected, which is inside of `matrix`.
  func cell(in matrix: MeetingMatrix) -> MeetingMatrix.Cell {
    let first = part == .may ? book.vain ?? matrix.heaviest : matrix.heaviest
    let cell = cells[part] ?? first ?? MeetingMatrix.Cell()
    return MeetingMatrix.Cell(
      row: max(0, min(cell.row, matrix.rows - 1)), column: max(0, min(cell.column, matrix.columns - 1)))
  }

  /// What the selected cell counts, numbers in ``Route/meetings``.
  func meetings(of book: ContactBook) -> [Int] {
    matrix(of: book).map { $0[cell(in: $0)] } ?? []
  }
}

// MARK: - Moves

extension Contacts: Panorama {
  package var name: ViewName { .contacts }
  package var whyOnePage: String? { nil }

  package func draw(_ walk: Walk, with glyphs: Glyphs, on grid: inout Grid) -> Shown {
    ContactsScreen(self, walk, Page(grid.size, glyphs: glyphs)).draw(on: &grid)
  }

  package func hints(at walk: Walk) -> [Hint] {
    let tab = Hint([.turnPage(forward: true)], "page")
    if opened != nil {
      return [
        Hint([.move(.up), .move(.down)], "choose"), Hint([.enter], "go there"),
        Hint([.out], "back to the table"),
        tab,
      ]
    }
    let enter = canEnter(walk) ? [Hint([.enter], part == .met ? "open" : "list them")] : []
    let steps =
      part == .met
      ? [Hint([.move(.previous), .move(.next)], "walk"), Hint([.move(.up), .move(.down)], "contact")]
      : [Hint([.move(.previous), .move(.next)], "column"), Hint([.move(.up), .move(.down)], "row")]
    return steps + enter + [tab, Hint([.out], "back")]
  }

  package mutating func move(_ move: Move, along walk: inout Walk, on canvas: Canvas) -> Bool {
    if book.detours != walk.path.detours { book = ContactBook(walk) }
    let rows = ContactsScreen(self, walk, Page(canvas.size, glyphs: canvas.glyphs)).listRows
    if var cursor = opened {
      let isFlag = move == .nextFlag || move == .previousFlag
      let isDone = !isFlag && cursor.move(move, count: meetings(of: book).count, page: rows)
      opened = cursor
      return isDone
    }
    guard let matrix = matrix(of: book) else { return moveInList(move, rows: rows, along: &walk) }
    switch move {
    case .next: return step(rows: 0, columns: 1, in: matrix)
    case .previous: return step(rows: 0, columns: -1, in: matrix)
    case .down: return step(rows: 1, columns: 0, in: matrix)
    case .up: return step(rows: -1, columns: 0, in: matrix)
    case .onward: return step(rows: max(1, rows), columns: 0, in: matrix)
    case .back: return step(rows: -max(1, rows), columns: 0, in: matrix)
    case .first: return step(rows: 0, columns: -matrix.columns, in: matrix)
    case .last: return step(rows: 0, columns: matrix.columns, in: matrix)
    case .nextStage, .previousStage, .nextFlag, .previousFlag: return false
    }
  }

  private mutating func moveInList(_ move: Move, rows: Int, along walk: inout Walk) -> Bool {
    let person = person(at: walk)
    switch move {
    case .down: return choose(person + 1, along: &walk)
    case .up: return choose(person - 1, along: &walk)
    case .onward:
      return choose(min(person + rows, max(person + 1, book.people.count - 1)), along: &walk)
        || walk.stride(.next)
    case .back: return choose(max(person - rows, min(person - 1, 0)), along: &walk) || walk.stride(.previous)
    case .first: return choose(0, along: &walk)
    case .last: return choose(book.people.count - 1, along: &walk)
    case .next, .previous, .nextStage, .previousStage, .nextFlag, .previousFlag:
      guard walk.stride(move) else { return false }
      meetFirst(of: walk)
      return true
    }
  }

  /// Selects whom the walk meets first where it stands.
  private mutating func meetFirst(of walk: Walk) {
    guard let position = walk.position, let first = walk.path.route.meetingRanges[position].first else {
      return
    }
    let contact = walk.path.route.meetings[first].contact
    chosen = book.people.firstIndex { $0.contact == contact } ?? chosen
  }

  /// Selects a contact, and takes the walk to where it is met next; says whether there is such a contact.
  private mutating func choose(_ person: Int, along walk: inout Walk) -> Bool {
    guard book.people.indices.contains(person) else { return false }
    chosen = person
    let route = walk.path.route
    let here = walk.position ?? 0
    let meetings = book.people[person].meetings
    guard let number = meetings.first(where: { route.meetings[$0].position >= here }) ?? meetings.last else {
      return true
    }
    let meeting = route.meetings[number]
    _ = walk.go(to: Spot(touchpoint: meeting.touchpoint, part: .encounter(meeting.encounter)))
    return true
  }

  private mutating func step(rows: Int, columns: Int, in matrix: MeetingMatrix) -> Bool {
    let cell = cell(in: matrix)
    let next = MeetingMatrix.Cell(
      row: max(0, min(cell.row + rows, matrix.rows - 1)),
      column: max(0, min(cell.column + columns, matrix.columns - 1)))
    cells[part] = next
    return next != cell
  }

  package mutating func turnPage(forward: Bool, along walk: inout Walk) {
    show(part.turned(forward: forward))
  }

  private mutating func show(_ part: Part) {
    self.part = part
    opened = nil
  }

  package func canEnter(_ walk: Walk) -> Bool {
    let book = book(of: walk)
    guard part == .met else { return !meetings(of: book).isEmpty }
    let person = person(at: walk)
    return book.people.indices.contains(person) && !book.people[person].meetings.isEmpty
  }

  package mutating func enter(_ walk: Walk) -> Spot? {
    let book = book(of: walk)
    let route = walk.path.route
    if part == .met {
      if let meeting = meeting(at: walk) { return Spot(route.meetings[meeting]) }
      let meetings = book.people[person(at: walk)].meetings
      let here = walk.position ?? 0
      return (meetings.first { route.meetings[$0].position >= here } ?? meetings.last).map {
        Spot(route.meetings[$0])
      }
    }
    guard let cursor = opened else {
      opened = ListCursor()
      return nil
    }
    let meetings = meetings(of: book)
    return meetings.indices.contains(cursor.selection)
      ? Spot(route.meetings[meetings[cursor.selection]]) : nil
  }

  package func settle(_ walk: inout Walk) {
    guard let meeting = meeting(at: walk), walk.selected != .encounter(meeting) else { return }
    _ = walk.go(to: Spot(walk.path.route.meetings[meeting]))
  }

  package func whyNot(_: Change, at walk: Walk) -> String? {
    guard part == .met else { return "A table only counts: Enter leads to where things can be changed" }
    guard walk.touchpoint != nil, meeting(at: walk) == nil else { return nil }
    return "Nobody who is met at this moment is selected: up and down choose"
  }

  package func refusal(of move: Move) -> String {
    switch move {
    case .nextStage, .previousStage, .nextFlag, .previousFlag:
      part == .met ? move.refusal : "A table has no stages and no flags; Tab leads to everyone"
    case .next, .previous, .down, .up, .onward, .back, .first, .last: move.refusal
    }
  }

  package mutating func goOut() -> Bool {
    defer { opened = nil }
    return opened != nil
  }

  package mutating func select(_ item: Int, along walk: inout Walk) {
    let parts = Part.allCases
    if item < parts.count { return show(parts[item]) }
    let item = item - parts.count
    if opened != nil {
      opened = ListCursor(selection: item)
    } else if let matrix = matrix(of: book(of: walk)) {
      cells[part] = MeetingMatrix.Cell(
        row: item / max(1, matrix.columns), column: item % max(1, matrix.columns))
    } else {
      _ = choose(item, along: &walk)
    }
  }

  package func selection(at walk: Walk) -> Int? {
    let book = book(of: walk)
    let start = Part.allCases.count
    if let opened { return start + opened.selection }
    guard let matrix = matrix(of: book) else { return start + person(at: walk) }
    let cell = cell(in: matrix)
    return start + cell.row * matrix.columns + cell.column
  }

  package mutating func follow(_ walk: Walk) {
    let contacts = walk.analysis.journey.contacts
    let contact = book.people.indices.contains(chosen) ? book.ids[chosen] : nil
    book.follow(walk)
    let known = contact.flatMap { walk.analysis.index.contactNumbers[$0] }
    if let known, contacts.indices.contains(known) {
      chosen = book.people.firstIndex { $0.contact == known } ?? chosen
    }
    guard let cursor = opened else { return }
    let count = meetings(of: book).count
    opened = count == 0 ? nil : ListCursor(selection: min(cursor.selection, count - 1))
  }
}

extension Spot {
  /// Where `meeting` is.
  fileprivate init(_ meeting: Meeting) {
    self.init(touchpoint: meeting.touchpoint, part: .encounter(meeting.encounter))
  }
}
