import JourneyCore

/// Editors for what was being typed when the program ended.
extension Editor {
  /// Goes on with what was being typed.
  init(reopening unfinished: Recovery.Unfinished, in document: Document) {
    if case .belief(of: let id, at: let touchpoint) = unfinished.goal {
      self = .ballot(at: touchpoint, by: id, for: Ballot(record: unfinished.text), in: document)
    } else if let list = unfinished.goal.list(in: document) {
      self = list
      _ = take(.paste(unfinished.text), page: 1)
    } else {
      let isLong = unfinished.text.contains("\n") || unfinished.goal.takesText(in: document)
      self.init(
        unfinished.label, for: unfinished.goal,
        as: isLong ? .text(TextArea(unfinished.text)) : .line(TextField(unfinished.text)))
    }
  }
}

extension Goal {
  /// The list in which its value is looked for, or a new name typed; nil where it is typed without one.
  fileprivate func list(in document: Document) -> Editor? {
    let editor: Editor?
    switch self {
    case .set(let property, of: let entry): editor = .property(property, of: entry, in: document)
    case .setValue(let entry): editor = .value(of: entry, in: document)
    case .insert("meets", _): editor = .choice(of: .contact, "meets", for: self, in: document)
    case .identify(let key, let position):
      let property = document.block(of: position.parent).flatMap { Property(key, of: $0) }
      editor = property.map { .new($0, at: position, in: document) }
    case .contact(let name, then: _) where !name.isEmpty:
      editor = .choice(of: .department, "\(name) belongs to", for: self, in: document)
    case .voice(at: let touchpoint): editor = .voice(at: touchpoint, in: document)
    case .rename, .insert, .contact, .detour, .addition, .replacement, .belief, .decision: editor = nil
    }
    guard case .choice = editor?.form else { return nil }
    return editor
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
