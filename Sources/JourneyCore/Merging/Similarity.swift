/// The words of a part, to tell how much two parts are alike.
struct Similarity {
  /// How many words are looked at, so that long texts stay cheap.
  private static let maximumWords = 64

  /// A number for each word, ascending; words that differ only in the case of ASCII letters have the same.
  private var words: [UInt64] = []

  /// The first words of `part` and of what stands under it.
  init(_ part: Part) {
    take(part)
    finish()
  }

  /// The first words of `text`.
  init(_ text: ArraySlice<UInt8>) {
    take(text)
    finish()
  }

  private mutating func take(_ part: Part) {
    take(part.value)
    for inner in part.parts where words.count < Self.maximumWords { take(inner) }
  }

  /// Adds the words of `text` as their hashes (FNV-1a).
  private mutating func take(_ text: ArraySlice<UInt8>) {
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var hash = start
    for byte in text + CollectionOfOne(Byte.space) {
      if !Self.parts(byte) {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
      } else if hash != start {
        words.append(hash)
        hash = start
        if words.count == Self.maximumWords { return }
      }
    }
  }

  private mutating func finish() {
    words.sort()
    words = words.indices.filter { $0 == 0 || words[$0] != words[$0 - 1] }.map { words[$0] }
  }

  private static func parts(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || byte == Byte.lineFeed || byte == Byte.comma
  }

  /// How many of the words of both are shared, in percent: 2·|A ∩ B| / (|A| + |B|), Dice's coefficient.
  func shared(with other: Self) -> Int {
    let all = words.count + other.words.count
    guard all > 0 else { return 100 }
    var (left, right, both) = (0, 0, 0)
    while left < words.count, right < other.words.count {
      let (mine, theirs) = (words[left], other.words[right])
      if mine == theirs { both += 1 }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    return 200 * both / all
  }
}
