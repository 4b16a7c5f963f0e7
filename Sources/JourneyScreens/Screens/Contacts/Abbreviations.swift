import JourneyCore

/// Short forms of names, each its own as long as there are any left.
enum Abbreviations {
  /// For each of `names` a form of at most `columns` cells: its beginning, else that of a later word, else of its words
  /// together, else its number.
  static func forms(of names: [String], columns: Int) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { number, name in
      let form = candidates(name, columns).first { !$0.isEmpty && !taken.contains($0) }
      let own = form ?? cut("\(number + 1)", to: columns)
      taken.insert(own)
      return own
    }
  }

  private static func candidates(_ name: String, _ columns: Int) -> [String] {
    let words = name.prefix(80).split(separator: " ").map(String.init)
    let joined = words.count < 2 ? [] : [cut(words[0], to: 1) + cut(words[words.count - 1], to: columns - 1)]
    return [cut(words.first ?? name, to: columns)] + words.dropFirst().reversed().map { cut($0, to: columns) }
      + joined
  }

  /// The characters that fit, without a sign that there were more.
  private static func cut(_ text: String, to columns: Int) -> String {
    var room = columns
    return String(
      DisplayText.safe(text).prefix { character in
        room -= CellWidth.of(character)
        return room >= 0
      })
  }
}
