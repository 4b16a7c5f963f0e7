import JourneyCore

/// Makes a journey of what a diagram says.
struct MermaidJourney {
  private let statements: [MermaidStatement]
  private let frontTitle: (text: String, line: Int)?
  private let choices: ImportChoices
  /// Who travels, as a comment of ours writes them.
  private let noted: String?
  private var notes: ImportNotes
  private var journey = Journey(title: "")
  private var kept: [Imported.Kept] = []
  private var cast: MermaidCast
  private var touchpointIDs = ImportedIDs<Touchpoint>(fallback: "touchpoint")
  private var taskCount = 0
  private var firstWithoutCustomer: Int?
  private var withoutCustomer = 0

  /// A journey of what `parser` read, as the user wants it.
  init(_ parser: MermaidParser, _ choices: ImportChoices, _ notes: ImportNotes) {
    statements = parser.statements
    frontTitle = parser.title
    self.choices = choices
    noted = parser.customer
    self.notes = notes
    cast = MermaidCast()
  }

  /// The journey, and what became of everything.
  ///
  /// - Throws: ``ImportFailure`` where a text is longer than any in a journey.
  mutating func imported() throws(ImportFailure) -> Imported {
    readTitle()
    cast = MermaidCast(statements, title: journey.title, noted: noted, choice: choices.customer, &notes)
    journey.customer = cast.customer
    (journey.departments, journey.contacts) = (cast.departments, cast.contacts)
    for statement in statements { read(statement) }
    sumUp()
    guard notes.problems.isEmpty else { throw ImportFailure(notes.problems) }
    var imported = Imported(journey: journey)
    (imported.kept, imported.notes) = (kept, notes.sorted)
    return imported
  }

  // MARK: Titles

  /// The last title counts; where there is none, that of the front matter, and then that for screen readers.
  private mutating func readTitle() {
    let titles = statements.compactMap { statement in
      if case .title(let text) = statement.kind { (text: text, line: statement.line) } else { nil }
    }
    let spoken = statements.compactMap { statement in
      if case .accessibleTitle(let text) = statement.kind { (text: text, line: statement.line) } else { nil }
    }
    for title in titles.dropLast() {
      notes.dropped(
        line: title.line, "“\(title.text)” is not the last title, and Mermaid shows the last one.")
    }
    if let last = titles.last, let frontTitle, frontTitle.text != last.text {
      notes.dropped(
        line: frontTitle.line, "The front matter's title “\(frontTitle.text)” gives way to “title”.")
    }
    let chosen = titles.last ?? frontTitle ?? spoken.last
    journey.title = chosen.map { notes.value($0.text, line: $0.line) } ?? ""
    if let spoken = spoken.last, spoken.text != chosen?.text, !spoken.text.isEmpty {
      kept.append(.init("x-acc-title", notes.value(spoken.text, line: spoken.line), at: .journey))
      notes.guessed(
        line: spoken.line, "“accTitle” says something else than “title”; it is kept as “x-acc-title”.")
    }
    guard journey.title.isEmpty else { return }
    journey.title = notes.title(choices, because: "The diagram has no title")
  }

  // MARK: Statements

  private mutating func read(_ statement: MermaidStatement) {
    switch statement.kind {
    case .title, .accessibleTitle: break
    case .description(let text): readDescription(text, line: statement.line)
    case .section(let title):
      let title = notes.value(title, line: statement.line)
      journey.stages.append(Stage(title: title.isEmpty ? "A section without a title" : title))
    case .task(let task): read(task, line: statement.line)
    }
  }

  private mutating func readDescription(_ text: String, line: Int) {
    guard let text = notes.text(text, line: line) else { return }
    if journey.story != nil {
      notes.dropped(line: line, "An “accDescr” stands above, and Mermaid uses the last one.")
    }
    journey.story = text
  }

  private mutating func read(_ task: MermaidTask, line: Int) {
    let title = notes.value(task.name, line: line)
    var touchpoint = Touchpoint(
      id: touchpointIDs.make(from: title), title: title.isEmpty ? "A task without a name" : title)
    touchpoint.feels = task.score.feeling
    touchpoint.encounters = encounters(of: task, line: line)
    if !task.score.written.isEmpty {
      let written = notes.value(task.score.written, line: line)
      kept.append(.init("x-score", written, at: .touchpoint(taskCount)))
    }
    noteScore(of: task, line: line)
    taskCount += 1
    if journey.stages.isEmpty {
      journey.unstaged.append(touchpoint)
    } else {
      journey.stages[journey.stages.count - 1].touchpoints.append(touchpoint)
    }
  }

  private mutating func encounters(of task: MermaidTask, line: Int) -> [Encounter] {
    let names = task.actors.unique
    if task.actors.filter({ !$0.isEmpty }).count > names.filter({ !$0.isEmpty }).count {
      notes.dropped(line: line, "“\(task.name)” names an actor twice; one encounter is left.")
    }
    if names.contains("") { notes.dropped(line: line, "“\(task.name)” has an actor without a name.") }
    if !cast.hasCustomer(among: names) {
      firstWithoutCustomer = firstWithoutCustomer ?? line
      withoutCustomer += 1
    }
    return names.compactMap { cast.contactID(of: $0) }.map { Encounter(contact: $0) }
  }

  private mutating func noteScore(of task: MermaidTask, line: Int) {
    let written = task.score.written
    if task.score.isUnreadable {
      notes.guessed(
        line: line,
        "“\(written)” is no score, so how “\(task.name)” feels is unknown. Mermaid ends a name at its first “:”; "
          + "write “#58;” for one that belongs to it.")
    } else if task.score.isBeyond {
      notes.guessed(line: line, "The score \(written) is beyond 1 to 5; it is read as the nearer end.")
    }
    if let rest = task.rest {
      notes.dropped(
        line: line,
        "Mermaid splits “\(task.name)” at every “:” and passes over what stands behind the third: “\(rest)”.")
    }
  }

  // MARK: Summary

  private mutating func sumUp() {
    let sections = journey.stages.isEmpty ? "" : " in \(Phrase.count(journey.stages.count, "section"))"
    notes.understood(
      "\(Phrase.count(taskCount, "task"))\(sections), \(Phrase.count(cast.actorCount, "actor")).")
    if kept.contains(where: { $0.key == "x-score" }) {
      notes.understood("Scores 1 to 5 became feelings −3 to +3; each score is kept as “x-score”.")
    }
    if let line = firstWithoutCustomer {
      notes.guessed(
        line: line,
        "\(Phrase.count(withoutCustomer, "task")) from here on without \(journey.customerName) among the actors; "
          + "read as a moment of theirs all the same.")
    }
  }
}
