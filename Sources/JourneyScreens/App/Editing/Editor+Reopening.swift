import JourneyCore

/// Editors for what was being typed when the program ended.
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
    case .set, .setValue, .rename, .insert, .identify, .found, .contact, .detour, .addition, .replacement,
      .decision,
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
    case .identify(let key, let position):
      document.block(of: position.parent).flatMap { Property(key, of: $0) }
        .map { Editor.new($0, at: position, in: document) }
    case .voice(at: let touchpoint): Editor.voice(at: touchpoint, in: document)
    case .found(let kind, let name, let key, let position):
      Editor.founding(kind, called: name, key: key, at: position, in: document)
    case .detour(let condition, let origin):
      condition.isEmpty
        ? nil : Goal.detour(condition: "", from: origin).following(condition, in: document)
    case .rename, .addition, .replacement, .decision, .belief: nil
    }
  }
}

extension Goal {
  /// Whether its value may have several lines.
  fileprivate func takesText(in document: Document) -> Bool {
    switch self {
    case .set(let property, of: _): property.takesText
    case .setValue(let entry): document.property(of: entry)?.takesText == true
    case .rename, .insert, .identify, .found, .contact, .detour, .addition, .replacement, .voice, .belief,
      .decision:
      false
    }
  }
}
