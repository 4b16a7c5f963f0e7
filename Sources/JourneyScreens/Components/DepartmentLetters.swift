package import JourneyCore

/// One letter for every department, which tells it without its colour and where its name has no room.
package enum DepartmentLetters {
  /// For each of `departments` a letter that no other has, one cell wide.
  ///
  /// It is the first of the name without its article, else another of its letters, else a–z; a dot where all are taken.
  package static func letters(of departments: [Department], glyphs: Glyphs) -> [Character] {
    var taken: Set<Character> = []
    return departments.map { department in
      let letter = (capitals(of: department.name) + alphabet).first { !taken.contains($0) } ?? glyphs.dot
      if letter != glyphs.dot { taken.insert(letter) }
      return letter
    }
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz")

  /// The letters of `name` as capitals, as far as they are one cell wide; of a long name the first.
  private static func capitals(of name: String) -> [Character] {
    let hasArticle = Phrase.inSentence(name) != name
    let words = name.prefix(40).split(separator: " ").dropFirst(hasArticle ? 1 : 0)
    return words.joined().flatMap { $0.uppercased() }.filter { letter in
      (letter.isLetter || letter.isNumber) && letter.unicodeScalars.allSatisfy(\.isPlain)
    }
  }
}
