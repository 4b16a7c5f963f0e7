package import JourneyCore

/// One letter for every department, for where its name has no room.
package enum DepartmentLetters {
  /// For each of `departments` a letter that no other has: the first of its name, else another of its letters, else
  /// a–z; a dot where all are taken.
  package static func letters(of departments: [Department], glyphs: Glyphs) -> [Character] {
    var taken: Set<Character> = []
    return departments.map { department in
      let own = capitals(of: department.name)
      let letter = (own + alphabet).first { !taken.contains($0) } ?? glyphs.dot
      if letter != glyphs.dot { taken.insert(letter) }
      return letter
    }
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz")

  /// The letters of `name` as capitals, as far as they are one cell wide; of a long name the first.
  private static func capitals(of name: String) -> [Character] {
    name.prefix(40).flatMap { $0.uppercased() }.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
