/// An encounter in numbers: what the summaries of a route keep of it.
struct Encountered: Equatable {
  /// The touchpoint's number in ``JourneyIndex/touchpoints``.
  var touchpoint: Int
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
  /// Whether the customer pays, signs, identifies themselves or fills in a form.
  let isToll: Bool
  /// Whether the customer pays.
  let isPaid: Bool
  /// How often the customer says the same thing again.
  let repetitions: Int

  /// The encounter with this `number` at the touchpoint with the number `touchpoint`.
  init(_ encounters: [Encounter], _ number: Int, touchpoint: Int, contact: Int, department: Int) {
    (self.touchpoint, self.number, self.contact, self.department) = (touchpoint, number, contact, department)
    (outcome, manner) = (encounters[number].outcome, encounters[number].handoff)
    isStartedByUs = encounters[number].starter == .us
    isToll = TollRule.isToll(encounters[number].demands)
    isPaid = encounters[number].demands.contains(.pay)
    repetitions = encounters[number].demands.count { $0 == .repeat }
  }

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
