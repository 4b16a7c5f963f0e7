/// A list that is narrowed by typing: the palette, and the list of files.
package struct Chooser: Hashable, Sendable {
  /// What can be chosen.
  package let choices: [String]
  /// Whether the choices have numbers.
  let isNumbered: Bool
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
  package init(_ choices: [String], isNumbered: Bool = true, takesNew: Bool = false) {
    self.choices = choices
    self.isNumbered = isNumbered
    self.takesNew = takesNew
    matches = Array(choices.indices)
  }

  /// Whether digits choose: the choices have numbers, and nothing is typed yet.
  package var takesDigits: Bool { isNumbered && field.text.isEmpty }

  /// The number of the selected choice; nil where nothing matches.
  package var selected: Int? {
    matches.indices.contains(cursor.selection) ? matches[cursor.selection] : nil
  }

  /// Takes `key`, where `page` rows are seen at once.
  mutating func take(_ key: Key, page: Int) -> Outcome {
    clicked = nil
    if case .character(let character) = key, takesDigits, let digit = character.wholeNumberValue,
      digit > 0, character.isASCII
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
    cursor.selection = 0
    guard !field.text.isEmpty else { return matches = Array(choices.indices) }
    let pattern = FuzzyPattern(field.text)
    let scored = choices.indices.compactMap { choice in
      pattern.score(choices[choice]).map { (rank: (-$0, choices[choice].utf8.count, choice), choice: choice) }
    }
    matches = scored.sorted { $0.rank < $1.rank }.map(\.choice)
    let typed = field.text.lowercased()
    if takesNew, !typed.isEmpty, !choices.contains(where: { $0.lowercased() == typed }) {
      matches.append(choices.count)
    }
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
