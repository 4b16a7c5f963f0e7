import JourneyCore

/// Makes a journey of one `plannedJourney` or `actualJourney`.
struct CJMLJourney {
  let element: XMLElement
  let source: SourceText
  var cast: CJMLCast
  let choices: ImportChoices
  var notes: ImportNotes
  var journey = Journey(title: "")
  var kept: [Imported.Kept] = []
  /// The touchpoints so far, with the phase of each and the id in the file.
  var moments: [(touchpoint: Touchpoint, phase: String?, id: String)] = []
  var touchpointIDs = ImportedIDs<Touchpoint>(fallback: "touchpoint")
  var ratings = CJMLRatings.signed

  /// The journey of `element` in `source`, as the user wants it.
  init(
    _ element: XMLElement, _ source: SourceText, _ cast: CJMLCast, _ choices: ImportChoices,
    _ notes: ImportNotes
  ) {
    self.element = element
    self.source = source
    self.cast = cast
    self.choices = choices
    self.notes = notes
  }

  /// The journey, and what became of everything.
  ///
  /// - Throws: ``ImportFailure`` where a text is longer than any in a journey.
  mutating func imported() throws(ImportFailure) -> Imported {
    readHead()
    readPoints()
    (journey.departments, journey.contacts) = (cast.departments, cast.contacts)
    journey.customer = cast.customer.map { notes.value($0, line: element.line) }.flatMap {
      $0.isEmpty ? nil : $0
    }
    share()
    CJMLLeftovers.note(of: element, &notes)
    let kind = element.name.local == "actualJourney" ? "An actual" : "A planned"
    notes.understood(
      "\(kind) journey: \(Phrase.count(moments.count, "touchpoint")), \(Phrase.count(journey.contacts.count, "contact"))."
    )
    guard notes.problems.isEmpty else { throw ImportFailure(notes.problems) }
    var imported = Imported(journey: journey)
    (imported.kept, imported.notes) = (kept + cast.kept, notes.sorted)
    return imported
  }

  // MARK: Head

  /// What is read of a journey; everything else is kept.
  static let known =
    [
      "journeyID", "journeyTitle", "journeyShortSummary", "journeyLongSummary", "journeyPhases", "actors",
      "touchpoints", "comment",
    ] + CJMLPoint.names

  private mutating func readHead() {
    let id = element.first("journeyID")
    let title = [element.first("journeyTitle"), id].compactMap(\.self).first { !$0.text.isEmpty }
    journey.title = title.map { notes.value($0.text, line: $0.line) } ?? ""
    if journey.title.isEmpty {
      journey.title = notes.title(choices, because: "The journey has neither title nor id")
    }
    if let id, id.start != title?.start { keep(id, at: .journey) }
    journey.objective = element.first("journeyShortSummary").flatMap {
      notes.text($0.longText, line: $0.line)
    }
    journey.story = element.first("journeyLongSummary").flatMap { notes.text($0.longText, line: $0.line) }
    if let comment = element.first("comment") { journey.annotations = annotations(of: comment) }
    keepOthers(of: element, known: Self.known)
  }

  /// A note for each line of a comment.
  mutating func annotations(of comment: XMLElement) -> [Annotation] {
    let lines = (notes.text(comment.longText, line: comment.line) ?? "").split(separator: "\n")
    return lines.map { Annotation(kind: .note, line: ImportText.line(String($0)).text) }.filter {
      !$0.line.isEmpty
    }
  }

  // MARK: Stages

  /// Lets the touchpoints stand in the phases to which they belong.
  private mutating func share() {
    let phases = readPhases()
    let known = Dictionary(zip(phases.map(\.id), phases.indices), uniquingKeysWith: { first, _ in first })
    let numbers = moments.map { moment in moment.phase.flatMap { known[$0] } }
    let staged = numbers.compactMap(\.self)
    let unstaged = numbers.prefix { $0 == nil }.count
    if staged.count + unstaged == numbers.count, zip(staged, staged.dropFirst()).allSatisfy({ $0 <= $1 }) {
      journey.stages = phases.map { Stage(title: $0.name) }
      for (number, moment) in zip(numbers, moments) { append(moment.touchpoint, to: number) }
    } else {
      shareInRuns(numbers, phases)
    }
  }

  private mutating func append(_ touchpoint: Touchpoint, to stage: Int?) {
    if let stage {
      journey.stages[stage].touchpoints.append(touchpoint)
    } else {
      journey.unstaged.append(touchpoint)
    }
  }

  /// Opens a stage wherever the phase changes.
  private mutating func shareInRuns(_ numbers: [Int?], _ phases: [Phase]) {
    notes.guessed(
      "Some touchpoints stand in no phase or not in the order of phases; a stage begins where the phase changes."
    )
    var current: Int?
    for (number, moment) in zip(numbers, moments) {
      if let number, number != current {
        current = number
        journey.stages.append(Stage(title: phases[number].name))
      }
      append(moment.touchpoint, to: journey.stages.indices.last)
    }
    let used = Set(numbers)
    for (number, phase) in phases.enumerated() where !used.contains(number) {
      journey.stages.append(Stage(title: phase.name))
    }
  }

  private struct Phase {
    let id: String
    let name: String
  }

  /// The phases that the file declares, and behind them those to which a touchpoint only refers.
  private mutating func readPhases() -> [Phase] {
    var phases: [Phase] = []
    for phase in element.first("journeyPhases")?.elements ?? [] where phase.name.local == "journeyPhase" {
      let id = ImportText.line(phase["phaseID"] ?? phase["phaseIDref"] ?? "").text
      let name = phase.first("phaseName").map { notes.value($0.text, line: $0.line) } ?? ""
      phases.append(Phase(id: id, name: name.isEmpty ? (id.isEmpty ? "A phase without a name" : id) : name))
      guard let description = phase.first("phaseDescription"), !description.text.isEmpty else { continue }
      let text = "\(name): \(notes.value(description.text, line: description.line))"
      kept.append(.init("x-phase-description", text, at: .journey))
    }
    var known = Set(phases.map(\.id))
    for moment in moments {
      guard let id = moment.phase, !id.isEmpty, known.insert(id).inserted else { continue }
      notes.guessed("“\(id)” is no phase of the file; a stage was made.")
      phases.append(Phase(id: id, name: id))
    }
    return phases
  }
}
