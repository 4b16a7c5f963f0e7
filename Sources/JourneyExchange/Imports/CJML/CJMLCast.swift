import JourneyCore

/// Who is who among the actors of a file: the customer, and the contacts of the service providers.
struct CJMLCast {
  /// Who travels; nil where the file does not name them.
  private(set) var customer: String?
  private(set) var departments: [Department] = []
  private(set) var contacts: [Contact] = []
  /// What a journey has no word for, at the journey.
  private(set) var kept: [Imported.Kept] = []

  private var customerID: String?
  private var people: [String: Identifier<Contact>] = [:]
  private var byName: [String: String] = [:]
  private var contactIDs = ImportedIDs<Contact>(fallback: "contact")
  private var departmentIDs = ImportedIDs<Department>(fallback: "department")
  private var departmentNames: [String: Identifier<Department>] = [:]

  /// Somebody of the file.
  private struct Actor {
    let id: String
    let isEndUser: Bool
    let element: XMLElement

    var name: String? { text("actorName") }
    var company: String? { text("companyName") }
    var shown: String { name ?? company ?? id }

    /// Notes what is lost of it where `other` is meant by its id.
    func note(takenFor other: Actor, _ notes: inout ImportNotes) {
      for child in ["actorName", "companyName"] {
        _ = element.first(child).map { notes.value($0.text, line: $0.line) }
      }
      guard name != nil || company != nil, (name, company) != (other.name, other.company) else { return }
      let own = [name, company].compactMap(\.self).joined(separator: ", ")
      notes.dropped(line: element.line, "“\(own)”, who has the id of “\(other.shown)”: “\(id)”.")
    }

    func text(_ child: String) -> String? {
      element.first(child).map { ImportText.line($0.text).text }.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// The end user or service provider of an encounter.
  enum Side: Hashable {
    case customer
    case contact(Identifier<Contact>)
  }

  /// The actors of `journey`; those that it only refers to are told by the other `journeys`.
  init(of journey: XMLElement, among journeys: [XMLElement], choice: String?, _ notes: inout ImportNotes) {
    let declared = Dictionary(
      journeys.flatMap { Self.actors(of: $0, "actorID") }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var actors: [Actor] = []
    var byID: [String: Actor] = [:]
    for actor in Self.actors(of: journey, "actorID", "actorIDref") {
      let meant = byID[actor.id] ?? declared[actor.id] ?? actor
      if byID.updateValue(meant, forKey: actor.id) == nil { actors.append(meant) }
      actor.note(takenFor: meant, &notes)
    }
    chooseCustomer(among: actors, choice, &notes)
    for actor in actors {
      for name in [actor.name, actor.company].compactMap(\.self) where byName[name] == nil {
        byName[name] = actor.id
      }
      if actor.id != customerID { add(actor, &notes) }
    }
  }

  private static func actors(of journey: XMLElement, _ attributes: String...) -> [Actor] {
    let elements = journey.elements.filter { $0.name.local == "actors" }.flatMap(\.elements)
    return elements.compactMap { element in
      guard ["endUser", "serviceProvider"].contains(element.name.local) else { return nil }
      let id = attributes.lazy.compactMap { element[$0] }.first.map { ImportText.line($0).text }
      return id.map { Actor(id: $0, isEndUser: element.name.local == "endUser", element: element) }
    }
  }

  // MARK: The customer

  private mutating func chooseCustomer(among actors: [Actor], _ choice: String?, _ notes: inout ImportNotes) {
    let chosen = choice.flatMap { choice in actors.first { $0.id == choice || $0.shown == choice } }
    let actor = choice == nil ? actors.first(where: \.isEndUser) : chosen
    if let choice, chosen == nil {
      customer = ImportText.line(choice).text
      notes.guessed("No actor is called “\(choice)”; they travel, and every actor is a contact.")
    }
    guard let actor else {
      if choice == nil { notes.guessed("The file has no <endUser>, so nobody is named as the customer.") }
      return
    }
    customerID = actor.id
    customer = actor.name ?? (actor.id == CJMLExport.unnamedCustomer ? nil : actor.shown)
    for other in actors where other.isEndUser && other.id != actor.id {
      notes.guessed(line: other.element.line, "“\(other.shown)” is an end user, too, and became a contact.")
    }
  }

  // MARK: Contacts

  private mutating func add(_ actor: Actor, _ notes: inout ImportNotes) {
    let line = actor.element.line
    let name = actor.shown.isEmpty ? "An actor without a name" : notes.value(actor.shown, line: line)
    let department = department(called: actor.company ?? name)
    if actor.company == nil {
      notes.guessed(
        line: line, "“\(name)” has no <companyName>, and became a contact in a department of their own.")
    }
    var contact = Contact(id: contactIDs.keep(actor.id), name: name, department: department)
    if let type = actor.text("providerType") {
      contact.statedKind = Contact.Kind(rawValue: type)
      if contact.statedKind == nil {
        kept.append(.init("x-provider-type", "\(name): \(notes.value(type, line: line))", at: .journey))
      }
    }
    contacts.append(contact)
    people[actor.id] = contact.id
  }

  private mutating func department(called name: String) -> Identifier<Department> {
    if let id = departmentNames[name] { return id }
    let id = departmentIDs.make(from: name)
    departments.append(Department(id: id, name: name.isEmpty ? "A department without a name" : name))
    departmentNames[name] = id
    return id
  }

  /// Whom `reference` means: an actor's id, else a name, else somebody who is made for it.
  mutating func side(of reference: String, line: Int, _ notes: inout ImportNotes) -> Side {
    let reference = ImportText.line(reference).text
    if reference == customerID { return .customer }
    if let id = people[reference] { return .contact(id) }
    if let id = byName[reference] {
      notes.guessed(line: line, "“\(reference)” is nobody's id; the actor of this name is meant.")
      return id == customerID ? .customer : people[id].map(Side.contact) ?? .customer
    }
    notes.guessed(line: line, "“\(reference)” is no actor of the file; a contact was made.")
    let name = reference.isEmpty ? "An actor without a name" : reference
    let contact = Contact(id: contactIDs.keep(reference), name: name, department: department(called: name))
    contacts.append(contact)
    people[reference] = contact.id
    return .contact(contact.id)
  }
}
