/// Merges parts and blocks, and keeps the list of what a person has to decide.
struct BlockMerge {
  /// Three versions of a part, those that there are.
  struct Versions {
    var base: Part?
    var ours: Part?
    var theirs: Part?
  }

  /// Where a block stands.
  struct Place {
    /// The key and id of what it belongs to; nil for the file.
    var owner: String?
    /// The touchpoint that it is in.
    var touchpoint: Identifier<Touchpoint>?
  }

  /// What came of three versions: a part, and what has to stand beside it.
  struct Result {
    var part: Part?
    var beside: [Part] = []
  }

  /// The conflicts found so far; lines are not known yet.
  private(set) var conflicts: [MergeConflict] = []

  /// Merges the parts of a block; a nil `base` says that both sides added it.
  mutating func parts(base: [Part]?, ours: [Part], theirs: [Part], in place: Place) -> [Part] {
    if base == ours || ours == theirs { return theirs }
    if base == theirs { return ours }
    let matching = Matching(base: base, ours: ours, theirs: theirs)
    var results = matching.slots.map { slot in
      part(Self.versions(slot, base ?? [], ours, theirs), in: place)
    }
    let order = OrderMerge(matching) {
      results[$0].part != nil
    } opensGroup: { _ in
      false
    }
    for dispute in order.disputes {
      mark(dispute, of: matching, in: place, theirs: theirs, &results)
    }
    let parts = order.order.compactMap { results[$0].part } + results.flatMap(\.beside)
    return parts.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
      \.element)
  }

  /// The versions of what stands in `slot`.
  static func versions(_ slot: Matching.Slot, _ base: [Part], _ ours: [Part], _ theirs: [Part]) -> Versions {
    Versions(
      base: slot.base.map { base[$0] }, ours: slot.ours.map { ours[$0] },
      theirs: slot.theirs.map { theirs[$0] })
  }

  // MARK: One part

  /// Merges three versions of a part; one that is needed stays although a side removed it and the other did nothing.
  mutating func part(_ versions: Versions, isNeeded: Bool = false, in place: Place) -> Result {
    switch (versions.base, versions.ours, versions.theirs) {
    case (let base, let ours?, let theirs?):
      if base == ours || ours == theirs { return Result(part: theirs) }
      if base == theirs { return Result(part: ours) }
      return both(base, ours, theirs, in: place)
    case (nil, let one?, nil), (nil, nil, let one?): return Result(part: one)
    case (let base?, let ours?, nil):
      guard isNeeded || ours != base else { return Result() }
      return attach(.removed, base.lines, to: ours, in: place)
    case (let base?, nil, let theirs?):
      guard isNeeded || theirs != base else { return Result() }
      return attach(.kept, base.lines, to: theirs, in: place)
    case (_, nil, nil): return Result()
    }
  }

  /// Merges a part that both sides changed.
  private mutating func both(_ base: Part?, _ ours: Part, _ theirs: Part, in place: Place) -> Result {
    var result = Result(part: nil)
    var part = ours
    let inner = self.place(of: ours, in: place)
    part.comments = Self.comments(base?.comments, ours.comments, theirs.comments)
    part.closing = Self.comments(base?.closing, ours.closing, theirs.closing)
    part.parts = parts(base: base?.parts, ours: ours.parts, theirs: theirs.parts, in: inner)
    if ours.says(base), !theirs.says(base) {
      part = part.saying(theirs)
    } else if !theirs.says(base), !theirs.says(ours) {
      result = attach(.changed, theirs.lines, to: part, in: place)
    }
    settle(&result, result.part ?? part, ours, in: place)
    return result
  }

  /// The place of what stands under `part`.
  func place(of part: Part, in place: Place) -> Place {
    guard part.journeyKey == .touchpoint else {
      return Place(owner: part.title, touchpoint: place.touchpoint)
    }
    return Place(owner: part.title, touchpoint: Identifier(String(decoding: part.id, as: UTF8.self)))
  }

  // MARK: Comments

  /// Merges comments: what a side added or changed is there, what a side removed and nobody changed is not.
  static func comments(
    _ base: [Part.Comment]?, _ ours: [Part.Comment], _ theirs: [Part.Comment]
  ) -> [Part.Comment] {
    if base == ours || ours == theirs { return theirs }
    if base == theirs { return ours }
    let old = base ?? []
    let matching = Matching(base: old.map(\.asPart), ours: ours.map(\.asPart), theirs: theirs.map(\.asPart))
    let kept = matching.slots.map { slot in
      comments(slot.base.map { old[$0] }, slot.ours.map { ours[$0] }, slot.theirs.map { theirs[$0] })
    }
    let order = OrderMerge(matching) {
      !kept[$0].isEmpty
    } opensGroup: { _ in
      false
    }
    return order.order.flatMap { kept[$0] }
  }

  /// Merges one comment; where both sides changed it, both stand.
  private static func comments(
    _ base: Part.Comment?, _ ours: Part.Comment?, _ theirs: Part.Comment?
  ) -> [Part.Comment] {
    if ours?.text == base?.text || ours?.text == theirs?.text { return [theirs].compactMap(\.self) }
    if theirs?.text == base?.text { return [ours].compactMap(\.self) }
    return [ours, theirs].compactMap(\.self)
  }

  // MARK: Marks

  /// Notes a conflict about `part`, and puts its mark under it, or beside it with `lines` where nothing can stand
  /// under it.
  mutating func attach(_ kind: MergeConflict.Kind, _ lines: [[UInt8]], to part: Part, in place: Place)
    -> Result
  {
    var part = part
    let touchpoint = self.place(of: part, in: place).touchpoint
    let says = part.holdsLines && (kind == .removed || kind == .kept) ? [] : lines
    let mark = Part(marking: conflicts.count, as: kind, lines: says)
    conflicts.append(MergeConflict(kind, part.title, of: place.owner, in: touchpoint))
    guard part.holdsLines else { return Result(part: part, beside: [mark]) }
    part.parts.append(mark)
    return Result(part: part)
  }

  /// Marks a part that both sides moved, where it survived.
  mutating func mark(
    _ dispute: OrderMerge.Dispute, of matching: Matching, in place: Place, theirs: [Part],
    _ results: inout [Result]
  ) {
    guard let part = results[dispute.slot].part else { return }
    let neighbour = dispute.predecessor.flatMap { matching.slots[$0].theirs }.map { theirs[$0] }
    let after = neighbour.map { Array("after ".utf8) + ($0.lines.first ?? []) } ?? Array("first".utf8)
    let marked = attach(.moved, (part.holdsLines ? [] : part.lines) + [after], to: part, in: place)
    results[dispute.slot].part = marked.part
    results[dispute.slot].beside += marked.beside
  }

  // MARK: What could not be read

  /// Lets no line stand under a long text, and gives a premortem one text only.
  private mutating func settle(_ result: inout Result, _ merged: Part, _ ours: Part, in place: Place) {
    var part = merged
    if part.journeyKey == .premortem {
      settle(&part, ours, in: place)
    } else if part.hasLongText {
      result.beside = part.parts + result.beside
      part.comments += part.closing
      (part.parts, part.closing) = ([], [])
    }
    result.part = part
  }

  private mutating func settle(_ premortem: inout Part, _ ours: Part, in place: Place) {
    let index = premortem.parts.firstIndex { $0.key == Part.premortemText }
    if let index, !premortem.value.isEmpty {
      let lines = ours.value.isEmpty ? premortem.lines : premortem.parts.remove(at: index).lines
      if ours.value.isEmpty { premortem.value = [] }
      premortem = attach(.changed, lines, to: premortem, in: place).part ?? premortem
    }
    guard premortem.hasLongText, !premortem.parts.isEmpty || !premortem.closing.isEmpty else { return }
    let text = Part(Part.premortemText, value: premortem.value)
    premortem.value = []
    let end = premortem.parts.firstIndex { $0.rank > text.rank } ?? premortem.parts.count
    premortem.parts.insert(text, at: end)
  }
}

extension Part {
  /// The key of a text that stands under a premortem.
  static var premortemText: Key {
    .property(.premortem, UInt8(PremortemKey.numbered.firstIndex(of: .text) ?? 0))
  }

  /// Key and id, and whom an encounter is with: what a person calls it.
  var title: String {
    guard case .property(.touchpoint, _) = key, entry?.form.opens == .encounter else {
      return String(decoding: name, as: UTF8.self)
    }
    return String(decoding: name + [Byte.space] + value, as: UTF8.self)
  }

  /// Whether its own line says what `other`'s does.
  fileprivate func says(_ other: Part?) -> Bool { key == other?.key && value == other?.value }

  /// It with the line of `other`.
  fileprivate func saying(_ other: Part) -> Part {
    var part = Part(other.key, value: other.value)
    part.id = id
    (part.comments, part.parts, part.closing, part.conflict) = (comments, parts, closing, conflict)
    return part
  }
}

extension Part.Comment {
  /// The comment as a part, for matching: comments are the same that say the same.
  fileprivate var asPart: Part { Part(.foreign, value: text) }
}
