package import JourneyCore

/// The questions that lead through a new journey, one after the other; an empty answer goes on.
package enum Guide: Hashable, Sendable {
  /// What the journey is called.
  case title
  /// Who travels.
  case customer
  /// What they want.
  case wants
  /// What we promise.
  case promise
  /// A department, and then another.
  case department
  /// A moment, and then another.
  case touchpoint
  /// Whom the customer meets there.
  case meets(Entry)
  /// How that feels.
  case feels(Entry)

  /// What is asked after an answer, which may have been empty; nil at the end.
  ///
  /// `touchpoint` is the one that was made last.
  func next(isAnswered: Bool, touchpoint: Entry?) -> Guide? {
    switch self {
    case .title: .customer
    case .customer: .wants
    case .wants: .promise
    case .promise: .department
    case .department: isAnswered ? .department : .touchpoint
    case .touchpoint: isAnswered ? touchpoint.map(Guide.meets) : nil
    case .meets(let touchpoint): .feels(touchpoint)
    case .feels: .touchpoint
    }
  }

  /// The question in `document`.
  func question(in document: Document) -> Editor {
    var editor =
      switch self {
      case .title:
        Editor(
          "What is the journey called?", for: .setValue(document.entry(of: .journey)),
          as: .line(TextField(suggesting: document.journey.title)))
      case .customer: Self.ask("Who travels? A name, a comma, and who that is", .customer)
      case .wants: Self.ask("What do they want, in their words?", .wants)
      case .promise: Self.ask("What do we promise them?", .promise)
      case .department:
        Self.add(Self.departments(of: document.journey), "department", Position(in: .journey))
      case .touchpoint:
        Self.add("What happens next, in their words? (Enter alone ends)", "touchpoint", document.lastPlace)
      case .meets(let touchpoint):
        Editor.choice(
          of: .contact, "Whom do they meet?", for: .insert("meets", Position(in: touchpoint)),
          none: "nobody", in: document)
      case .feels(let touchpoint):
        Editor("How does that feel?", for: .set(.feels, of: touchpoint), as: .rating(RatingScale(nil)))
      }
    editor.guide = self
    return editor
  }

  private static func departments(of journey: Journey) -> String {
    guard !journey.departments.isEmpty else { return "A department of ours (Enter alone goes on)" }
    let names = journey.departments.map(\.name).joined(separator: ", ")
    return "A department of ours, beside \(names) (Enter alone goes on)"
  }

  private static func ask(_ question: String, _ property: Property) -> Editor {
    Editor(question, for: .set(property, of: .journey), as: .line(TextField()))
  }

  private static func add(_ question: String, _ head: String, _ position: Position) -> Editor {
    Editor(question, for: .insert(head, position), as: .line(TextField()))
  }
}

extension Session {
  /// Begins to lead through a new journey.
  mutating func begin(_ guide: Guide) { _ = open(guide.question(in: draft.document)) }

  /// Asks what comes after `editor`, where it was a question of a guide.
  mutating func proceed(after editor: Editor, isAnswered: Bool) -> [Effect] {
    guard let guide = editor.guide else { return [] }
    let touchpoint = walk.touchpointEntry(in: draft.document)
    guard let next = guide.next(isAnswered: isAnswered, touchpoint: touchpoint) else {
      status = "That is the journey so far; ? shows the keys, a adds a moment"
      return []
    }
    return open(next.question(in: draft.document))
  }

  /// The edits of `editor` with `value`; whoever is met first at a moment that the guide made answers for it.
  func edits(of editor: Editor, with value: String) -> [Edit] {
    let document = draft.document
    let edits = editor.goal.edits(value, in: document)
    guard case .meets(let touchpoint) = editor.guide, document.entry(.owner, of: touchpoint) == nil else {
      return edits
    }
    let contact = document.entry(declaring: .contact, value)
    let home = contact.flatMap { document.entry(.home, of: $0) }.map(document.value(of:))
    return edits + [.set(.owner, of: touchpoint, to: home ?? value)]
  }
}
