package import JourneyCore

/// Makes edits of documents by chance: of every kind, most of them possible, some refused.
///
/// What is put in comes from other generated documents, so that every property has values of its own kind.
package struct EditGenerator {
  private var chance: Chance
  private let donor: Document
  private let gifts: [Entry]

  /// Makes the edits of `seed`.
  package init(seed: UInt64) throws {
    chance = Chance(seed: seed)
    donor = try Document(JourneyGenerator.journey(seed: seed &+ 1_000_000))
    gifts = donor.everyEntry
  }

  /// An edit of `document`.
  package mutating func edit(of document: Document) -> Edit {
    let entries = document.everyEntry
    let entry = chance.pick(entries)
    switch chance.number(in: 0...13) {
    case 0...3: return insertion(into: document, entries)
    case 4: return .remove(entry)
    case 5, 6: return move(entry, in: document, entries)
    case 7...9: return setting(in: document, entries + [.journey])
    case 10, 11: return .setValue(entry, to: value(like: entry, of: document))
    case 12: return .rename(entry, to: chance.pick(["a0", "front1", "new", "no", "ü", "", "x-2"]))
    default: return .reassign(entry, to: chance.pick(entries))
    }
  }

  private mutating func insertion(into document: Document, _ entries: [Entry]) -> Edit {
    let gift = chance.pick(gifts)
    let block = donor.property(of: gift)?.block
    let homes = (entries + [.journey]).filter { document.block(of: $0) == block }
    let home = homes.isEmpty ? Entry.journey : chance.pick(homes)
    return .insert(donor.lines(of: gift), position(in: home, of: document))
  }

  private mutating func position(in home: Entry, of document: Document) -> Position {
    let inside = document.entries(of: home) { _ in true }
    return Position(in: home, before: inside.isEmpty || chance.happens(30) ? nil : chance.pick(inside))
  }

  private mutating func move(_ entry: Entry, in document: Document, _ entries: [Entry]) -> Edit {
    let block = document.property(of: entry)?.block
    let homes = (entries + [.journey]).filter { document.block(of: $0) == block }
    return .move(entry, position(in: chance.pick(homes), of: document))
  }

  private mutating func setting(in document: Document, _ entries: [Entry]) -> Edit {
    let gift = chance.pick(gifts)
    guard let property = donor.property(of: gift), !property.repeats else {
      return .setValue(chance.pick(entries), to: Texts.line(&chance))
    }
    let homes = entries.filter { document.block(of: $0) == property.block }
    let home = homes.isEmpty ? Entry.journey : chance.pick(homes)
    return .set(property, of: home, to: chance.happens(20) ? nil : donor.value(of: gift))
  }

  private mutating func value(like entry: Entry, of document: Document) -> String {
    let twins = gifts.filter { donor.property(of: $0) == document.property(of: entry) }
    return twins.isEmpty || chance.happens(10) ? Texts.line(&chance) : donor.value(of: chance.pick(twins))
  }
}

extension Document {
  /// Every entry but the journey itself, outer ones before those inside.
  package var everyEntry: [Entry] {
    var found: [Entry] = []
    var waiting: [Entry] = [.journey]
    while let entry = waiting.popLast() {
      let inside = entries(of: entry) { _ in true }
      found += inside
      waiting += inside.reversed()
    }
    return found
  }

  /// What the properties of `entry` belong to.
  package func block(of entry: Entry) -> Block? { entry == .journey ? .journey : property(of: entry)?.opens }
}
