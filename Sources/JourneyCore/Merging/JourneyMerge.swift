/// Merges whole files: names first, then what stands under them, then what must stay because something refers to it.
struct JourneyMerge {
  /// The parts of blocks merged so far, and the conflicts.
  private(set) var log = BlockMerge()

  private let base: Part?
  private let ours: Part
  private let theirs: Part
  private let matching: Matching
  private let names: NameMerge
  private var versions: [BlockMerge.Versions]
  /// Whether a side gave what is in the slot another id; that is a change, too.
  private let isRenamed: [Bool]
  private var results: [BlockMerge.Result] = []

  /// Merges files in canonical form.
  init(base: Part?, ours: Part, theirs: Part) {
    (self.base, self.ours, self.theirs) = (base, ours, theirs)
    matching = Matching(base: base?.parts, ours: ours.parts, theirs: theirs.parts)
    var parts = (base: base?.parts ?? [], ours: ours.parts, theirs: theirs.parts)
    let written = Self.versions(matching, parts.base, parts.ours, parts.theirs)
    isRenamed = written.map { $0.base?.id != ($0.ours ?? $0.theirs)?.id }
    names = NameMerge(matching, written)
    names.apply(to: &parts.base, slots: matching.base)
    names.apply(to: &parts.ours, slots: matching.ours)
    names.apply(to: &parts.theirs, slots: matching.theirs)
    versions = Self.versions(matching, parts.base, parts.ours, parts.theirs)
  }

  private static func versions(
    _ matching: Matching, _ base: [Part], _ ours: [Part], _ theirs: [Part]
  ) -> [BlockMerge.Versions] {
    matching.slots.map { BlockMerge.versions($0, base, ours, theirs) }
  }

  /// The merged file.
  mutating func file() -> Part {
    if base == ours || ours == theirs { return theirs }
    if base == theirs { return ours }
    let place = BlockMerge.Place()
    results = zip(versions, isRenamed).map { log.part($0, isNeeded: $1, in: place) }
    keepWhatIsNeeded()
    markNames()
    let order = OrderMerge(matching) { [results] in
      results[$0].part != nil
    } opensGroup: { [versions] in
      versions[$0].isGroup
    }
    for dispute in order.disputes {
      log.mark(dispute, of: matching, in: place, theirs: theirs.parts, &results)
    }
    var file = ours
    file.closing = BlockMerge.comments(base?.closing, ours.closing, theirs.closing)
    file.parts = Self.sorted(order.order.compactMap { results[$0].part } + results.flatMap(\.beside))
    return file
  }

  // MARK: What stays

  /// Keeps what one side removed and the merged file refers to, and the heads of groups of which a part stays.
  private mutating func keepWhatIsNeeded() {
    var removed: [NamedKind: [ArraySlice<UInt8>: Int]] = [:]
    for slot in results.indices where results[slot].part == nil {
      guard let part = versions[slot].ours ?? versions[slot].theirs, let kind = part.declares else {
        continue
      }
      removed[kind, default: [:]][part.id] = slot
    }
    guard !removed.isEmpty else { return }
    var fresh = Array(results.indices)
    while !fresh.isEmpty {
      var needed: [Int] = []
      for part in fresh.compactMap({ results[$0].part }) {
        part.forEachReference { kind, id in
          if let slot = removed[kind]?[id] { needed.append(slot) }
        }
      }
      needed += neededHeads(of: matching.ours) + neededHeads(of: matching.theirs)
      fresh = needed.filter { keep($0) }
    }
  }

  /// Brings back a thing, and says whether it was gone.
  private mutating func keep(_ slot: Int) -> Bool {
    guard results[slot].part == nil else { return false }
    results[slot] = log.part(versions[slot], isNeeded: true, in: BlockMerge.Place())
    return results[slot].part != nil
  }

  /// The stages and detours of one side that the other removed together with touchpoints that stay.
  private func neededHeads(of side: [Int]) -> [Int] {
    var head: Int?
    var heads: [Int] = []
    for slot in side {
      let version = versions[slot]
      if version.isGroup { head = results[slot].part == nil ? slot : nil }
      let isMissing = version.ours == nil || version.theirs == nil
      if let head, version.isTouchpoint, isMissing, results[slot].part != nil { heads.append(head) }
    }
    return heads
  }

  // MARK: Names and order

  /// Marks what both sides named anew, and what could not keep its name.
  private mutating func markNames() {
    let marks =
      names.renamed.map { ($0, MergeConflict.Kind.renamed) } + names.displaced.map { ($0, .sameID) }
    for (slot, kind) in marks {
      guard let part = results[slot].part, let index = matching.slots[slot].theirs else { continue }
      let line = theirs.parts[index].lines
      results[slot].part = log.attach(kind, line, to: part, in: BlockMerge.Place()).part
    }
  }

  /// The parts in the printer's order: the journey's own, then moments before any stage, in stages, in detours.
  private static func sorted(_ parts: [Part]) -> [Part] {
    var section = 0
    let ranked = parts.enumerated().map { offset, part in
      if part.journeyKey == .stage { section = 1 } else if part.journeyKey == .detour { section = 2 }
      return (rank: part.rank + (part.journeyKey?.isMoment == true ? section : 0), offset: offset, part: part)
    }
    return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.part)
  }
}

extension BlockMerge.Versions {
  private var key: JourneyKey? { (ours ?? theirs ?? base)?.journeyKey }

  /// Whether it heads the moments behind it.
  fileprivate var isGroup: Bool { key == .stage || key == .detour }
  /// Whether it is a moment.
  fileprivate var isTouchpoint: Bool { key == .touchpoint }
}
