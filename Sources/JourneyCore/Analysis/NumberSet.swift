/// A set of small numbers, one bit each.
struct NumberSet {
  private var words: [UInt] = []

  /// How many numbers there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The numbers, ascending.
  var members: [Int] {
    words.indices.flatMap { word in
      (0..<UInt.bitWidth).filter { words[word] >> $0 & 1 == 1 }.map { word * UInt.bitWidth + $0 }
    }
  }

  mutating func insert(_ number: Int) {
    let (word, bit) = number.quotientAndRemainder(dividingBy: UInt.bitWidth)
    grow(to: word + 1)
    words[word] |= 1 << bit
  }

  mutating func formUnion(_ other: Self) {
    grow(to: other.words.count)
    for word in other.words.indices { words[word] |= other.words[word] }
  }

  private mutating func grow(to count: Int) {
    while words.count < count { words.append(0) }
  }
}
