/// An encounter in numbers: what the summaries of a route keep of it.
struct Encountered: Equatable {
  /// The touchpoint's number in ``JourneyIndex/touchpoints``.
  let touchpoint: Int
  /// The encounter's number in its touchpoint.
  let number: Int
  /// The contact's number in ``Journey/contacts``.
  let contact: Int
  /// The contact's department, a number in ``Journey/departments``.
  let department: Int
  /// How it ends.
  let outcome: Encounter.Outcome
  /// How the customer came here; nil where nobody said.
  let manner: Encounter.Manner?
  /// Whether the organisation began it.
  let isStartedByUs: Bool

  var place: Place { .encounter(touchpoint: touchpoint, number: number) }
}

/// Two encounters that follow each other inside one need span with different contacts.
struct Handoff {
  let from: Encountered
  let to: Encountered

  var crossesBorder: Bool { from.department != to.department }
}

/// An encounter with a department that the customer had left in the same need span.
struct Return {
  /// The last encounter with the department before.
  let left: Encountered
  /// The encounter from which they come back, with another department.
  let via: Encountered
  /// The encounter that comes back.
  let to: Encountered
}
