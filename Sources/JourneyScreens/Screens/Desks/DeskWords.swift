import JourneyCore

/// What stands below the cards: the moment in the customer's words, and what the desk knows of it.
struct DeskWords {
  private let screen: DeskScreen
  private let page: Page

  init(_ screen: DeskScreen) {
    self.screen = screen
    page = screen.page
  }

  private var journey: Journey { screen.journey }
  private var department: Int { screen.desks.department }

  /// The words, at most two rows and on a low screen one, and below them what the desk knows.
  var rows: [Row] {
    guard let position = screen.walk.position else { return title }
    let touchpoint = screen.walk.analysis.index.touchpoints[screen.route.touchpoints[position]]
    let words = TextBlock.rows(
      touchpoint.title, at: page.indent, on: page, Style(.customer, bold: true), limit: screen.isRoomy ? 2 : 1
    )
    guard screen.isRoomy else { return words }
    let light = screen.light(at: position)
    let knows = TextBlock.rows(
      sentence(light, at: position), at: page.indent, on: page, light == .dark ? .quiet : .text, limit: 2)
    return words + knows
  }

  /// What is said while no moment is selected.
  private var title: [Row] {
    let wants = journey.wants.map { screen.glyphs.quoted($0) } ?? journey.title
    let words = TextBlock.rows(
      wants, at: page.indent, on: page, Style(.customer, bold: true), limit: screen.isRoomy ? 2 : 1)
    guard screen.isRoomy else { return words }
    let hint = "\(Phrase.opening(screen.glyphs.rightArrow.description)) goes to the first moment."
    return words + [Row(hint, at: page.indent, .quiet)]
  }

  func sentence(_ light: DeskCard.Light, at position: Int) -> String {
    let isOnly = light != .dark && screen.sights.lights[department].light.touchpoints == 1
    let opening = isOnly ? "This is all we see. " : ""
    let meetings = screen.route.meetings[screen.route.meetingRanges[position]]
    let others = meetings.filter { $0.department != department }
    let name = journey.customerName
    switch light {
    case .met:
      let ours = meetings.filter { $0.department == department }
      return "\(opening)We are there: \(list(ours, withDepartments: false))."
    case .answers where others.isEmpty: return "\(opening)We answer for it; nobody meets \(name) here."
    case .answers:
      let who = Phrase.opening(list(others, withDepartments: true))
      return "\(opening)\(who), \(Set(others.map(\.contact)).count == 1 ? "meets" : "meet") \(name) for us."
    case .dark where others.isEmpty:
      return "Dark to us: nobody meets \(name) here, and we do not answer for it."
    case .dark:
      return "Dark to us: \(name) is with \(list(others, withDepartments: true))."
    }
  }

  /// The contacts of `meetings`, each once: "the bartender, of Bar".
  private func list(_ meetings: [Meeting], withDepartments: Bool) -> String {
    var known: Set<Int> = []
    let names = meetings.filter { known.insert($0.contact).inserted }.map { meeting in
      let name = journey.contacts[meeting.contact].nameInSentence
      let department = Phrase.inSentence(journey.departments[meeting.department].name)
      return withDepartments ? "\(name), of \(department)" : name
    }
    return Phrase.list(names)
  }
}
