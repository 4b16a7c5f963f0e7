package import JourneyCore

/// One letter for every department, which tells it without its colour and where its name has no room.
///
/// Departments have capitals and digits; small letters are for what we make the customer do.
package enum DepartmentLetters {
  /// For each of `departments` a letter that no other has, one cell wide.
  ///
  /// It is the first of the name without its article, else another of its letters, else A–Z, else 0–9; where all of
  /// these are taken, a small letter that is no sign; a dot where they are taken too.
  package static func letters(of departments: [Department], glyphs: Glyphs) -> [Character] {
    var taken: Set<Character> = []
    func take(_ letters: [Character]) -> Character? {
      let letter = letters.first { !taken.contains($0) }
      if let letter { taken.insert(letter) }
      return letter
    }
    // Names come first, so that no department takes the letter of another.
    let own = departments.map { take(capitals(of: $0.name)) }
    return own.map { $0 ?? take(alphabet) ?? glyphs.dot }
  }

  /// Among the small letters are none of demands, and no `o`, `x` and `v`, which are signs of a map in ASCII.
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abdeghjlnpqtuyz")

  /// The letters of `name` as capitals, as far as they are one cell wide; of a long name the first.
  private static func capitals(of name: String) -> [Character] {
    let hasArticle = Phrase.inSentence(name) != name
    let words = name.prefix(40).split(separator: " ").dropFirst(hasArticle ? 1 : 0)
    return words.joined().flatMap { $0.uppercased() }.filter { letter in
      (letter.isLetter || letter.isNumber) && letter.unicodeScalars.allSatisfy(\.isPlain)
    }
  }
}
