/// Which parts of three versions of a block are the same thing: each thing has a slot.
struct Matching {
  /// Where a thing stands in each version; nil where it does not.
  struct Slot {
    var base: Int?
    var ours: Int?
    var theirs: Int?
  }

  private(set) var slots: [Slot] = []
  /// The slots of each version, in its order.
  private(set) var base: [Int] = []
  private(set) var ours: [Int] = []
  private(set) var theirs: [Int] = []

  /// Matches the parts; a nil `base` lets parts of both sides be the same thing that are only alike.
  init(base: [Part]?, ours: [Part], theirs: [Part]) {
    let old = base ?? []
    slots = old.indices.map { Slot(base: $0) }
    self.base = Array(old.indices)
    self.ours = Pairing(old, ours).origins.enumerated().map { index, origin in
      place(origin) { $0.ours = index }
    }
    let origins = Pairing(old, theirs).origins
    let twins = Self.twins(
      of: theirs, origins, in: ours, self.ours.map { $0 >= old.count }, hasBase: base != nil)
    self.theirs = origins.indices.map { index in
      let slot = origins[index] ?? twins[index].map { self.ours[$0] }
      return place(slot) { $0.theirs = index }
    }
  }

  /// Notes a version of a thing in its slot, or in a new one.
  private mutating func place(_ slot: Int?, _ note: (inout Slot) -> Void) -> Int {
    let number = slot ?? slots.count
    if slot == nil { slots.append(Slot()) }
    note(&slots[number])
    return number
  }

  /// For each part of `theirs`, the part of `ours` that is the same thing although the base has neither.
  private static func twins(
    of theirs: [Part], _ origins: [Int?], in ours: [Part], _ isAdded: [Bool], hasBase: Bool
  ) -> [Int?] {
    var twins: [Int?] = Array(repeating: nil, count: theirs.count)
    let left = ours.indices.filter { isAdded[$0] }
    let right = theirs.indices.filter { origins[$0] == nil }
    guard !left.isEmpty, !right.isEmpty else { return twins }
    let pairs = Pairing(left.map { ours[$0] }, right.map { theirs[$0] }).origins
    for (index, pair) in zip(right, pairs) {
      guard let pair, theirs[index].isTwin(of: ours[left[pair]], hasBase: hasBase) else { continue }
      twins[index] = left[pair]
    }
    return twins
  }
}

extension Part {
  /// Whether both sides that added it and `other` meant the same thing.
  fileprivate func isTwin(of other: Part, hasBase: Bool) -> Bool {
    guard isMovable else { return true }
    if declares != nil, !id.isEmpty, id == other.id || !hasBase {
      return Similarity(value).shared(with: Similarity(other.value)) >= Pairing.likeness
    }
    return !hasBase || self == other || declares == .stage && head == other.head
  }
}
