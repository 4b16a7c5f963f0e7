import JourneyCore

/// Goals when another version of the document takes the place of the one that they were made for.
extension Goal {
  /// The same goal in `document`, which takes the place of `old`; nil where what it is about is there no more.
  func following(_ document: Document, from old: Document) -> Goal? {
    switch self {
    case .set(let property, of: let entry):
      document.twin(of: entry, in: old).map { .set(property, of: $0) }
    case .setValue(let entry): document.twin(of: entry, in: old).map(Goal.setValue)
    case .rename(let entry): document.twin(of: entry, in: old).map(Goal.rename)
    case .insert(let head, let position):
      document.twin(of: position, in: old).map { .insert(head, $0) }
    case .contact(let name, then: let goal):
      goal.following(document, from: old).map { .contact(name: name, then: $0) }
    case .detour: self
    }
  }
}

extension Guide {
  fileprivate func following(_ document: Document, from old: Document) -> Guide? {
    switch self {
    case .meets(let entry): document.twin(of: entry, in: old).map(Guide.meets)
    case .feels(let entry): document.twin(of: entry, in: old).map(Guide.feels)
    case .title, .customer, .wants, .promise, .department, .touchpoint: self
    }
  }
}

extension Session {
  /// Lets what is being typed go on where it was begun, in the document that took the place of `old`.
  mutating func followPrompt(from old: Document) -> [Effect] {
    switch prompt {
    case .editor(var editor):
      guard let goal = editor.goal.following(draft.document, from: old) else {
        prompt = nil
        status = "What was being typed has no place any more: \(editor.typed)"
        return [.journal(.left)]
      }
      editor.goal = goal
      editor.guide = editor.guide.flatMap { $0.following(draft.document, from: old) }
      prompt = .editor(editor)
      return editor.typed.isEmpty
        ? [] : [.journal(.typing(goal, label: editor.label, text: editor.typed))]
    case .recovery(let recovery):
      guard let typed = recovery.unfinished else { return [] }
      let goal = typed.goal.following(draft.document, from: old)
      let unfinished = goal.map { Recovery.Unfinished(goal: $0, label: typed.label, text: typed.text) }
      prompt = .recovery(Recovery(changes: recovery.changes, file: recovery.file, unfinished: unfinished))
      return [.journal(goal.map { .typing($0, label: typed.label, text: typed.text) } ?? .left)]
    case .search, .palette, .saveAs, nil: return []
    }
  }
}
