package import JourneyCore

/// A letter for each department, which tells it without its colour.
package enum DepartmentLetters {
  /// One for each, all different as long as letters and digits last, each one cell wide.
  ///
  /// It is the first letter of the name without its article, else another letter of it, else any.
  package static func letters(for departments: [Department]) -> [Character] {
    var taken: Set<Character> = []
    return departments.map { department in
      let candidates = own(department.name) + others
      let letter = candidates.first { !taken.contains($0) } ?? "?"
      taken.insert(letter)
      return letter
    }
  }

  private static let others = Array("abcdefghijklmnopqrstuvwxyz0123456789")

  /// The letters of a name, as capitals.
  private static func own(_ name: String) -> [Character] {
    let hasArticle = Phrase.inSentence(name) != name
    let words = name.split(separator: " ").dropFirst(hasArticle ? 1 : 0)
    return words.joined().flatMap { $0.uppercased() }.filter { letter in
      letter.isLetter && letter.unicodeScalars.allSatisfy(\.isPlain)
    }
  }
}
