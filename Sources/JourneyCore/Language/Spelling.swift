/// Finds the known word that an unknown one may have meant.
///
/// The work is bounded for a whole file: once `budget` words were compared, no more are proposed.
public struct Spelling: Sendable {
  private var budget = 100_000

  /// Nothing compared yet.
  public init() {}

  /// The word that the fewest changes make of `word`: at most a third of its letters, 1 at least.
  ///
  /// A change is a letter more, less or other, or two neighbours swapped; case does not count.
  public mutating func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(Identifier<Block>.maximumLength + 1))
    var best: String?
    var allowed = max(1, letters.count / 3)
    for candidate in known {
      guard budget > 0 else { return nil }
      budget -= 1
      let other = Array(candidate.utf8)
      guard abs(other.count - letters.count) <= allowed else { continue }
      let distance = Self.distance(letters, other)
      guard distance < allowed || distance == allowed && best == nil else { continue }
      best = candidate
      allowed = distance
    }
    return best
  }

  /// How many changes make `right` of `left` (optimal string alignment).
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var older: [Int] = []
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var next = [line + 1]
      next.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(row[column + 1] + 1, next[column] + 1, row[column] + (letter == other ? 0 : 1))
        if line > 0, column > 0, letter == right[column - 1], left[line - 1] == other {
          cost = min(cost, older[column - 1] + 1)
        }
        next.append(cost)
      }
      older = row
      row = next
    }
    return row[right.count]
  }
}
