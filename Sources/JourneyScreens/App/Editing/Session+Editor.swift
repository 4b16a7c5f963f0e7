import JourneyCore

/// What an open editor does with keys and values.
extension Session {
  /// Gives `key` to `editor`.
  mutating func take(_ key: Key, in editor: Editor) -> [Effect] {
    var editor = editor
    let before = editor.typed
    let outcome =
      if case .click(let point, let count) = key {
        draw().shown.item(at: point).map { editor.click($0, count: count) } ?? .refused
      } else {
        editor.take(key, page: EditorScreen.page(of: canvas))
      }
    prompt = .editor(editor)
    switch outcome {
    case .taken:
      guard editor.typed != before, editor.holdsValue else { return [] }
      return [.journal(.typing(editor.goal, label: editor.label, text: editor.typed))]
    case .left:
      remember(editor)
      if case .ballot(let ballot) = editor.form, !ballot.votes.isEmpty { status = "Dropped: \(ballot.count)" }
      return leave(editor)
    case .given(let value):
      remember(editor)
      return finish(editor, with: value)
    case .onward(let forward): return goOn(from: editor, forward: forward)
    case .turned(let forward): return turnVoter(of: editor, forward: forward)
    case .created(let name): return create(name, for: editor)
    case .refused:
      if key == .tab { return turnKind(of: editor) }
      return performControl(key)
    }
  }

  /// Keeps what was typed on one line, so that ↑ brings it back.
  private mutating func remember(_ editor: Editor) {
    if case .line(let field) = editor.form { remember(field.text) }
  }

  /// Keeps `text` for ``TextField``, the latest last, each once.
  mutating func remember(_ text: String) {
    guard !text.isEmpty else { return }
    history.removeAll { $0 == text }
    history.append(text)
    if history.count > 100 { history.removeFirst() }
  }

  mutating func leave(_ editor: Editor) -> [Effect] {
    prompt = nil
    if editor.guide != nil { status = "a adds a moment, ? shows the keys" }
    return [.journal(.left)]
  }

  /// Makes the edits of `editor` with `value`; what cannot be is said in place, and typing goes on.
  mutating func finish(_ editor: Editor, with value: String) -> [Effect] {
    if value.isEmpty, editor.goal.needsValue { return refuse(editor, "This needs a value") }
    if case .addition(let after) = editor.goal { return add(value, after: after) }
    if let reason = editor.goal.whyNot(value, in: draft.document) { return refuse(editor, reason) }
    if let next = editor.goal.following(value, in: draft.document) { return open(next) }
    if value == editor.goal.currentText(in: draft.document) {
      return leave(editor) + proceed(after: editor, isAnswered: false)
    }
    let effects = finish(editor, making: edits(of: editor, with: value))
    if prompt == nil, case .decision = editor.goal { Decision(rawValue: value).map { say($0) } }
    return effects
  }

  private mutating func finish(_ editor: Editor, making edits: [Edit]) -> [Effect] {
    do throws(Refusal) {
      let focus = try change(edits)
      prompt = nil
      show(focus)
      tellWhatIsBelieved(after: editor)
      return [.journal(.edits(edits))] + proceed(after: editor, isAnswered: true)
    } catch {
      return refuse(editor, sentence(error))
    }
  }

  /// Says why a value cannot be, while typing goes on.
  private mutating func refuse(_ editor: Editor, _ reason: String) -> [Effect] {
    var editor = editor
    editor.problem = reason
    prompt = .editor(editor)
    return []
  }

  /// Asks for what is to be added: the choice with this number.
  private mutating func add(_ choice: String, after: Bool) -> [Effect] {
    let additions = additions(after: after)
    guard let number = Int(choice), additions.indices.contains(number) else {
      prompt = nil
      return []
    }
    let addition = additions[number]
    return open(Editor.new(addition.property, at: addition.position, in: draft.document))
  }

  private mutating func create(_ name: String, for editor: Editor) -> [Effect] {
    let document = draft.document
    if case .detour = editor.goal { return finish(editor, with: name) }
    if case .set(.owner, of: _) = editor.goal, let ids = document.departments(in: name) {
      return finish(editor, with: ids)
    }
    switch editor.makes {
    case .contact:
      var choice = Editor.choice(
        of: .department, "\(name) belongs to", for: .contact(name: name, then: editor.goal), in: document)
      choice.guide = editor.guide
      return open(choice)
    case .department:
      guard case .voice(at: let touchpoint) = editor.goal else {
        return create(.department, called: name, for: editor)
      }
      return openBallot(of: name, at: touchpoint, after: editor)
    case .level: return create(.level, called: name, for: editor)
    case .stage, .touchpoint, .detour, nil: return []
    }
  }

  /// Lets a department vote that is made only when its votes are kept; a name that cannot be is said at once.
  private mutating func openBallot(of name: String, at touchpoint: Entry, after editor: Editor) -> [Effect] {
    let document = draft.document
    var trial = draft
    do throws(Refusal) {
      let id = document.freeIdentifier(for: .department, like: name)
      _ = try trial.make([Document.department(id, called: name)])
    } catch {
      return refuse(editor, sentence(error))
    }
    return open(Editor.ballot(at: touchpoint, by: .new(name), in: document))
  }

  /// Makes a department or a level and goes on with it as one step, after what is to be asked between.
  private mutating func create(_ kind: NamedKind, called name: String, for editor: Editor) -> [Effect] {
    let document = draft.document
    let id = document.freeIdentifier(for: kind, like: name)
    let made = Edit.insert("\(kind.rawValue) \(id): \(name)", Position(in: .journey))
    guard case .identify(let key, let position) = editor.goal else {
      return finish(editor, making: [made] + edits(of: editor, with: id))
    }
    var trial = draft
    do throws(Refusal) {
      _ = try trial.make([made])
    } catch {
      return refuse(editor, sentence(error))
    }
    return open(Editor.founding(kind, called: name, key: key, at: position, in: document))
  }

  /// A note that is being written becomes one of another kind.
  private mutating func turnKind(of editor: Editor) -> [Effect] {
    guard case .insert(let head, let position) = editor.goal, let now = Annotation.Kind(rawValue: head) else {
      return []
    }
    let kinds = Annotation.Kind.allCases
    kind = kinds[((kinds.firstIndex(of: now) ?? 0) + 1) % kinds.count]
    let turned = Editor(kind.rawValue, for: .insert(kind.rawValue, position), as: editor.form)
    let effects = open(turned)
    return turned.typed.isEmpty
      ? effects : effects + [.journal(.typing(turned.goal, label: turned.label, text: turned.typed))]
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
  /// Why nothing at all cannot be the value, as one says it who never saw the file; nil where it can.
  fileprivate func whyNot(_ value: String, in document: Document) -> String? {
    guard value.allSatisfy({ $0 == " " }) else { return nil }
    switch self {
    case .rename: return "It needs an id, such as pay-the-bill"
    case .setValue(let entry):
      switch document.property(of: entry) {
      case .title?: return "The journey needs a title"
      case .touchpoint?: return "A moment needs a title"
      case .stage?: return "A stage needs a title"
      case .department?: return "A department needs a name"
      case .contact?: return "A contact needs a name"
      default: return nil
      }
    case .set, .insert, .identify, .found, .contact, .detour, .addition, .replacement, .voice, .belief,
      .decision:
      return nil
    }
  }

  /// What a value is called that is asked for again.
  fileprivate func label(in document: Document) -> String {
    switch self {
    case .set(let property, of: _): property.key
    case .setValue(let entry): document.property(of: entry)?.key ?? "text"
    case .insert(let head, _): head
    case .identify, .found, .rename, .contact, .detour, .addition, .replacement, .voice, .belief, .decision:
      "text"
    }
  }
}

extension Document {
  /// The ids of the departments that `list` has with commas between, by id or name; nil where one is unknown.
  fileprivate func departments(in list: String) -> String? {
    let departments = entries(.department, of: .journey)
    let names = list.split(separator: ",").map { $0.drop { $0 == " " } }
    let ids = names.compactMap { name in
      departments.map(identifier(of:)).first { $0 == name }
        ?? departments.first { value(of: $0).lowercased() == name.lowercased() }.map(identifier(of:))
    }
    return ids.count == names.count && ids.count > 1 ? ids.joined(separator: ", ") : nil
  }
}
