/// Gives each thing of a merged file the one id that it has from now on.
///
/// A name that one side changed is changed; references of the other side follow it.
struct NameMerge {
  /// The ids by slot; empty where a thing has none.
  private(set) var names: [ArraySlice<UInt8>]
  /// The slots whose names both sides changed.
  private(set) var renamed: [Int] = []
  /// The slots of theirs whose name ours gives to something else.
  private(set) var displaced: [Int] = []

  /// A kind of thing with an id of it.
  private struct Name: Hashable {
    let kind: NamedKind
    let id: ArraySlice<UInt8>
  }

  /// Names that stand in any version, so that a new one is free in all.
  private var taken: Set<Name> = []
  /// Names given so far.
  private var used: Set<Name> = []

  /// Names the things in the slots of `matching`, which `versions` gives.
  init(_ matching: Matching, _ versions: [BlockMerge.Versions]) {
    names = versions.map(Self.merged)
    for version in versions { note(version) }
    let kinds = versions.map { ($0.ours ?? $0.theirs ?? $0.base)?.declares }
    let isOurs = names.indices.map { versions[$0].ours?.id == names[$0] }
    for slot in names.indices where isOurs[slot] && !names[slot].isEmpty {
      if let kind = kinds[slot] { used.insert(Name(kind: kind, id: names[slot])) }
    }
    for slot in names.indices where !isOurs[slot] && !names[slot].isEmpty {
      if let kind = kinds[slot] { nameApart(slot, kind, versions[slot]) }
    }
    for slot in names.indices where Self.isRenamedTwice(versions[slot]) { renamed.append(slot) }
  }

  private mutating func note(_ versions: BlockMerge.Versions) {
    for part in [versions.base, versions.ours, versions.theirs].compactMap(\.self) {
      if let kind = part.declares { taken.insert(Name(kind: kind, id: part.id)) }
    }
  }

  /// Gives a thing the name that theirs has for it, unless ours has that name for something else.
  private mutating func nameApart(_ slot: Int, _ kind: NamedKind, _ versions: BlockMerge.Versions) {
    if used.insert(Name(kind: kind, id: names[slot])).inserted { return }
    displaced.append(slot)
    names[slot] = free(names[slot], kind)
    used.insert(Name(kind: kind, id: names[slot]))
  }

  private func free(_ id: ArraySlice<UInt8>, _ kind: NamedKind) -> ArraySlice<UInt8> {
    var number = 2
    while true {
      let suffix = Array("-\(number)".utf8)
      let name = Name(kind: kind, id: id.prefix(Identifier<Block>.maximumLength - suffix.count) + suffix)
      if !taken.contains(name), !used.contains(name) { return name.id }
      number += 1
    }
  }

  /// The name of a thing: what a side changed it to, ours before theirs.
  private static func merged(_ versions: BlockMerge.Versions) -> ArraySlice<UInt8> {
    let (base, ours, theirs) = (versions.base?.id, versions.ours?.id, versions.theirs?.id)
    guard let ours, let theirs else { return ours ?? theirs ?? base ?? [] }
    return ours == base || ours.isEmpty ? theirs : ours
  }

  private static func isRenamedTwice(_ versions: BlockMerge.Versions) -> Bool {
    guard let ours = versions.ours, let theirs = versions.theirs, ours.declares != nil else { return false }
    let old = versions.base?.id ?? []
    return ours.id != theirs.id && ours.id != old && theirs.id != old
  }

  /// Gives the parts of one version, whose slots are `slots`, their names, and lets references follow.
  func apply(to parts: inout [Part], slots: [Int]) {
    var changes: NewNames = [:]
    for (index, slot) in slots.enumerated() {
      guard let kind = parts[index].declares, parts[index].id != names[slot] else { continue }
      changes[kind, default: [:]][parts[index].id] = names[slot]
      parts[index].id = names[slot]
    }
    guard !changes.isEmpty else { return }
    for index in parts.indices { parts[index].rename(changes) }
  }
}
