import JourneyCore

/// Editors for what there is to edit.
extension Editor {
  /// For the value of `entry`; nil where it has none.
  static func value(of entry: Entry, in document: Document) -> Editor? {
    guard let property = document.property(of: entry) else { return nil }
    return editor(property, for: .setValue(entry), now: document.value(of: entry), in: document)
  }

  /// For a property of `entry` that stands once.
  static func property(_ property: Property, of entry: Entry, in document: Document) -> Editor {
    let now = document.entry(property, of: entry).map(document.value(of:)) ?? ""
    return editor(property, for: .set(property, of: entry), now: now, in: document)
  }

  /// For something to remember at `entry`.
  static func note(_ kind: Annotation.Kind, at entry: Entry) -> Editor {
    Editor(kind.rawValue, for: .insert(kind.rawValue, Position(in: entry)), as: .line(TextField()))
  }

  /// For the reason why a flag is accepted.
  static func allowance(_ finding: Finding, in session: Session) -> Editor {
    let place = session.walk.touchpointEntry(in: session.draft.document) ?? .journey
    let head = "allow \(finding.flag.rawValue)"
    return Editor("\(head), because", for: .insert(head, Position(in: place)), as: .line(TextField()))
  }

  static func editor(
    _ property: Property, for goal: Goal, now: String = "", labelled label: String? = nil,
    in document: Document
  ) -> Editor {
    let key = label ?? property.key
    switch property.value {
    case .line, .figure, .distribution: return Editor(key, for: goal, as: .line(TextField(now)))
    case .text: return Editor(key, for: goal, as: .text(TextArea(now)))
    case .rating: return Editor(key, for: goal, as: .rating(RatingScale(Rating(written: now.utf8))))
    case .demands:
      let demands = now.utf8.split(separator: UInt8(ascii: ",")).compactMap { item in
        Demand(written: item.drop { $0 == UInt8(ascii: " ") })
      }
      return Editor(key, for: goal, as: .demands(DemandList(demands)))
    case .word(let words): return Editor(key, for: goal, as: choice(words, words, now))
    case .reference(let kind): return choice(of: kind, key, for: goal, now: now, in: document)
    }
  }

  /// For the id of something that is declared; a department or a contact is made where the name is new.
  ///
  /// `none` is the first choice, for nothing at all.
  static func choice(
    of kind: NamedKind, _ label: String, for goal: Goal, now: String = "", none: String? = nil,
    without taken: [String] = [], in document: Document
  ) -> Editor {
    let entries = document.entries(of: .journey) { $0.declares == kind }
      .filter { !taken.contains(document.identifier(of: $0)) }
    let makes = goal.takesNew && (kind == .department || kind == .contact || kind == .level)
    let nothing = none.map { [$0] } ?? []
    let form = choice(
      nothing + entries.map(document.value(of:)),
      nothing.map { _ in "" } + entries.map(document.identifier(of:)), now, takesNew: makes || goal.takesText)
    return Editor(label, for: goal, as: form, makes: makes ? kind : nil)
  }

  static func choice(
    _ labels: [String], _ values: [String], _ now: String = "", takesNew: Bool = false
  ) -> Form {
    var chooser = Chooser(labels, digits: .select, takesNew: takesNew)
    if let choice = values.firstIndex(of: now) { chooser.select(choice: choice) }
    return .choice(chooser, values: values)
  }
}

extension Goal {
  /// Whether something new will do beside the choices.
  fileprivate var takesNew: Bool {
    if case .replacement = self { false } else { true }
  }

  /// Whether a text will do beside the choices: how a journey ends on a detour.
  fileprivate var takesText: Bool {
    if case .detour(_, from: let origin) = self { !origin.isEmpty } else { false }
  }

  /// What its value is for; nil where the question says that itself.
  func meaning(in document: Document) -> String? {
    switch self {
    case .set(let property, of: _): property.shortMeaning
    case .setValue(let entry): document.property(of: entry)?.shortMeaning
    case .insert(let head, let position):
      document.block(of: position.parent).flatMap { Property(head, of: $0) }?.shortMeaning
    case .found(_, _, let key, let position):
      document.block(of: position.parent).flatMap { Property(key, of: $0) }?.shortMeaning
    case .voice: "Then 1 to 7, once for each hand."
    case .identify, .rename, .contact, .detour, .addition, .replacement, .belief, .decision: nil
    }
  }

  /// What stands there now.
  func currentText(in document: Document) -> String {
    switch self {
    case .set(let property, of: let entry):
      document.entry(property, of: entry).map(document.value(of:)) ?? ""
    case .setValue(let entry): document.value(of: entry)
    case .rename(let entry): document.identifier(of: entry)
    case .belief(of: let voter, at: let touchpoint):
      document.belief(of: voter, at: touchpoint).map(document.value(of:)) ?? ""
    case .insert, .identify, .found, .contact, .detour, .addition, .replacement, .voice, .decision: ""
    }
  }
}

extension Document {
  /// The place of the first touchpoint.
  var firstPlace: Position {
    let moments = entries(of: .journey, where: \.isMoment)
    guard let first = moments.first else { return Position(in: .journey) }
    return property(of: first) == .stage ? position(directlyAfter: first) : position(before: first)
  }

  /// The place behind the last touchpoint of the main route.
  var lastPlace: Position {
    Position(in: .journey, before: entries(.detour, of: .journey).first)
  }

  /// The place of `entry` when it goes one further; nil at the end.
  ///
  /// A touchpoint goes from one stage into the next.
  func position(moving entry: Entry, down: Bool) -> Position? {
    guard let property = property(of: entry), let parent = parent(of: entry) else { return nil }
    let isTwin: (Property) -> Bool = { other in
      property.isMoment ? other.isMoment : property.isAnnotation ? other.isAnnotation : other == property
    }
    let twins = entries(of: parent, where: isTwin)
    guard let number = twins.firstIndex(of: entry) else { return nil }
    if down {
      guard number + 1 < twins.count else { return nil }
      return position(directlyAfter: twins[number + 1])
    }
    return number > 0 ? position(before: twins[number - 1]) : nil
  }
}
