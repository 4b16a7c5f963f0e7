import JourneyCore

/// Ballots: first whose belief is asked for, then the votes.
extension Editor {
  /// For whose belief is asked for at `touchpoint`; whoever answers for the moment is chosen already.
  static func voice(at touchpoint: Entry, in document: Document) -> Editor {
    let owner = document.entry(.owner, of: touchpoint).map(document.value(of:)) ?? ""
    return choice(
      of: .department, "Whose belief is asked for?", for: .voice(at: touchpoint), now: owner,
      none: Document.wholeRoom, in: document)
  }

  /// For the votes of the department called `id` at `touchpoint`, an empty one for the whole room.
  ///
  /// They go on from those of `ballot`, if there is one.
  static func ballot(
    at touchpoint: Entry, by id: String, for ballot: Ballot = Ballot(), in document: Document
  ) -> Editor {
    let before = document.belief(of: id, at: touchpoint).map(document.value(of:))
    var ballot = ballot
    ballot.moment = document.value(of: touchpoint)
    ballot.before = before.flatMap { Distribution(written: Array($0.utf8)) }
    return Editor(document.voice(id), for: .belief(of: id, at: touchpoint), as: .ballot(ballot))
  }
}

extension Document {
  /// What a belief is called that is no department's.
  static let wholeRoom = "the whole room"

  /// The name of the department called `id`; of an empty one, of all of us.
  func voice(_ id: String) -> String {
    id.isEmpty ? Self.wholeRoom : entry(declaring: .department, id).map(value(of:)) ?? id
  }

  /// What the department called `id` believes at `touchpoint`; nil where it has not said.
  func belief(of id: String, at touchpoint: Entry) -> Entry? {
    entries(.belief, of: touchpoint).first { identifier(of: $0) == id }
  }

  /// The edits after which the department called `id` believes `value` at `touchpoint`, and nothing else.
  func edits(settingBeliefOf id: String, at touchpoint: Entry, to value: String) -> [Edit] {
    if let belief = belief(of: id, at: touchpoint) { return [.setValue(belief, to: value)] }
    let head = id.isEmpty ? "believed" : "believed \(id)"
    return [.insert("\(head): \(value)", Position(in: touchpoint))]
  }
}
