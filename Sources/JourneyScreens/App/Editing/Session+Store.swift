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
    viewInJournal = nil
    if let recovery = resumption.recovery { prompt = .recovery(recovery) }
    tell(Self.sentence(aboutConflicts: resumption.conflicts.count).map { "Merged; \($0)" })
  }

  /// Takes `key` where what was recovered is shown.
  mutating func take(_ key: Key, in recovery: Recovery) -> [Effect] {
    switch key {
    case .enter:
      prompt = nil
      if recovery.view != .walk { show(recovery.view) }
      guard let unfinished = recovery.unfinished else { return [.journal(.left)] }
      unfinished.goal.entry.map { show($0) }
      return open(Editor(reopening: unfinished, in: draft.document))
    case .character("d") where recovery.unfinished?.isVotes == true && !recovery.isDropping:
      var asked = recovery
      asked.isDropping = true
      prompt = .recovery(asked)
      return []
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

extension Goal {
  /// What it is about; nil where that is not there yet.
  fileprivate var entry: Entry? {
    switch self {
    case .set(_, of: let entry), .setValue(let entry), .rename(let entry), .replacement(of: let entry),
      .decision(of: let entry), .voice(at: let entry), .belief(of: _, at: let entry):
      entry
    case .insert(_, let position), .identify(_, let position), .found(_, _, _, let position):
      position.before ?? position.parent
    case .contact(_, then: let goal): goal?.entry
    case .detour, .addition: nil
    }
  }
}
