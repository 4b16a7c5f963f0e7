package import JourneyCore

/// What stays the same when somebody else's document takes the place of the one that is edited.
///
/// Entries are numbers of one document; in another they are found by key and id, else by value, else by number.
extension Goal {
  /// The same goal in `new`; nil where what it is about is not there.
  package func carried(from old: Document, to new: Document) -> Goal? {
    switch self {
    case .set(let property, of: let entry):
      new.counterpart(of: entry, in: old).map { .set(property, of: $0) }
    case .setValue(let entry): new.counterpart(of: entry, in: old).map { .setValue($0) }
    case .rename(let entry): new.counterpart(of: entry, in: old).map { .rename($0) }
    case .insert(let head, let position):
      new.counterpart(of: position, in: old).map { .insert(head, $0) }
    case .identify(let head, let position):
      new.counterpart(of: position, in: old).map { .identify(head, $0) }
    case .found(let kind, let name, let key, let position):
      new.counterpart(of: position, in: old).map { .found(kind, name: name, key: key, $0) }
    case .contact(let name, then: nil): .contact(name: name, then: nil)
    case .contact(let name, then: let goal?):
      goal.carried(from: old, to: new).map { .contact(name: name, then: $0) }
    case .replacement(of: let entry): new.counterpart(of: entry, in: old).map { .replacement(of: $0) }
    case .decision: nil
    case .voice(at: let touchpoint): new.counterpart(of: touchpoint, in: old).map { .voice(at: $0) }
    case .belief(of: let voter, at: let touchpoint):
      new.counterpart(of: touchpoint, in: old).map { .belief(of: voter, at: $0) }
    case .detour, .addition: self
    }
  }
}

extension Editor {
  /// The same editor on `new`; a note for what was typed where what it was for is not there.
  func carried(from old: Document, to new: Document) -> Editor? {
    guard let goal = goal.carried(from: old, to: new) else {
      return Editor.note(keeping: isTyped ? typed : "")
    }
    var editor = Editor(label, for: goal, as: form, makes: makes)
    editor.guide = guide?.carried(from: old, to: new)
    return editor
  }

  /// Whether it is typed, and not chosen or switched.
  private var isTyped: Bool {
    switch form {
    case .line, .text, .choice, .ballot: true
    case .demands, .rating: false
    }
  }

  /// For a note on the journey that keeps `text`, whose place is gone; nil where nothing was typed.
  static func note(keeping text: String) -> Editor? {
    guard !text.isEmpty else { return nil }
    let form = text.contains("\n") ? Form.text(TextArea(text)) : .line(TextField(text))
    var editor = Editor("note", for: .insert("note", Position(in: .journey)), as: form)
    editor.problem = "What this was for is gone; it can be kept as a note on the journey"
    return editor
  }
}

extension Guide {
  /// The same question in `new`; nil where what it is about is not there.
  fileprivate func carried(from old: Document, to new: Document) -> Guide? {
    switch self {
    case .title, .customer, .wants, .promise, .department, .touchpoint: self
    case .meets(let entry): new.counterpart(of: entry, in: old).map { .meets($0) }
    case .feels(let entry): new.counterpart(of: entry, in: old).map { .feels($0) }
    }
  }
}

extension Document {
  /// What `position` of `other` is here; nil where what it is in is nothing.
  fileprivate func counterpart(of position: Position, in other: Document) -> Position? {
    counterpart(of: position.parent, in: other).map { parent in
      Position(in: parent, before: position.before.flatMap { counterpart(of: $0, in: other) })
    }
  }

  /// What `entry` of `other` is here; nil where it is nothing.
  func counterpart(of entry: Entry, in other: Document) -> Entry? {
    guard entry != .journey else { return entry }
    guard other.contains(entry), let property = other.property(of: entry),
      let parent = other.parent(of: entry), let place = counterpart(of: parent, in: other)
    else { return nil }
    let (twins, others) = (entries(property, of: place), other.entries(property, of: parent))
    let number = others.firstIndex(of: entry).flatMap { twins.indices.contains($0) ? twins[$0] : nil }
    if let number, isSame(number, as: entry, of: other) { return number }
    if let twin = twins.first(where: { isSame($0, as: entry, of: other) }) { return twin }
    return other.identifier(of: entry).isEmpty && twins.count == others.count ? number : nil
  }

  private func isSame(_ entry: Entry, as twin: Entry, of other: Document) -> Bool {
    let id = other.identifier(of: twin)
    return identifier(of: entry) == id && (!id.isEmpty || value(of: entry) == other.value(of: twin))
  }
}
