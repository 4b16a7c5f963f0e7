/// A set of small numbers that remembers the order in which they came.
struct NumberSet {
  /// The numbers, in the order in which they came.
  private(set) var members: [Int] = []
  /// One bit a number, once there are more than ``few``: to look at each of a few is faster than any table.
  private var words: [UInt] = []

  private static let few = 16

  /// An empty set.
  init() {}

  /// The numbers in `numbers`, each once.
  init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  /// How many numbers there are.
  var count: Int { members.count }

  mutating func insert(_ number: Int) {
    guard !contains(number) else { return }
    members.append(number)
    if !words.isEmpty {
      mark(number)
    } else if members.count > Self.few {
      for member in members { mark(member) }
    }
  }

  /// Adds the numbers of `later`, which came after these.
  ///
  /// Most unions along a route add nothing; of large sets they cost a comparison for every 64 numbers.
  mutating func formUnion(_ later: Self) {
    guard later.words.isEmpty || !contains(later) else { return }
    for number in later.members { insert(number) }
  }

  private mutating func mark(_ number: Int) {
    let (word, bit) = number.quotientAndRemainder(dividingBy: UInt.bitWidth)
    while words.count <= word { words.append(0) }
    words[word] |= 1 << bit
  }

  private func contains(_ number: Int) -> Bool {
    guard !words.isEmpty else { return members.contains(number) }
    let (word, bit) = number.quotientAndRemainder(dividingBy: UInt.bitWidth)
    return word < words.count && words[word] >> bit & 1 == 1
  }

  private func contains(_ other: Self) -> Bool {
    other.words.indices.allSatisfy { word in
      other.words[word] & ~(word < words.count ? words[word] : 0) == 0
    }
  }
}
