import JourneyCore

/// Draws whom the customer meets: the list, or a table in which one moves from cell to cell.
struct ContactsScreen {
  let contacts: Contacts
  let walk: Walk
  let page: Page
  let book: ContactBook
  let journey: Journey
  let route: Route

  init(_ contacts: Contacts, _ walk: Walk, _ page: Page) {
    self.contacts = contacts
    self.walk = walk
    self.page = page
    book = contacts.book(of: walk)
    journey = walk.analysis.journey
    route = walk.path.route
  }

  var glyphs: Glyphs { page.glyphs }
  /// The customer, as a sentence names them.
  var customer: String { journey.customerName }
  /// The number of the first item behind the tabs.
  var firstItem: Int { Contacts.Part.allCases.count }
  /// The row on which the heads of columns stand.
  var headRow: Int { page.isRoomy ? 3 : 2 }

  /// Draws all of it, and says where tabs, contacts and cells are.
  func draw(on grid: inout Grid) -> Shown {
    if page.isTiny { return TinyFrame(lines: contacts.gist(at: walk)).draw(on: page, &grid) }
    let parts = Contacts.Part.allCases
    let shown = parts.firstIndex(of: contacts.part) ?? 0
    let tabs = Tabs(parts.map(title), around: shown, to: page.end, on: page)
    return PagedFrame(
      heading: heading, missing: whatIsMissing, tabs: tabs.row(showing: shown, glyphs),
      places: tabs.places(from: 0, on: page)
    ).draw(on: page, &grid, rest: drawPage)
  }

  private func drawPage(on grid: inout Grid) -> [Shown.Place] {
    let foot = foot
    grid.draw(foot, from: page.rows - foot.count, before: page.rows, inset: page.inset)
    if contacts.part == .met { return drawList(above: foot.count, on: &grid) }
    return contacts.opened == nil
      ? drawTable(above: foot.count, on: &grid) : drawMeetings(above: foot.count, on: &grid)
  }

  /// How many rows of a list or of a table are seen at once.
  var listRows: Int { max(1, page.rows - headRow - 1 - foot.count - (page.isRoomy ? 1 : 0)) }

  private var heading: Row {
    let people = Phrase.count(book.metCount, "contact")
    let count = "\(people), \(Phrase.count(book.departments.count, "department"))"
    let here = walk.position.map { "moment \($0 + 1) of \(route.touchpoints.count)" }
    return Heading.row(
      title: journey.title, customer: "\(customer) \(glyphs.dot) whom \(pronoun) meets", remark: count,
      place: here ?? count, columns: page.columns, glyphs: glyphs)
  }

  private var pronoun: String { journey.customer == nil ? "one" : customer }

  var whatIsMissing: String? {
    if book.people.isEmpty {
      return
        "This journey has no contacts yet. At a moment, w says whom the customer meets; O lists all there is."
    }
    guard book.metCount == 0, contacts.part != .met else { return nil }
    return
      "Nobody is met on this way, so nobody hands anybody on. At a moment, w says whom the customer meets."
  }
}

// MARK: - Tabs and foot

extension ContactsScreen {
  private func title(of part: Contacts.Part) -> String {
    let isShort = page.columns < 79
    return switch part {
    case .met: "everyone"
    case .departments: isShort ? "desks" : "department to department"
    case .contacts: isShort ? "hands" : "contact to contact"
    case .may: isShort ? "who may" : "who may help"
    }
  }

  /// What is to be said of what is selected, and what stands out.
  var foot: [Row] {
    guard !book.people.isEmpty else { return [] }
    let limit = 2
    var rows: [Row] = []
    if let words = ContactWords(self).selected {
      rows += TextBlock.rows(words, at: page.indent, on: page, limit: limit)
    }
    if let words = ContactWords(self).standout, page.isRoomy || rows.isEmpty {
      if !rows.isEmpty { rows.append(.blank) }
      rows += TextBlock.rows(
        words, at: page.indent, on: page, Style(.customer, bold: true), limit: limit)
    }
    return rows
  }
}
