/// The order of things that two sides have put in order: ours, with what theirs added and moved.
struct OrderMerge {
  /// A thing that both sides moved to different places.
  struct Dispute: Hashable {
    let slot: Int
    /// Behind which thing theirs has it; nil where it is the first.
    let predecessor: Int?
  }

  /// The things in their merged order; those that did not survive are among them.
  private(set) var order: [Int] = []
  /// What both sides moved, in the order of theirs.
  private(set) var disputes: [Dispute] = []

  private let matching: Matching
  private let opensGroup: (Int) -> Bool
  private let oursMoved: [Bool]
  private let theirsMoved: [Bool]
  /// For each slot the next one; the last entry stands before the first slot.
  private var next: [Int?]
  private var previous: [Int?]

  /// Puts the slots of `matching` in order.
  ///
  /// - Parameters:
  ///   - matching: The slots, and their order in each version.
  ///   - survives: Whether a thing is in the merged block.
  ///   - opensGroup: Whether a thing heads those behind it, as a stage does.
  init(_ matching: Matching, survives: (Int) -> Bool, opensGroup: @escaping (Int) -> Bool) {
    self.matching = matching
    self.opensGroup = opensGroup
    oursMoved = Self.moved(matching, matching.ours)
    theirsMoved = Self.moved(matching, matching.theirs)
    next = Array(repeating: nil, count: matching.slots.count + 1)
    previous = next
    var last = matching.slots.count
    for slot in matching.ours {
      insert(slot, after: last)
      last = slot
    }
    takeTheirs(survives)
    var slot = next[matching.slots.count]
    while let current = slot {
      order.append(current)
      slot = next[current]
    }
  }

  /// Puts what theirs added or moved behind what stands before it there.
  private mutating func takeTheirs(_ survives: (Int) -> Bool) {
    var anchor = matching.slots.count
    var before: Int?
    for slot in matching.theirs {
      let isOurs = matching.slots[slot].ours != nil
      if !isOurs, !survives(slot) { continue }
      if isOurs, oursMoved[slot] {
        if theirsMoved[slot] { dispute(slot, before) }
      } else {
        if isOurs, theirsMoved[slot] { remove(slot) }
        if !isOurs || theirsMoved[slot] { insert(slot, after: end(of: anchor, for: slot)) }
        anchor = slot
      }
      if isOurs { before = slot }
    }
  }

  /// Where what ours added behind `anchor` ends; no group of ours comes between theirs and the group it is in.
  private func end(of anchor: Int, for slot: Int) -> Int {
    var last = anchor
    while let candidate = next[last], isFresh(candidate), opensGroup(slot) || !opensGroup(candidate) {
      last = candidate
    }
    return last
  }

  /// Whether ours alone put it where it is.
  private func isFresh(_ slot: Int) -> Bool {
    let place = matching.slots[slot]
    return place.ours != nil && (place.base == nil && place.theirs == nil || oursMoved[slot])
  }

  /// Notes that both moved `slot`, unless they moved it behind the same thing.
  private mutating func dispute(_ slot: Int, _ predecessor: Int?) {
    var ours = previous[slot]
    while let candidate = ours, candidate < matching.slots.count, matching.slots[candidate].theirs == nil {
      ours = previous[candidate]
    }
    if ours == matching.slots.count { ours = nil }
    if ours != predecessor { disputes.append(Dispute(slot: slot, predecessor: predecessor)) }
  }

  // MARK: The row

  private mutating func insert(_ slot: Int, after last: Int) {
    let following = next[last]
    next[last] = slot
    previous[slot] = last
    next[slot] = following
    if let following { previous[following] = slot }
  }

  private mutating func remove(_ slot: Int) {
    guard let last = previous[slot] else { return }
    next[last] = next[slot]
    if let following = next[slot] { previous[following] = last }
  }

  // MARK: What moved

  /// Whether each slot was moved from the base to `side`: not in the longest run of things that kept their order.
  private static func moved(_ matching: Matching, _ side: [Int]) -> [Bool] {
    let common = side.filter { matching.slots[$0].base != nil }
    var moved = Array(repeating: false, count: matching.slots.count)
    // Slots of the base are numbered in its order.
    guard zip(common, common.dropFirst()).contains(where: { $0 > $1 }) else { return moved }
    for slot in common { moved[slot] = true }
    for slot in longestRun(common) { moved[slot] = false }
    return moved
  }

  /// The longest ascending subsequence of `numbers` (patience sorting, n log n).
  private static func longestRun(_ numbers: [Int]) -> [Int] {
    var tails: [Int] = []
    var before: [Int?] = Array(repeating: nil, count: numbers.count)
    for index in numbers.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[tails[middle]] < numbers[index] { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : nil
      if low < tails.count { tails[low] = index } else { tails.append(index) }
    }
    var run: [Int] = []
    var index = tails.last
    while let current = index {
      run.append(numbers[current])
      index = before[current]
    }
    return run.reversed()
  }
}
