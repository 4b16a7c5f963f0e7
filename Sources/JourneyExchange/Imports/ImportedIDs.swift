import JourneyCore

/// The ids that an import gives to what it meets.
struct ImportedIDs<Entity> {
  private var maker: MadeIdentifier<Entity>
  private var taken: Set<Identifier<Entity>> = []

  /// Makes ids that are `fallback` where nothing of a name can stand in one.
  init(fallback: String) { maker = MadeIdentifier(fallback: fallback) }

  /// An id that looks like `name` and that nothing else has.
  mutating func make(from name: String) -> Identifier<Entity> {
    let id = maker.make(from: name) { taken.contains($0) }
    taken.insert(id)
    return id
  }

  /// `written` as it stands where it is an id and free, else one that looks like it.
  mutating func keep(_ written: String) -> Identifier<Entity> {
    guard let id = Identifier<Entity>(written), taken.insert(id).inserted else { return make(from: written) }
    return id
  }
}
