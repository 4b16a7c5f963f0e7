/// What is typed to narrow a list: its letters must come in a choice in their order, not side by side.
struct FuzzyPattern {
  private let letters: [Character]

  /// The letters of `text`, spaces left out.
  init(_ text: String) {
    letters = text.lowercased().filter { $0 != " " }
  }

  /// How well `choice` matches, more is better; nil where it does not.
  ///
  /// A letter that starts a word counts 4, one right behind the last match 3, any other 1.
  func score(_ choice: String) -> Int? {
    var rest = letters[...]
    var score = 0
    var isWordStart = true
    var isBehindMatch = false
    for character in choice.lowercased() {
      guard let letter = rest.first else { break }
      if character == letter {
        score += isWordStart ? 4 : isBehindMatch ? 3 : 1
        rest = rest.dropFirst()
        isBehindMatch = true
      } else {
        isBehindMatch = false
      }
      isWordStart = !character.isLetter && !character.isNumber
    }
    return rest.isEmpty ? score : nil
  }
}
