/// A list that is narrowed by typing: the palette, the list of files, and lists in editors.
package struct Chooser: Hashable, Sendable {
  /// What a digit does while nothing else is typed.
  package enum Digits: Hashable, Sendable {
    /// It takes the choice with this number.
    case take
    /// It selects the choice with this number, and is the first letter of what is typed if more follows.
    case select
    /// It is a letter like any other.
    case filter
  }

  /// What can be chosen.
  package let choices: [String]
  /// What digits do.
  let digits: Digits
  /// Whether a name that is no choice can be taken too; it stands behind the matches.
  let takesNew: Bool
  /// What is typed.
  package private(set) var field = TextField()
  /// The numbers in ``choices`` that match what is typed, the best first; the one behind them is a new name.
  package private(set) var matches: [Int]
  /// Which of the matches is selected.
  package private(set) var cursor = ListCursor()

  /// The match that was selected by the last click, if nothing was pressed since.
  private var clicked: Int?

  /// What came of a key.
  enum Outcome: Hashable {
    /// The choice with this number was taken.
    case chosen(Int)
    /// What is typed was taken, which is no choice.
    case created(String)
    /// The key was used up.
    case taken
    /// The key is not one of the chooser's.
    case refused
  }

  /// A list of `choices`.
  package init(_ choices: [String], digits: Digits = .take, takesNew: Bool = false) {
    self.choices = choices
    self.digits = digits
    self.takesNew = takesNew
    matches = Array(choices.indices)
  }

  /// Whether the choices have numbers now: nothing is typed yet, or one of these numbers.
  package var showsNumbers: Bool { digits != .filter && field.text.isEmpty || numbered != nil }

  /// The choice whose number is all that is typed; nil where there is none.
  private var numbered: Int? {
    guard digits == .select, field.text.utf8.count == 1, let number = Int(field.text), number > 0,
      number <= choices.count
    else { return nil }
    return number - 1
  }

  /// Whether only digits are typed, which choose, and name nothing new: votes that came too early, mostly.
  package var isFigures: Bool {
    !field.text.isEmpty && field.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What is typed to look for a choice, or as a new name; empty where it is the number of a row.
  package var typed: String { numbered == nil ? field.text : "" }

  /// The number of the selected choice; nil where nothing matches.
  package var selected: Int? {
    matches.indices.contains(cursor.selection) ? matches[cursor.selection] : nil
  }

  /// Takes `key`, where `page` rows are seen at once.
  mutating func take(_ key: Key, page: Int) -> Outcome {
    clicked = nil
    if digits == .take, field.text.isEmpty, case .character(let character) = key,
      let digit = character.wholeNumberValue, digit > 0, character.isASCII
    {
      return digit <= matches.count ? .chosen(matches[digit - 1]) : .taken
    }
    if let move = key.wheelMove ?? Self.moves[key] {
      _ = cursor.move(move, count: matches.count, page: page)
      return .taken
    }
    if key == .enter {
      guard let selected else { return .taken }
      return selected < choices.count ? .chosen(selected) : .created(field.text)
    }
    let before = field.text
    guard field.take(key) else { return .refused }
    if field.text != before { narrow() }
    return .taken
  }

  /// Selects match number `match`; a second click takes what the first selected.
  mutating func click(_ match: Int, count: Int) -> Outcome {
    let item = count > 1 ? clicked ?? match : match
    let takes = count > 1 || item == clicked
    select(item)
    if takes { return take(.enter, page: 1) }
    clicked = item
    return .taken
  }

  /// Selects the match on row number `row` of the list.
  mutating func select(_ row: Int) { cursor.selection = row }

  /// The keys that move through the list.
  static let moves: [Key: Move] = [.up: .up, .down: .down, .pageUp: .back, .pageDown: .onward]

  private mutating func narrow() {
    matches = numbered == nil ? found : Array(choices.indices)
    cursor.selection = numbered ?? 0
    let typed = field.text.lowercased()
    if takesNew, !typed.isEmpty, !isFigures, !choices.contains(where: { $0.lowercased() == typed }) {
      matches.append(choices.count)
    }
  }

  /// The choices that have the letters of what is typed, the best first.
  private var found: [Int] {
    guard !field.text.isEmpty else { return Array(choices.indices) }
    let pattern = FuzzyPattern(field.text)
    let scored = choices.indices.compactMap { choice in
      pattern.score(choices[choice]).map { (rank: (-$0, choices[choice].utf8.count, choice), choice: choice) }
    }
    return scored.sorted { $0.rank < $1.rank }.map(\.choice)
  }

  /// What the list shows for match number `match`.
  func label(of match: Int) -> String {
    let choice = matches[match]
    return choice < choices.count ? choices[choice] : "new: \(field.text)"
  }

  /// Selects choice number `choice`.
  mutating func select(choice: Int) {
    cursor.selection = matches.firstIndex(of: choice) ?? cursor.selection
  }
}
