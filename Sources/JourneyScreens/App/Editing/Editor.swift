package import JourneyCore

/// A value that is being typed or chosen, and what becomes of it.
package struct Editor: Hashable, Sendable {
  /// How the value is given.
  package enum Form: Hashable, Sendable {
    /// Typed on one line.
    case line(TextField)
    /// Typed on several lines.
    case text(TextArea)
    /// Chosen from a list; what each choice stands for in the file.
    case choice(Chooser, values: [String])
    /// Switched on and off.
    case demands(DemandList)
    /// Chosen on the scale.
    case rating(RatingScale)
    /// Voted on by the room.
    case ballot(Ballot)
  }

  /// What came of a key.
  enum Outcome: Hashable {
    /// The key was used up.
    case taken
    /// The value was given.
    case given(String)
    /// Something that the list does not have was asked for by name.
    case created(String)
    /// The value was given, or nothing, and the same is asked at the next moment, or at the one before.
    case onward(forward: Bool)
    /// The same is asked of the next department, or of the one before.
    case turned(forward: Bool)
    /// The editor was left.
    case left
    /// The key is not one of the editor's.
    case refused
  }

  /// What becomes of the value.
  package let goal: Goal
  /// What is asked for, such as `feels`.
  package let label: String
  /// How the value is given.
  package internal(set) var form: Form
  /// What it is for, in a sentence for somebody who does not know the file's keys.
  package internal(set) var meaning: String?
  /// What is wrong with what is typed; nil while nothing is.
  package internal(set) var problem: String?
  /// What a list makes of a name that it does not have.
  package var makes: NamedKind?
  /// Which question of a guide it is; nil where nobody is led.
  package var guide: Guide?

  /// Asks for `label`.
  package init(
    _ label: String, for goal: Goal, as form: Form, makes: NamedKind? = nil, problem: String? = nil
  ) {
    self.label = label
    self.goal = goal
    self.form = form
    self.makes = makes
    self.problem = problem
  }

  /// What is typed or switched, as the journal keeps it; empty where it is chosen from a list.
  package var typed: String {
    switch form {
    case .line(let field): field.text
    case .text(let area): area.text
    case .choice(let chooser, values: _): chooser.typed
    case .demands(let list): list.record
    case .rating(let scale): scale.rating?.written ?? ""
    case .ballot(let ballot): ballot.record
    }
  }

  /// Whether what is typed may become a value: in a list that takes nothing new it only looks for one.
  var holdsValue: Bool {
    if case .choice(let chooser, values: _) = form { chooser.takesNew } else { true }
  }

  /// Takes `key`, where `page` rows of a list are seen at once.
  mutating func take(_ key: Key, page: Int) -> Outcome {
    switch form {
    case .line(var field):
      if key == .enter { return .given(field.text) }
      if key == .escape { return .left }
      guard field.take(key) else { return .refused }
      form = .line(field)
    case .text(var area):
      // What cannot be kept can be left.
      if key == .escape { return problem == nil ? .given(area.text) : .left }
      guard area.take(key) else { return .refused }
      form = .text(area)
    case .choice(var chooser, let values):
      let outcome = chooser.take(key, page: page)
      form = .choice(chooser, values: values)
      if outcome != .taken { return given(outcome, of: values, for: key) }
    case .demands(var list):
      if list.time == nil, key == .enter { return .given(list.written) }
      if list.time == nil, key == .escape { return .left }
      guard list.take(key) else { return .refused }
      form = .demands(list)
    case .rating(var scale):
      if key == .enter { return .given(scale.rating?.written ?? "") }
      if key == .escape { return .left }
      guard scale.take(key) else { return .refused }
      form = .rating(scale)
    case .ballot(var ballot):
      let outcome = ballot.take(key)
      form = .ballot(ballot)
      switch outcome {
      case .taken: break
      case .kept: return .given(ballot.written)
      case .onward(let forward): return .onward(forward: forward)
      case .turned(let forward): return .turned(forward: forward)
      case .left: return .left
      case .refused: return .refused
      }
    }
    problem = whatIsWrong
    return .taken
  }

  /// Selects row number `row` of a list, where a second click takes it; or switches it.
  mutating func click(_ row: Int, count: Int) -> Outcome {
    switch form {
    case .choice(var chooser, let values):
      let outcome = chooser.click(row, count: count)
      form = .choice(chooser, values: values)
      return given(outcome, of: values, for: .enter)
    case .demands(let list):
      return list.time == nil ? take(.character(Character(String(row + 1))), page: 1) : .refused
    case .ballot: return take(.character(Character(String(row + 1))), page: 1)
    case .line, .text, .rating: return .refused
    }
  }

  /// What came of `key` in a list, whose choices stand for `values`.
  private func given(_ outcome: Chooser.Outcome, of values: [String], for key: Key) -> Outcome {
    switch outcome {
    case .taken: .taken
    case .chosen(let number): .given(values[number])
    case .created(let name): .created(name)
    case .refused: key == .escape ? .left : .refused
    }
  }

  /// What the value alone tells while it is typed.
  private var whatIsWrong: String? {
    if case .ballot(let ballot) = form { return ballot.remark }
    guard case .set(let property, of: _) = goal, !typed.isEmpty else { return nil }
    return property.problem(with: typed)?.spoken
  }
}
