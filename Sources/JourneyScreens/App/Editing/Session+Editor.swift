import JourneyCore

/// What an open editor does with keys and values.
extension Session {
  /// Gives `key` to `editor`.
  mutating func take(_ key: Key, in editor: Editor) -> [Effect] {
    var editor = editor
    let before = editor.typed
    let outcome = editor.take(key, page: EditorScreen.page(of: canvas))
    prompt = .editor(editor)
    switch outcome {
    case .taken:
      guard editor.typed != before else { return [] }
      return [.journal(.typing(editor.goal, label: editor.label, text: editor.typed))]
    case .left: return leave(editor)
    case .given(let value): return finish(editor, with: value)
    case .created(let name): return create(name, for: editor)
    case .refused:
      if key == .tab { return turnKind(of: editor) }
      return performControl(key)
    }
  }

  private mutating func leave(_ editor: Editor) -> [Effect] {
    prompt = nil
    return [.journal(.left)]
  }

  /// Makes the edits of `editor` with `value`; what cannot be is said in place, and typing goes on.
  mutating func finish(_ editor: Editor, with value: String) -> [Effect] {
    if let follow = editor.goal.following(value) { return open(follow.editor(in: draft.document)) }
    if value == editor.goal.currentText(in: draft.document) {
      return leave(editor) + proceed(after: editor, isAnswered: false)
    }
    return finish(editor, making: edits(of: editor, with: value))
  }

  private mutating func finish(_ editor: Editor, making edits: [Edit]) -> [Effect] {
    do throws(Refusal) {
      let focus = try change(edits)
      prompt = nil
      show(focus)
      return [.journal(.edits(edits))] + proceed(after: editor, isAnswered: true)
    } catch {
      var editor = editor
      editor.problem = sentence(error)
      prompt = .editor(editor)
      return []
    }
  }

  private mutating func create(_ name: String, for editor: Editor) -> [Effect] {
    let document = draft.document
    switch editor.makes {
    case .contact:
      var choice = Editor.choice(
        of: .department, "\(name) belongs to", for: .contact(name: name, then: editor.goal), in: document)
      choice.guide = editor.guide
      return open(choice)
    case .department:
      let id = document.freeIdentifier(for: .department, like: name)
      let department = Edit.insert("department \(id): \(name)", Position(in: .journey))
      return finish(editor, making: [department] + edits(of: editor, with: id))
    case .level, .stage, .touchpoint, .detour, nil: return []
    }
  }

  /// A note that is being written becomes one of another kind.
  private mutating func turnKind(of editor: Editor) -> [Effect] {
    guard case .insert(let head, let position) = editor.goal, let now = Annotation.Kind(rawValue: head) else {
      return []
    }
    let kinds = Annotation.Kind.allCases
    kind = kinds[((kinds.firstIndex(of: now) ?? 0) + 1) % kinds.count]
    let turned = Editor(kind.rawValue, for: .insert(kind.rawValue, position), as: editor.form)
    return open(turned)
  }

  /// Takes over what was written in an editor outside; what cannot be is here to be mended, with the reason.
  mutating func take(_ text: String, for goal: Goal) -> [Effect] {
    var lines = text.unixLines[...]
    while lines.last?.isNewline == true { lines.removeLast() }
    let text = String(lines)
    guard text != goal.currentText(in: draft.document) else { return [] }
    let editor = Editor(goal.label(in: draft.document), for: goal, as: .text(TextArea(text)))
    let effects = finish(editor, making: goal.edits(text, in: draft.document))
    guard case .editor(let open) = prompt, open.problem != nil else { return effects }
    return [.journal(.typing(goal, label: editor.label, text: text))]
  }
}

extension Goal {
  /// What a value is called that is asked for again.
  fileprivate func label(in document: Document) -> String {
    switch self {
    case .set(let property, of: _): property.key
    case .setValue(let entry): document.property(of: entry)?.key ?? "text"
    case .insert(let head, _): head
    case .rename, .contact, .detour: "text"
    }
  }

  /// What has to be asked next, before there is anything to edit; nil where nothing has.
  func following(_ value: String) -> FollowUp? {
    guard case .detour(condition: "", let origin) = self else { return nil }
    return FollowUp(condition: value, origin: origin)
  }

  /// Where a detour leads that leaves `origin`.
  struct FollowUp {
    let condition: String
    let origin: String

    func editor(in document: Document) -> Editor {
      Editor.choice(
        of: .touchpoint, "which leads to", for: .detour(condition: condition, from: origin), in: document)
    }
  }
}
