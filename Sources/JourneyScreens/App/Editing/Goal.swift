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
  /// It is the department of a new contact, whose id then goes on to another goal.
  case contact(name: String, then: Goal)
  /// It is the touchpoint to which a new detour leads, or how the journey ends there.
  case detour(condition: String, from: String)

  /// The edits that reach the goal with `value` in `document`.
  package func edits(_ value: String, in document: Document) -> [Edit] {
    switch self {
    case .set(let property, of: let entry):
      return [.set(property, of: entry, to: value.isEmpty ? nil : value)]
    case .setValue(let entry): return [.setValue(entry, to: value)]
    case .rename(let entry): return [.rename(entry, to: value)]
    case .insert(let head, let position):
      let id = head == "department" ? " " + document.freeIdentifier(for: .department, like: value) : ""
      return [.insert(Self.lines(head + id, value), position)]
    case .contact(let name, then: let goal):
      let id = document.freeIdentifier(for: .contact, like: name)
      let lines = "contact \(id): \(name)\n  department: \(value)"
      return [.insert(lines, Position(in: .journey))] + goal.edits(id, in: document)
    case .detour(let condition, let origin):
      let isTouchpoint = document.entry(declaring: .touchpoint, value) != nil
      let lines = "detour: \(condition)\n  from: \(origin)\n  \(isTouchpoint ? "to" : "ends"): \(value)"
      return [.insert(lines, Position(in: .journey))]
    }
  }

  /// `head: value` as a file writes it: a value of several lines stands below.
  private static func lines(_ head: String, _ value: String) -> String {
    guard value.contains("\n") else { return "\(head): \(value)" }
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(head):\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }
}
