import JourneyCore

/// What the keys that change something do.
extension Session {
  private var document: Document { draft.document }

  /// Does what `change` asks for.
  mutating func perform(_ change: Change) -> [Effect] {
    switch change {
    case .edit: return edit()
    case .editOutside: return editOutside()
    case .add(let after): return sheet == nil ? addTouchpoint(after: after) : open(askAddition(after: after))
    case .delete: return delete()
    case .copy: return copy()
    case .put: return put()
    case .duplicate: return duplicate()
    case .move(let down): return move(down: down)
    case .feel(let better): return feel(better: better)
    case .feels: return ask(.feels)
    case .note: return open(Editor.note(kind, at: touchpointEntry ?? .journey))
    case .kind: return turnKind()
    case .owner: return ask(.owner)
    case .meet: return meet()
    case .demands: return ask(.demands, of: encounterEntry)
    case .outcome: return turn(.outcome, ["served", "passed", "refused", "unanswered"])
    case .introduction: return turn(.handoff, ["", "warm", "cold"])
    case .stage: return askStage()
    case .rename: return rename()
    case .detour: return askDetour()
    case .undo: return undo()
    case .redo: return redo()
    case .save: return save()
    case .saveAs:
      prompt = .saveAs(TextField())
      return []
    case .vote: return vote()
    case .ballot: return openBallot(by: chosenVoter)
    }
  }

  private mutating func save() -> [Effect] {
    switch saving {
    case .noFile, .readOnly:
      prompt = .saveAs(TextField(recalling: history))
      return []
    case .saved where draft.state == savedState:
      status = "Nothing has changed since it was saved"
      return []
    case .saved, .unsaved, .notSaved: return [.save(byHand: true)]
    }
  }

  /// Opens `editor`.
  mutating func open(_ editor: Editor?) -> [Effect] {
    guard var editor else { return [] }
    if case .belief(of: let voter, at: _) = editor.goal {
      self.voter = voter.id ?? document.freeIdentifier(for: .department, like: editor.label)
    }
    if votesInSecret, case .ballot(let ballot) = editor.form, ballot.votes.isEmpty {
      editor.form = .ballot(ballot.inSecret)
    }
    if case .line(let field) = editor.form { editor.form = .line(field.recalling(history)) }
    if editor.guide == nil { editor.meaning = editor.goal.meaning(in: document) }
    prompt = .editor(editor)
    return []
  }

  private mutating func edit() -> [Effect] {
    if let sheet { return open(Editor.value(of: sheet.selected, in: document)) }
    if case .finding(let finding) = walk.selected { return open(Editor.allowance(finding, in: self)) }
    if let selectedEntry { return open(Editor.value(of: selectedEntry, in: document)) }
    let entry = touchpointEntry ?? document.entry(of: .journey)
    return open(Editor.value(of: entry, in: document))
  }

  private mutating func editOutside() -> [Effect] {
    let goal: Goal
    if let entry = selectedEntry, document.property(of: entry)?.takesText == true {
      goal = .setValue(entry)
    } else if let line = sheet?.selected, line.entry == nil, line.property.takesText {
      goal = .set(line.property, of: line.parent)
    } else {
      goal = .set(touchpointEntry == nil ? .before : .story, of: touchpointEntry ?? .journey)
    }
    return [.openEditor(goal.currentText(in: document), goal)]
  }

  /// Asks for `property` of `entry`, else of the touchpoint.
  private mutating func ask(_ property: Property, of entry: Entry? = nil) -> [Effect] {
    guard let entry = entry ?? touchpointEntry else { return [] }
    return open(Editor.property(property, of: entry, in: document))
  }

  private mutating func addTouchpoint(after: Bool) -> [Effect] {
    let position: Position
    switch (touchpointEntry, after) {
    case (let here?, true): position = document.position(after: here)
    case (let here?, false): position = document.position(before: here)
    case (nil, _): position = walk.current == .title ? document.firstPlace : document.lastPlace
    }
    return open(Editor("touchpoint", for: .insert("touchpoint", position), as: .line(TextField())))
  }

  private mutating func meet() -> [Effect] {
    guard let touchpointEntry else { return [] }
    let position = encounterEntry.map(document.position(after:)) ?? Position(in: touchpointEntry)
    return open(
      Editor.choice(
        of: .contact, "meets", for: .insert("meets", position), in: document))
  }

  private mutating func askStage() -> [Effect] {
    guard let touchpointEntry else { return [] }
    let position = document.position(before: touchpointEntry)
    return open(Editor("stage", for: .insert("stage", position), as: .line(TextField())))
  }

  private mutating func rename() -> [Effect] {
    open((selectedEntry ?? touchpointEntry).flatMap { Editor.identifier(of: $0, in: document) })
  }

  private mutating func askDetour() -> [Effect] {
    guard let touchpointEntry else { return [] }
    let id = document.identifier(of: touchpointEntry)
    return open(Editor("detour when", for: .detour(condition: "", from: id), as: .line(TextField())))
  }

  // MARK: Without asking

  private mutating func delete() -> [Effect] {
    if let conflict = selectedConflict {
      let effects = make(conflict.keepingOurs)
      if !effects.isEmpty { say(Decision.ours) }
      return effects
    }
    guard let selectedEntry, let property = document.property(of: selectedEntry) else { return [] }
    let name = document.name(of: selectedEntry)
    let taken = Clipboard(lines: document.lines(of: selectedEntry), property: property, name: name)
    do throws(Refusal) {
      show(try change([.remove(selectedEntry)]))
    } catch {
      return offerReplacement(of: selectedEntry, after: error)
    }
    clipboard = taken
    status = "Deleted \(name); u takes it back"
    return [.journal(.edits([.remove(selectedEntry)]))]
  }

  /// Says why `entry` cannot be deleted, and asks what others may refer to instead, where they refer to it.
  private mutating func offerReplacement(of entry: Entry, after refusal: Refusal) -> [Effect] {
    guard case .inUse = refusal,
      let editor = Editor.replacement(of: entry, because: sentence(refusal), in: document)
    else {
      status = sentence(refusal)
      return []
    }
    return open(editor)
  }

  private mutating func copy() -> [Effect] {
    guard let entry = selectedEntry ?? touchpointEntry, let property = document.property(of: entry) else {
      return []
    }
    let lines = document.lines(of: entry)
    clipboard = Clipboard(lines: lines, property: property, name: document.name(of: entry))
    status = "Kept for v, and sent to the terminal"
    return [.copy(lines)]
  }

  private mutating func put() -> [Effect] {
    guard let clipboard, let position = position(for: clipboard.property) else {
      status = "What was kept has no place here"
      return []
    }
    let effects = make([.insert(clipboard.lines, position)])
    if !effects.isEmpty { status = "Put here: \(clipboard.name)" }
    return effects
  }

  private mutating func duplicate() -> [Effect] {
    guard let entry = selectedEntry ?? touchpointEntry else { return [] }
    let effects = make([.insert(document.lines(of: entry), document.position(after: entry))])
    if !effects.isEmpty { status = "Here twice: \(document.name(of: entry))" }
    return effects
  }

  private mutating func move(down: Bool) -> [Effect] {
    guard let entry = selectedEntry ?? touchpointEntry,
      let position = document.position(moving: entry, down: down)
    else {
      status = down ? "Nothing follows to move it behind" : "Nothing stands before to move it to"
      return []
    }
    let effects = make([.move(entry, position)])
    if !effects.isEmpty { status = "Moved one \(down ? "further" : "back"): \(document.name(of: entry))" }
    return effects
  }

  private mutating func feel(better: Bool) -> [Effect] {
    guard let touchpointEntry else { return [] }
    let now = document.entry(.feels, of: touchpointEntry).flatMap {
      Rating(written: Array(document.value(of: $0).utf8))
    }
    let value = max(-3, min(3, (now?.value ?? 0) + (better ? 1 : -1)))
    guard value != now?.value else {
      status = better ? "Nobody feels better than delighted" : "Nobody feels worse than betrayed"
      return []
    }
    let rating = Rating(value)
    let effects = make([.set(.feels, of: touchpointEntry, to: rating?.written)])
    // The walk shows the feeling itself, and views of the whole do not all.
    if !effects.isEmpty, case .panorama = view {
      status = status ?? "\(document.words(ofFeeling: rating)) here"
    }
    return effects
  }

  /// Gives the selected encounter the value after the one that it has; an empty one says nothing.
  private mutating func turn(_ property: Property, _ values: [String]) -> [Effect] {
    guard let encounterEntry else { return [] }
    let now = document.entry(property, of: encounterEntry).map(document.value(of:)) ?? values[0]
    let next = values[((values.firstIndex(of: now) ?? 0) + 1) % values.count]
    let effects = make([.set(property, of: encounterEntry, to: next == values[0] ? nil : next)])
    let unheard = property == .handoff ? whyUnheard : nil
    status = "\(property.key): \(unheard ?? (next.isEmpty ? "unstated" : next))"
    return effects
  }

  /// Why what is written of how the customer came to the selected encounter says nothing there.
  private var whyUnheard: String? {
    guard case .encounter(let number) = walk.selected else { return nil }
    let meeting = walk.path.route.meetings[number]
    let encounter = walk.analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter]
    return Handover.whyUnheard(encounter.handoff, at: meeting)
  }

  private mutating func turnKind() -> [Effect] {
    let kinds = Annotation.Kind.allCases
    guard let entry = noteEntry, let key = document.property(of: entry)?.key,
      let now = Annotation.Kind(rawValue: key)
    else {
      kind = kinds[((kinds.firstIndex(of: kind) ?? 0) + 1) % kinds.count]
      status = "c writes \(kind == .idea || kind == .action ? "an" : "a") \(kind.rawValue)"
      return []
    }
    let next = kinds[((kinds.firstIndex(of: now) ?? 0) + 1) % kinds.count]
    let lines = next.rawValue + document.lines(of: entry).dropFirst(key.count)
    return make([.insert(lines, document.position(before: entry)), .remove(entry)], showing: true)
  }

  private mutating func vote() -> [Effect] {
    guard let entry = noteEntry, let block = document.property(of: entry)?.opens,
      let votes = Property("votes", of: block)
    else { return [] }
    let now = document.entry(votes, of: entry).flatMap { Int(document.value(of: $0)) } ?? 0
    return make([.set(votes, of: entry, to: String(now + 1))])
  }

  /// Makes `edits` and stays with what is selected.
  private mutating func make(_ edits: [Edit], showing: Bool) -> [Effect] {
    let selection = walk.selection
    let effects = make(edits)
    if showing { walk.select(selection) }
    return effects
  }
}
