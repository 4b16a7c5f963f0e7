import JourneyCore

/// Who is who among the actors of a diagram: the customer, and the contacts whom they meet.
struct MermaidCast {
  /// Who travels; nil where the diagram names nobody.
  private(set) var customer: String?
  /// A department for each contact.
  private(set) var departments: [Department] = []
  /// Everyone but the customer, in the order of the diagram.
  private(set) var contacts: [Contact] = []
  /// How many actors there are.
  private(set) var actorCount = 0

  private var customerActor: String?
  private var ids: [String: Identifier<Contact>] = [:]

  /// Nobody.
  init() {}

  /// The actors of `statements`, of whom `choice` travels, else the one that a comment of ours writes as `noted`.
  init(
    _ statements: [MermaidStatement], title: String, noted: String?, choice: String?,
    _ notes: inout ImportNotes
  ) {
    let actors = Self.actors(of: statements)
    actorCount = actors.count
    chooseCustomer(among: actors, title: title, noted: noted, choice: choice, &notes)
    var contactIDs = ImportedIDs<Contact>(fallback: "contact")
    var departmentIDs = ImportedIDs<Department>(fallback: "department")
    for actor in actors where actor.name != customerActor {
      let name = notes.value(actor.name, line: actor.line)
      let department = Department(id: departmentIDs.make(from: name), name: name)
      let contact = Contact(id: contactIDs.make(from: name), name: name, department: department.id)
      departments.append(department)
      contacts.append(contact)
      ids[actor.name] = contact.id
    }
    guard !contacts.isEmpty else { return }
    notes.guessed(
      "Mermaid has no departments, so each actor is a contact in one of their own. "
        + "Give those who work together one department.")
  }

  /// The contact whom a diagram calls `actor`; nil for the customer and for no name.
  func contactID(of actor: String) -> Identifier<Contact>? { ids[actor] }

  /// Whether the customer is among `names`, or nobody travels at all.
  func hasCustomer(among names: [String]) -> Bool { customerActor.map(names.contains) ?? true }

  // MARK: The customer

  private struct Actor {
    let name: String
    let line: Int
    var tasks: Int
  }

  /// Everyone who is named, in the order of the diagram.
  private static func actors(of statements: [MermaidStatement]) -> [Actor] {
    var actors: [Actor] = []
    var numbers: [String: Int] = [:]
    for statement in statements {
      guard case .task(let task) = statement.kind else { continue }
      for name in task.actors.unique where !ImportText.line(name).text.isEmpty {
        if let number = numbers[name] {
          actors[number].tasks += 1
        } else {
          numbers[name] = actors.count
          actors.append(Actor(name: name, line: statement.line, tasks: 1))
        }
      }
    }
    return actors
  }

  private mutating func chooseCustomer(
    among actors: [Actor], title: String, noted: String?, choice: String?, _ notes: inout ImportNotes
  ) {
    if let choice {
      customer = ImportText.line(choice).text
      customerActor = actors.first { $0.name == choice }?.name
      if customerActor == nil {
        notes.guessed("No task names “\(choice)”; they travel, and every actor is a contact.")
      }
      return
    }
    if let noted, let actor = actors.first(where: { MermaidText.item($0.name) == noted }) {
      customerActor = actor.name
      customer = notes.value(actor.name, line: actor.line)
      return
    }
    let named = Self.firstNamed(in: title, among: actors)
    let most = actors.map(\.tasks).max()
    guard let actor = named ?? actors.first(where: { $0.tasks == most }) else { return }
    customerActor = actor.name
    customer = notes.value(actor.name, line: actor.line)
    let reason = named == nil ? "is named in the most tasks" : "is named in the title"
    notes.guessed("“\(actor.name)” \(reason), and so is the customer; “--customer NAME” chooses another.")
  }

  /// The actor whose name stands first in `title`, as words of its own; of two at one place the longer.
  private static func firstNamed(in title: String, among actors: [Actor]) -> Actor? {
    let words = self.words(title)
    var best: (start: Int, length: Int, actor: Actor)?
    for actor in actors {
      let name = self.words(actor.name)
      guard !name.isEmpty, words.count >= name.count else { continue }
      let starts = 0...(words.count - name.count)
      guard let start = starts.first(where: { words[$0..<($0 + name.count)].elementsEqual(name) }) else {
        continue
      }
      if let best, (best.start, -best.length) <= (start, -name.count) { continue }
      best = (start, name.count, actor)
    }
    return best?.actor
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
