import JourneyCore

/// What the file of the journey has to do with the session.
extension Session {
  /// Takes what the store has to say.
  mutating func take(_ news: StoreNews) -> [Effect] {
    switch news {
    case .saved(let state, let remark):
      savedState = state
      saving = draft.state == state ? .saved : .unsaved
      status = remark ?? status
      return isLeaving ? [.quit] : []
    case .notSaved(let reason):
      saving = .notSaved(reason)
      status = "NOT SAVED: \(reason)"
      if isLeaving {
        hasWarned = true
        status = "NOT SAVED, \(wayOut): \(reason)"
      }
      isLeaving = false
    case .pathRefused(let reason):
      prompt = .saveAs(askedPath ?? TextField(), problem: "Not saved: \(reason)")
    case .resumed(let resumption): resume(resumption)
    case .merged(let bytes, let conflicts, let isInFile): return merge(bytes, conflicts, isInFile: isInFile)
    case .followed(let document):
      let before = draft.document
      draft = Draft(document)
      follow(from: before)
      status = "The file has changed"
    case .returned:
      saving = draft.state == savedState ? .saved : .unsaved
      status = "The file is there again"
    case .journalFailed(let reason):
      keepsJournal = reason == nil
      status = reason.map { "There is no journal, so save often: \($0)" } ?? "There is a journal again"
    case .rested: return rest()
    }
    return []
  }

  private func rest() -> [Effect] {
    switch saving {
    case .unsaved, .notSaved: savesItself ? [.save(byHand: false)] : []
    case .saved, .readOnly, .noFile: []
    }
  }

  /// Takes over what comes of both sides; what is being typed goes on there.
  private mutating func merge(_ bytes: [UInt8], _ conflicts: [String], isInFile: Bool) -> [Effect] {
    guard let document = try? Document(parsing: bytes) else { return [] }
    let before = draft.document
    draft.replace(with: document, summary: Draft.replacementSummary)
    saving = .unsaved
    if isInFile { savedState = draft.state }
    follow(from: before)
    isLeaving = false
    let decisions = Self.sentence(aboutConflicts: conflicts.count)
    tell(decisions.map { "Merged; \($0)" } ?? "The file changed: merged; u undoes it")
    return [.journal(.replacement(bytes))]
  }

  /// Says what happened to the file, also behind a key that was pressed meanwhile.
  mutating func tell(_ text: String?) { (status, unread) = (text, text) }

  /// Says it where nothing else is said.
  mutating func sayUnread() {
    status = status ?? unread
    if status == unread { unread = nil }
  }

  // MARK: Saving elsewhere

  /// Takes `key` where the path of another file is typed.
  mutating func take(_ key: Key, inPath field: TextField) -> [Effect] {
    var field = field
    if field.take(key) {
      prompt = .saveAs(field)
      return []
    }
    guard key == .enter || key == .escape else { return performControl(key) }
    if key == .enter, field.text.isEmpty {
      prompt = .saveAs(field, problem: "Type the name of a file, such as ours.journey")
      return []
    }
    (prompt, askedPath) = (nil, field)
    return key == .enter ? [.saveAs(field.text)] : []
  }

  // MARK: Recovery

  /// Goes on where an earlier session stopped; what the file does not have is offered as a list of changes.
  private mutating func resume(_ resumption: Resumption) {
    let before = draft.document
    draft = resumption.draft
    savedState = resumption.savedState
    saving = .unsaved
    follow(from: before)
    if let recovery = resumption.recovery { prompt = .recovery(recovery) }
    tell(Self.sentence(aboutConflicts: resumption.conflicts.count).map { "Merged; \($0)" })
  }

  /// Takes `key` where what was recovered is shown.
  mutating func take(_ key: Key, in recovery: Recovery) -> [Effect] {
    switch key {
    case .enter:
      prompt = nil
      guard let unfinished = recovery.unfinished else { return [.journal(.left)] }
      unfinished.goal.entry.map { show($0) }
      return open(Editor(reopening: unfinished, in: draft.document))
    case .character("d"):
      prompt = nil
      return [.journal(.left)] + drop(recovery)
    case .character, .alt, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .altUp, .altDown, .altLeft, .altRight, .home, .end, .pageUp, .pageDown, .paste, .click, .wheel:
      return performControl(key)
    }
  }

  /// Puts what the file has in the place of what was recovered.
  private mutating func drop(_ recovery: Recovery) -> [Effect] {
    if let unfinished = recovery.unfinished,
      case .line = Editor(reopening: unfinished, in: draft.document).form
    {
      remember(unfinished.text)
      status = "What was typed is left; up brings it back where something is typed"
    }
    guard draft.state != savedState, let document = try? Document(parsing: recovery.saved) else { return [] }
    let before = draft.document
    draft.replace(with: document, summary: Draft.replacementSummary)
    savedState = draft.state
    follow(from: before)
    status = "This is what the file has; u brings the rest back"
    return [.journal(.replacement(recovery.saved))]
  }
}

extension Editor {
  /// Goes on with what was being typed.
  init(reopening unfinished: Recovery.Unfinished, in document: Document) {
    if let editor = unfinished.list(in: document) {
      self = editor
      return
    }
    switch unfinished.goal {
    case .belief(of: let voter, at: let touchpoint):
      self = .ballot(at: touchpoint, by: voter, for: Ballot(record: unfinished.text), in: document)
      return
    case .set, .setValue, .rename, .insert, .identify, .contact, .detour, .addition, .replacement, .decision,
      .voice:
      break
    }
    let isLong = unfinished.text.contains("\n") || unfinished.goal.takesText(in: document)
    self.init(
      unfinished.label, for: unfinished.goal,
      as: isLong ? .text(TextArea(unfinished.text)) : .line(TextField(unfinished.text)))
  }
}

extension Recovery.Unfinished {
  /// What it was typed or chosen in where that was no line and no text: the list, the switches, the scale.
  fileprivate func list(in document: Document) -> Editor? {
    guard var editor = opened(in: document) else { return nil }
    switch editor.form {
    case .line, .text, .ballot: return nil
    case .demands: editor.form = .demands(DemandList(record: text))
    case .rating: editor.form = .rating(RatingScale(Rating(written: Array(text.utf8))))
    case .choice: _ = editor.take(.paste(text), page: 1)
    }
    return editor
  }

  /// What asks for it when nothing is typed yet; nil where only the session could tell.
  private func opened(in document: Document) -> Editor? {
    switch goal {
    case .set(let property, of: _):
      Editor.editor(property, for: goal, now: goal.currentText(in: document), labelled: label, in: document)
    case .setValue(let entry): Editor.value(of: entry, in: document)
    case .insert(let head, let position):
      document.block(of: position.parent)
        .flatMap { Property(String(head.prefix { $0 != " " }), of: $0) }
        .map { Editor.editor($0, for: goal, labelled: label, in: document) }
    case .contact(name: let name, then: _):
      name.isEmpty ? nil : Editor.choice(of: .department, label, for: goal, in: document)
    case .voice(at: let touchpoint): Editor.voice(at: touchpoint, in: document)
    case .rename, .identify, .detour, .addition, .replacement, .decision, .belief: nil
    }
  }
}

extension Goal {
  /// What it is about; nil where that is not there yet.
  fileprivate var entry: Entry? {
    switch self {
    case .set(_, of: let entry), .setValue(let entry), .rename(let entry), .replacement(of: let entry),
      .decision(of: let entry), .voice(at: let entry), .belief(of: _, at: let entry):
      entry
    case .insert(_, let position), .identify(_, let position): position.before ?? position.parent
    case .contact(_, then: let goal): goal?.entry
    case .detour, .addition: nil
    }
  }

  /// Whether its value may have several lines.
  fileprivate func takesText(in document: Document) -> Bool {
    switch self {
    case .set(let property, of: _): property.takesText
    case .setValue(let entry): document.property(of: entry)?.takesText == true
    case .rename, .insert, .identify, .contact, .detour, .addition, .replacement, .voice, .belief,
      .decision:
      false
    }
  }
}
