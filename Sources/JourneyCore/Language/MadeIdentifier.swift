/// Makes ids from titles, for what the file leaves without one.
package struct MadeIdentifier<Entity> {
  private let fallback: String
  /// For each id made from a title, the number that the next one gets.
  private var nextNumbers: [String: Int] = [:]

  /// Makes ids that are `fallback` where nothing of a title is left.
  package init(fallback: String) { self.fallback = fallback }

  /// An id that looks like `title` and that `taken` does not have.
  mutating func make(from title: String, taken: Names<Entity>) -> Identifier<Entity> {
    make(from: title) { taken.contains($0) }
  }

  /// An id that looks like `title` and that is not taken.
  package mutating func make(
    from title: String, isTaken: (Identifier<Entity>) -> Bool
  ) -> Identifier<Entity> {
    let base = Self.folded(title)
    let stem = base.isEmpty ? fallback : base
    while true {
      let number = nextNumbers[stem, default: 1]
      nextNumbers[stem] = number + 1
      let suffix = number == 1 ? "" : "-\(number)"
      let text = stem.prefix(Identifier<Entity>.maximumLength - suffix.count) + suffix
      if let id = Identifier<Entity>(String(text)), !isTaken(id) { return id }
    }
  }

  /// `title` in the letters of an id: accents folded, runs of anything else turned to one hyphen.
  static func folded(_ title: String) -> String {
    var id = ""
    for scalar in title.lowercased().unicodeScalars where !LatinLetters.isAccent(scalar) {
      guard id.utf8.count < Identifier<Entity>.maximumLength else { break }
      if let letters = LatinLetters.plain(scalar) {
        id += letters
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    id = String(id.prefix(Identifier<Entity>.maximumLength))
    return id.hasSuffix("-") ? String(id.dropLast()) : id
  }
}

/// The letters of the Latin alphabets of Europe and Viet Nam, without their accents.
enum LatinLetters {
  private static let variants: [(plain: String, letters: String)] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ðďđ"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("ij", "ĳ"), ("j", "ĵ"),
    ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗř"),
    ("s", "śŝşšșſ"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵẁẃẅ"),
    ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
  ]

  private static let table = Dictionary(
    uniqueKeysWithValues: variants.flatMap { plain, letters in letters.unicodeScalars.map { ($0, plain) } })

  /// The letters `a`–`z` and digits that stand for a lower-case `scalar`; nil where it is no Latin letter.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    default: table[scalar]
    }
  }

  /// Whether `scalar` is an accent that stands behind its letter.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
