import JourneyCore

/// Editors for what is new, and for ids; some ask one thing after the other.
extension Editor {
  /// For the value of `line`, whether something stands there or not.
  static func value(of line: Sheet.Line, in document: Document) -> Editor? {
    if let conflict = line.conflict { return decision(about: conflict, in: document) }
    guard let entry = line.entry, line.property.repeats else {
      return property(line.property, of: line.parent, in: document)
    }
    return value(of: entry, in: document)
  }

  /// For a new entry with the key `property` at `position`: the first question.
  static func new(_ property: Property, at position: Position, in document: Document) -> Editor {
    let key = property.key
    if !property.repeats { return self.property(property, of: position.parent, in: document) }
    if property == .contact {
      return Editor("contact", for: .contact(name: "", then: nil), as: .line(TextField()))
    }
    if property == .detour {
      return Editor("detour when", for: .detour(condition: "", from: ""), as: .line(TextField()))
    }
    let taken = document.entries(property, of: position.parent).map(document.identifier(of:))
    return identifier(property, for: .identify(key, position), without: taken, in: document)
      ?? editor(property, for: .insert(key, position), in: document)
  }

  /// For the id of `entry`; nil where it has none.
  static func identifier(of entry: Entry, in document: Document) -> Editor? {
    guard let property = document.property(of: entry), property.takesIdentifier else { return nil }
    let now = document.identifier(of: entry)
    return identifier(property, for: .rename(entry), now: now, in: document)
      ?? Editor("id", for: .rename(entry), as: .line(TextField(now)))
  }

  /// For the value of a new entry with the key `key` at `position`, by a new `kind` called `name` that is made with it.
  static func founding(
    _ kind: NamedKind, called name: String, key: String, at position: Position, in document: Document
  ) -> Editor? {
    document.block(of: position.parent).flatMap { Property(key, of: $0) }.map {
      editor(
        $0, for: .found(kind, name: name, key: key, position), labelled: "\(key) by \(name)", in: document)
    }
  }

  /// For an id that is chosen; nil where it is free.
  private static func identifier(
    _ property: Property, for goal: Goal, now: String = "", without taken: [String] = [],
    in document: Document
  ) -> Editor? {
    if let words = property.identifierWords?.filter({ !taken.contains($0) }) {
      return Editor("\(property.key) what", for: goal, as: choice(words, words, now))
    }
    guard let kind = property.identifierReference else { return nil }
    let none = kind == .department ? "nobody in particular" : nil
    return choice(
      of: kind, "\(property.key) by", for: goal, now: now, none: none, without: taken, in: document)
  }

  /// For what takes the place of `entry`, which others refer to; nil where there is nothing else of its kind.
  static func replacement(of entry: Entry, because reason: String, in document: Document) -> Editor? {
    guard let kind = document.property(of: entry)?.declares, kind != .stage, kind != .detour,
      document.entries(of: .journey, where: { $0.declares == kind }).count > 1
    else { return nil }
    var editor = choice(
      of: kind, "delete, and instead of it", for: .replacement(of: entry),
      without: [document.identifier(of: entry)],
      in: document)
    editor.problem = reason
    return editor
  }
}

extension Goal {
  /// What has to be asked next once `value` is given, before there is anything to edit; nil where nothing has.
  func following(_ value: String, in document: Document) -> Editor? {
    switch self {
    case .contact(name: "", then: let goal):
      return Editor.choice(
        of: .department, "\(value) belongs to", for: .contact(name: value, then: goal), in: document)
    case .detour(condition: "", from: ""):
      return Editor.choice(
        of: .touchpoint, "which leaves at", for: .detour(condition: value, from: ""), in: document)
    case .detour(condition: "", let origin): return Self.destination(value, origin, in: document)
    case .detour(let condition, from: ""): return Self.destination(condition, value, in: document)
    case .identify(let key, let position):
      guard let property = document.block(of: position.parent).flatMap({ Property(key, of: $0) }) else {
        return nil
      }
      let head = value.isEmpty ? key : "\(key) \(value)"
      return Editor.editor(property, for: .insert(head, position), labelled: head, in: document)
    case .voice(at: let touchpoint): return Editor.ballot(at: touchpoint, by: Voter(id: value), in: document)
    case .set, .setValue, .rename, .insert, .found, .contact, .detour, .addition, .replacement, .belief,
      .decision:
      return nil
    }
  }

  private static func destination(_ condition: String, _ origin: String, in document: Document) -> Editor {
    Editor.choice(
      of: .touchpoint, "which leads to", for: .detour(condition: condition, from: origin), in: document)
  }

  /// Whether nothing at all can be the answer, as long as more is asked.
  var needsValue: Bool {
    switch self {
    case .contact(name: "", then: _), .detour(condition: "", from: _): true
    case .set, .setValue, .rename, .insert, .identify, .found, .contact, .detour, .addition, .replacement,
      .voice, .belief, .decision:
      false
    }
  }
}
