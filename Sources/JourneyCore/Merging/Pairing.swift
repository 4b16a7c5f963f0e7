/// Finds out which parts of two versions of a block are the same thing.
struct Pairing {
  /// For each part of the new block, where it was in the old one; nil where it is new.
  private(set) var origins: [Int?]
  private var isTaken: [Bool]
  private let old: [Part]
  private let new: [Part]

  /// How many parts around the expected place are compared for likeness.
  private static let reach = 16
  /// From how many shared words in a hundred on two parts are taken for one that was edited.
  static let likeness = 50

  /// Pairs the parts of `old` and `new`: by name, then equal ones, then what says the same, then what is most alike.
  init(_ old: [Part], _ new: [Part]) {
    (self.old, self.new) = (old, new)
    origins = Array(repeating: nil, count: new.count)
    isTaken = Array(repeating: false, count: old.count)
    pair { $0.slot }
    guard origins.contains(nil), isTaken.contains(false) else { return }
    pair { $0.content }
    pair { $0.head }
    pairAlike()
  }

  private mutating func pair<Sign: Hashable>(_ sign: (Part) -> Sign?) {
    var places: [Sign: [Int]] = [:]
    for index in old.indices.reversed() where !isTaken[index] {
      if let sign = sign(old[index]) { places[sign, default: []].append(index) }
    }
    for index in new.indices where origins[index] == nil {
      guard let sign = sign(new[index]), let origin = places[sign]?.popLast() else { continue }
      origins[index] = origin
      isTaken[origin] = true
    }
  }

  /// Pairs what is left by likeness; only parts at about the same place among the rest are compared.
  private mutating func pairAlike() {
    let left = old.indices.filter { !isTaken[$0] && old[$0].isMovable }
    let right = new.indices.filter { origins[$0] == nil && new[$0].isMovable }
    guard !left.isEmpty, !right.isEmpty else { return }
    let oldWords = left.map { Similarity(old[$0]) }
    var pairs: [(score: Int, origin: Int, index: Int)] = []
    for (place, index) in right.enumerated() {
      let words = Similarity(new[index])
      let middle = place * left.count / right.count
      for candidate in max(0, middle - Self.reach)..<min(left.count, middle + Self.reach + 1)
      where old[left[candidate]].sort == new[index].sort {
        let score = oldWords[candidate].shared(with: words)
        if score >= Self.likeness { pairs.append((score, left[candidate], index)) }
      }
    }
    pairs.sort { ($1.score, $0.index, $0.origin) < ($0.score, $1.index, $1.origin) }
    for (_, origin, index) in pairs where origins[index] == nil && !isTaken[origin] {
      origins[index] = origin
      isTaken[origin] = true
    }
  }
}

extension Part {
  /// What tells a part from its siblings, whatever it says.
  struct Slot: Hashable {
    let sort: Sort
    let id: ArraySlice<UInt8>
  }

  /// Parts of one sort can be versions of each other.
  struct Sort: Hashable {
    let rank: Int
    let key: UInt8?
    let opens: Block?
  }

  /// A part's own line, without its id.
  struct Head: Hashable {
    let key: Key
    let value: ArraySlice<UInt8>
  }

  /// Its sort: the rank, in which all annotations are one, and what it opens; moments by their key.
  var sort: Sort {
    guard case .property(let block, let number) = key, let entry else {
      return Sort(rank: rank, key: nil, opens: nil)
    }
    let isDestination = block == .detour && DetourKey.numbered[Int(number)] != .from
    let rank = isDestination ? Int(DetourKey.to.rank) : entry.rank
    return Sort(rank: rank, key: entry.isMoment ? number : nil, opens: entry.form.opens)
  }

  /// What names it; nil for a thing without an id of which there can be several.
  var slot: Slot? {
    guard let form = entry?.form else { return nil }
    let isBelief = form.value == .distribution && form.identifier == .optional
    let hasName = !form.repeats || form.identifier == .required || isBelief || !id.isEmpty
    return hasName ? Slot(sort: sort, id: id) : nil
  }

  /// Whether it can be the same thing under another name, or has none.
  var isMovable: Bool { slot == nil || declares != nil }

  /// All that it says but its id; nil where only its name counts.
  var content: Part? {
    guard isMovable else { return nil }
    var part = self
    part.id = []
    return part
  }

  /// Its own line without its id; nil where only its name counts.
  var head: Head? { isMovable && !value.isEmpty ? Head(key: key, value: value) : nil }
}
