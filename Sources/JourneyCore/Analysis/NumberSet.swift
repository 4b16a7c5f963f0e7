/// A set of small numbers, one bit each, that remembers the order in which they came.
struct NumberSet {
  /// The numbers, in the order in which they came.
  private(set) var members: [Int] = []
  private var words: [UInt] = []

  /// An empty set.
  init() {}

  /// The numbers in `numbers`, each once.
  init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  /// How many numbers there are.
  var count: Int { members.count }

  mutating func insert(_ number: Int) {
    let (word, bit) = number.quotientAndRemainder(dividingBy: UInt.bitWidth)
    while words.count <= word { words.append(0) }
    guard words[word] >> bit & 1 == 0 else { return }
    words[word] |= 1 << bit
    members.append(number)
  }

  /// Adds the numbers of `later`, which came after these.
  ///
  /// Most unions along a route add nothing; they cost a comparison for every 64 numbers.
  mutating func formUnion(_ later: Self) {
    guard !contains(later) else { return }
    for number in later.members { insert(number) }
  }

  private func contains(_ other: Self) -> Bool {
    other.words.indices.allSatisfy { word in
      other.words[word] & ~(word < words.count ? words[word] : 0) == 0
    }
  }
}
