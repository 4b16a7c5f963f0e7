import JourneyCore

extension Command {
  /// What changes the journey.
  static let changing: [Command] = [
    change(.edit, "e", "Edit what is selected"),
    change(
      .editOutside, "E", "Edit its text, or the story, in your own editor",
      needs: { $0.selectedConflict == nil ? nil : $0.whyNothing }),
    change(.add(after: true), "a", "A new moment after this one; in a sheet, anything"),
    change(.add(after: false), "A", "A new moment before this one; in a sheet, anything"),
    change(.delete, "d", "Delete what is selected, and keep it for v", needs: \.whyNotDelete),
    change(.copy, "y", "Copy what is selected", needs: \.whyNothing),
    change(
      .put, "v", "Put here what was deleted or copied",
      needs: { $0.clipboard == nil ? "Nothing was deleted or copied yet" : nil }),
    change(.duplicate, "D", "What is selected, a second time", needs: \.whyNoSubject),
    change(
      .move(down: true), keys: [.character("J"), .altDown], "Move it one further", needs: \.whyNoSubject),
    change(.move(down: false), keys: [.character("K"), .altUp], "Move it one back", needs: \.whyNoSubject),
    change(
      .feel(better: true), keys: [.character("+"), .character("=")], "The customer feels better",
      needs: \.whyNoMoment),
    change(.feel(better: false), "-", "The customer feels worse", needs: \.whyNoMoment),
    change(.feels, keys: [], "How the customer feels, on the scale", needs: \.whyNoMoment),
    change(.note, "c", "Write a note, pain, idea, question, decision or action"),
    change(.kind, "C", "Another kind: of the note, or of what c writes"),
    change(.vote, "x", "A vote for the selected note", needs: \.whyNoNote),
    change(.ballot, "B", "A ballot: what we believe that they feel, 1–7", needs: \.whyNoMoment),
    change(.owner, "o", "Who answers for the moment", needs: \.whyNoMoment),
    change(.meet, "w", "Whom the customer meets here, too", needs: \.whyNoMoment),
    change(.demands, "m", "What we make the customer do", needs: \.whyNoEncounter),
    change(.outcome, "r", "How the encounter ends", needs: \.whyNoEncounter),
    change(.introduction, "i", "How the customer came: warm, cold, unstated", needs: \.whyNoEncounter),
    change(.stage, "S", "A stage begins here", needs: \.whyNoStage),
    change(.rename, "R", "Another id, or whom or what a line is about", needs: \.whyNoIdentifier),
    change(.detour, "Y", "A detour from here", needs: \.whyNoMoment),
    change(.undo, "u", "Take the last change back", needs: \.whyNoUndo),
    change(.redo, "U", "Do it again", needs: \.whyNoRedo),
    Command(.change(.save), in: .changing, keys: [.character("s"), .control("s")], summary: "Save"),
    Command(.change(.saveAs), in: .changing, summary: "Save as another file, and go on with that one"),
  ]

  private static func change(
    _ change: Change, _ key: Character, _ summary: String,
    needs condition: @escaping @Sendable (Session) -> String? = { _ in nil }
  ) -> Command {
    self.change(change, keys: [.character(key)], summary, needs: condition)
  }

  private static func change(
    _ change: Change, keys: [Key], _ summary: String,
    needs condition: @escaping @Sendable (Session) -> String? = { _ in nil }
  ) -> Command {
    Command(.change(change), in: .changing, keys: keys, summary: summary) { session in
      session.whyNotChange ?? (change == .undo || change == .redo ? nil : session.whyNotHere(change))
        ?? condition(session)
    }
  }
}

extension Session {
  /// Why nothing can be changed now; nil where something can.
  var whyNotChange: String? {
    if case .readOnly(let reason) = saving { return "Only reading: \(reason); s saves a copy" }
    if isPresenting { return "Nothing is changed while presenting; p ends it" }
    switch view {
    case .walk, .panorama, .sheet: return nil
    case .flags, .legend, .help: return "The walk is where things are changed: press 1"
    }
  }

  /// Why nothing that this view shows as selected can be changed.
  fileprivate func whyNotHere(_ change: Change) -> String? {
    if case .panorama(let panorama) = view { panorama.whyNot(change, at: walk) } else { nil }
  }

  fileprivate var whyNoMoment: String? { touchpointEntry == nil ? "Walk to a moment first" : nil }

  /// Why there is nothing to move or to double.
  fileprivate var whyNoSubject: String? { sheet == nil ? whyNoMoment : whyNothing }

  fileprivate var whyNothing: String? {
    if selectedConflict != nil { return "Enter decides this, theirs or ours; d leaves what stands" }
    return sheet != nil && selectedEntry == nil ? "Nothing stands here yet; e writes it" : nil
  }

  fileprivate var whyNoEncounter: String? {
    guard encounterEntry == nil else { return nil }
    if case .panorama = view { return "The moment is selected: Enter goes to its encounters" }
    return "Choose an encounter first, with up and down"
  }

  fileprivate var whyNoNote: String? {
    noteEntry == nil ? "Choose a note first, with up and down" : nil
  }

  fileprivate var whyNoStage: String? {
    guard let touchpointEntry else { return "Walk to a moment first" }
    return draft.document.isOnDetour(touchpointEntry) ? "A detour has no stages" : nil
  }

  fileprivate var whyNoIdentifier: String? {
    guard let entry = selectedEntry ?? touchpointEntry else { return "Nothing here has an id" }
    let hasIdentifier = draft.document.property(of: entry)?.takesIdentifier == true
    return hasIdentifier ? nil : "This has no id"
  }

  fileprivate var whyNotDelete: String? {
    if sheet != nil { return selectedConflict == nil ? whyNothing : nil }
    return switch walk.selected {
    case .finding: "A flag is accepted with e and a reason, and goes when its cause goes"
    case .way(detour: nil), .moment, nil: "Choose something first, with up and down"
    case .words, .encounter, .quote, .story, .responsibility, .measure, .annotation, .way: nil
    }
  }

  fileprivate var whyNoUndo: String? { draft.lastDeed == nil ? "Nothing to take back" : nil }
  fileprivate var whyNoRedo: String? { draft.nextDeed == nil ? "Nothing to do again" : nil }
}
