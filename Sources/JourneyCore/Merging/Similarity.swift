/// The words of a part, to tell how much two parts are alike.
struct Similarity {
  /// How many words are looked at, so that long texts stay cheap.
  private static let maximumWords = 64

  private var words: Set<ArraySlice<UInt8>> = []

  /// The first words of `part` and of what stands under it.
  init(_ part: Part) { take(part) }

  /// The first words of `text`.
  init(_ text: ArraySlice<UInt8>) { take(text) }

  private mutating func take(_ part: Part) {
    take(part.value)
    for inner in part.parts where words.count < Self.maximumWords { take(inner) }
  }

  private mutating func take(_ text: ArraySlice<UInt8>) {
    var rest = text[...]
    while words.count < Self.maximumWords {
      rest = rest.drop(while: Self.parts)
      guard !rest.isEmpty else { return }
      let word = rest.prefix { !Self.parts($0) }
      words.insert(word)
      rest = rest[word.endIndex...]
    }
  }

  private static func parts(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || byte == Byte.lineFeed || byte == Byte.comma
  }

  /// How many of the words of both are shared, in percent: 2·|A ∩ B| / (|A| + |B|), Dice's coefficient.
  func shared(with other: Self) -> Int {
    let all = words.count + other.words.count
    guard all > 0 else { return 100 }
    return 200 * words.intersection(other.words).count / all
  }
}
