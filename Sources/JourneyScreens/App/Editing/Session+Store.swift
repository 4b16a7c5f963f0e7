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
      isLeaving = false
      status = "NOT SAVED: \(reason)"
    case .recovered(let entries, let saved, let theirs): return recover(entries, saved: saved, theirs)
    case .merged(let document, let conflicts): return merge(document, conflicts)
    case .followed(let document):
      draft = Draft(document)
      walk.follow(draft.analysis)
      view = view.following(draft.analysis)
      status = "The file has changed"
    case .readOnly(let reason): saving = .readOnly(reason)
    case .rested: return savesItself && saving == .unsaved ? [.save(byHand: false)] : []
    }
    return []
  }

  private mutating func merge(_ merged: Document, _ conflicts: [String]) -> [Effect] {
    let bytes = merged.printed()
    guard let document = try? Document(parsing: bytes) else { return [] }
    status =
      conflicts.first.map { first in
        conflicts.count == 1 ? first : "\(first), and \(conflicts.count - 1) more"
      } ?? "Somebody else changed the file; both are here now, u takes theirs back"
    return replaceDraft(with: document)
  }

  private mutating func replaceDraft(with document: Document) -> [Effect] {
    let old = draft.document
    draft.replace(with: document, summary: Draft.replacementSummary)
    follow()
    return [.journal(.replacement(document.printed()))] + followPrompt(from: old)
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
    prompt = nil
    return key == .enter && !field.text.isEmpty ? [.saveAs(field.text)] : []
  }

  // MARK: Recovery

  /// Plays `entries` again; what the file does not have is offered as a list of changes.
  private mutating func recover(
    _ entries: [JournalEntry], saved: Int, _ theirs: Document?
  ) -> [Effect] {
    guard let played = draft.played(entries, saved: saved) else {
      saving = .readOnly("what was not saved could not be read; it is kept in the journal")
      return []
    }
    draft = played.draft
    savedState = played.savedState
    follow()
    if !played.changes.isEmpty || played.unfinished != nil {
      let file = (theirs ?? played.savedDocument).printed()
      prompt = .recovery(Recovery(changes: played.changes, file: file, unfinished: played.unfinished))
    }
    guard let theirs, let both = try? Merge(base: played.savedDocument, ours: draft.document, theirs: theirs)
    else { return [] }
    return merge(both.document, both.conflicts.map(\.message))
  }

  /// Takes `key` where what was recovered is shown.
  mutating func take(_ key: Key, in recovery: Recovery) -> [Effect] {
    switch key {
    case .enter:
      prompt = nil
      guard let unfinished = recovery.unfinished else { return [] }
      return open(Editor(reopening: unfinished))
    case .character("d"):
      prompt = nil
      guard let document = try? Document(parsing: recovery.file) else { return [.journal(.left)] }
      let effects = replaceDraft(with: document)
      status = "All is as the file has it; u brings it back"
      return effects + [.journal(.left)]
    case .character, .alt, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .altUp, .altDown, .altLeft, .altRight, .home, .end, .pageUp, .pageDown, .paste, .click, .wheel:
      return performControl(key)
    }
  }
}

extension Editor {
  /// Goes on with what was being typed.
  fileprivate init(reopening unfinished: Recovery.Unfinished) {
    let isLong = unfinished.text.contains("\n")
    self.init(
      unfinished.label, for: unfinished.goal,
      as: isLong ? .text(TextArea(unfinished.text)) : .line(TextField(unfinished.text)))
  }
}
