import JourneyCore

/// Who says in a ballot what is believed.
package enum Voter: Hashable, Sendable {
  /// All of us.
  case room
  /// The department with this id.
  case department(String)
  /// A department that is made, with this name, when its votes are kept.
  case new(String)

  /// The department with `id`; all of us for an empty one.
  init(id: String) { self = id.isEmpty ? .room : .department(id) }

  /// The id with which a file says it; nil where it has none yet.
  var id: String? {
    switch self {
    case .room: ""
    case .department(let id): id
    case .new: nil
    }
  }
}

extension Document {
  /// What a belief is called that is no department's.
  static let wholeRoom = "the whole room"

  /// The name of `voter`.
  func name(of voter: Voter) -> String {
    switch voter {
    case .room: Self.wholeRoom
    case .department(let id): entry(declaring: .department, id).map(value(of:)) ?? id
    case .new(let name): name
    }
  }

  /// What `voter` believes at `touchpoint`; nil where it has not said.
  func belief(of voter: Voter, at touchpoint: Entry) -> Entry? {
    guard let id = voter.id else { return nil }
    return entries(.belief, of: touchpoint).first { identifier(of: $0) == id }
  }

  /// The edits after which `voter` believes `value` at `touchpoint`, and nothing else; a new one is made.
  func edits(settingBeliefOf voter: Voter, at touchpoint: Entry, to value: String) -> [Edit] {
    if let belief = belief(of: voter, at: touchpoint) { return [.setValue(belief, to: value)] }
    let insert = { (head: String) in Edit.insert("\(head): \(value)", Position(in: touchpoint)) }
    switch voter {
    case .room: return [insert("believed")]
    case .department(let id): return [insert("believed \(id)")]
    case .new(let name):
      let id = freeIdentifier(for: .department, like: name)
      return [Self.department(id, called: name), insert("believed \(id)")]
    }
  }

  /// The edit that makes a department.
  static func department(_ id: String, called name: String) -> Edit {
    .insert("department \(id): \(name)", Position(in: .journey))
  }
}
