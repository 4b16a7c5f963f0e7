package import JourneyCore

/// What becomes of a value once it is typed or chosen.
package indirect enum Goal: Hashable, Sendable {
  /// It is the property of an entry; an empty one takes the property away.
  case set(Property, of: Entry)
  /// It is the value of an entry.
  case setValue(Entry)
  /// It is the id of an entry.
  case rename(Entry)
  /// It is the value of a new entry: its key, with an id where it has one, and where it goes.
  case insert(String, Position)
  /// It is the id behind the key of a new entry, whose value is asked for next.
  case identify(String, Position)
  /// It is the value of a new entry behind its key, by a department or a level that is made with it: kind and name.
  case found(NamedKind, name: String, key: String, Position)
  /// It is the name of a new contact, then the department, whose id then goes on to another goal, if there is one.
  case contact(name: String, then: Goal?)
  /// It is the condition of a new detour, then where it leaves, then where it leads or how the journey ends there.
  case detour(condition: String, from: String)
  /// It is what is to be added to a sheet, a number in ``Session/additions(after:)``.
  case addition(after: Bool)
  /// It is the id of what takes the place of an entry that is deleted.
  case replacement(of: Entry)
  /// It is what becomes of a conflict: one of ``Decision``.
  case decision(of: Entry)
  /// It is the id of the department that votes on a moment, an empty one for the whole room; the ballot is next.
  case voice(at: Entry)
  /// It is what somebody believes at a moment.
  case belief(of: Voter, at: Entry)

  /// The edits that reach the goal with `value` in `document`.
  package func edits(_ value: String, in document: Document) -> [Edit] {
    switch self {
    case .set(let property, of: let entry):
      let edit = Edit.set(property, of: entry, to: value.isEmpty ? nil : value)
      return [edit] + (property.rival.map { [.set($0, of: entry, to: nil)] } ?? [])
    case .setValue(let entry): return [.setValue(entry, to: value)]
    case .rename(let entry): return [.rename(entry, to: value)]
    case .insert(let head, let position):
      let kind = NamedKind(rawValue: head).flatMap { $0 == .department || $0 == .level ? $0 : nil }
      let id = kind.map { " " + document.freeIdentifier(for: $0, like: value) } ?? ""
      return [.insert(Self.lines(head + id, value), position)]
    case .identify, .addition, .voice: return []
    case .found(let kind, let name, let key, let position):
      let id = document.freeIdentifier(for: kind, like: name)
      return [
        .insert("\(kind.rawValue) \(id): \(name)", Position(in: .journey)),
        .insert(Self.lines("\(key) \(id)", value), position),
      ]
    case .belief(of: let voter, at: let touchpoint):
      return document.edits(settingBeliefOf: voter, at: touchpoint, to: value)
    case .contact(let name, then: let goal):
      let id = document.freeIdentifier(for: .contact, like: name)
      let lines = "contact \(id): \(name)\n  department: \(value)"
      return [.insert(lines, Position(in: .journey))] + (goal?.edits(id, in: document) ?? [])
    case .detour(let condition, let origin):
      let isTouchpoint = document.entry(declaring: .touchpoint, value) != nil
      let lines = "detour: \(condition)\n  from: \(origin)\n  \(isTouchpoint ? "to" : "ends"): \(value)"
      return [.insert(lines, Position(in: .journey))]
    case .replacement(of: let entry):
      guard let kind = document.property(of: entry)?.declares,
        let other = document.entry(declaring: kind, value)
      else { return [] }
      return [.reassign(entry, to: other), .remove(entry)]
    case .decision(of: let entry):
      guard let conflict = document.openConflict(entry) else { return [] }
      return Decision(rawValue: value).map { $0.edits(for: conflict) } ?? []
    }
  }

  /// `head: value` as a file writes it: a value of several lines stands below.
  private static func lines(_ head: String, _ value: String) -> String {
    guard value.contains("\n") else { return "\(head): \(value)" }
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    if head == "premortem" {
      return "\(head):\n  text:\n" + lines.map { "    \($0)" }.joined(separator: "\n")
    }
    return "\(head):\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }
}

extension Property {
  /// The property beside which it cannot stand.
  private static let rivals = ["to": "ends", "ends": "to"]

  fileprivate var rival: Property? {
    block == .detour ? Self.rivals[key].flatMap { Property($0, of: .detour) } : nil
  }
}
