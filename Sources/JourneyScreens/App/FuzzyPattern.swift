/// What is typed to narrow a list: its letters must come in a choice in their order, not side by side.
struct FuzzyPattern {
  private let letters: [Character]

  /// The letters of `text`, spaces left out.
  init(_ text: String) {
    letters = text.lowercased().filter { $0 != " " }
  }

  /// How well `choice` matches at best, more is better; nil where it does not.
  ///
  /// A letter counts 1, at the start of a word 4, right behind the letter before it 4 more.
  func score(_ choice: String) -> Int? {
    let characters = Array(choice.lowercased())
    var best = [Int?](repeating: 0, count: characters.count + 1)
    for (number, letter) in letters.enumerated() {
      best = Self.best(placing: letter, isFirst: number == 0, on: characters, after: best)
    }
    return best.compactMap { $0 }.max()
  }

  /// For each length of a beginning of `characters`, the best score with `letter` as its last one.
  ///
  /// - Parameters:
  ///   - letter: The letter to place.
  ///   - isFirst: Whether no letter was placed before.
  ///   - characters: What it is placed on.
  ///   - before: The same scores for the letter before.
  /// - Returns: The scores; nil where the letter does not stand.
  private static func best(
    placing letter: Character, isFirst: Bool, on characters: [Character], after before: [Int?]
  ) -> [Int?] {
    var scores: [Int?] = [nil]
    var bestBefore: Int?
    for (place, character) in characters.enumerated() {
      bestBefore = [bestBefore, before[place]].compactMap { $0 }.max()
      guard character == letter, let bestBefore else {
        scores.append(nil)
        continue
      }
      let startsWord = place == 0 || !(characters[place - 1].isLetter || characters[place - 1].isNumber)
      let adjacent = isFirst ? nil : before[place].map { $0 + 4 }
      scores.append(max(bestBefore, adjacent ?? bestBefore) + (startsWord ? 4 : 1))
    }
    return scores
  }
}
