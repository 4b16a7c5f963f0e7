import JourneyCore

/// What the keys that change something are about, in the walk and in a sheet.
extension Session {
  /// The sheet that is open.
  package var sheet: Sheet? {
    if case .sheet(let sheet) = view { sheet } else { nil }
  }

  /// What is selected, as an entry; nil where it is a flag, or a line of a sheet where nothing stands.
  var selectedEntry: Entry? {
    if let sheet { return sheet.selected.entry }
    return walk.selectedEntry(in: draft.document)
  }

  /// The touchpoint that is looked at.
  var touchpointEntry: Entry? {
    sheet == nil ? walk.touchpointEntry(in: draft.document) : nearest { $0 == .touchpoint }
  }

  /// The encounter that is selected, or to which what is selected belongs.
  var encounterEntry: Entry? { nearest { $0 == .encounter } }

  /// The note that is selected, or to which what is selected belongs.
  var noteEntry: Entry? { nearest(where: \.isAnnotation) }

  /// What a key in this view adds to: what is selected, and all to which that belongs.
  private var lineage: [Entry] {
    if let sheet { return draft.document.lineage(of: sheet.selected.entry ?? sheet.selected.parent) }
    return draft.document.lineage(of: selectedEntry ?? touchpointEntry ?? .journey)
  }

  private func nearest(where isWanted: (Property) -> Bool) -> Entry? {
    lineage.first { draft.document.property(of: $0).map(isWanted) ?? false }
  }

  /// Where something with the key `property` goes from here; nil where it has no place.
  func position(for property: Property, after: Bool = true) -> Position? {
    let document = draft.document
    let lineage = lineage
    guard let level = lineage.firstIndex(where: { document.block(of: $0) == property.block }) else {
      return nil
    }
    guard level > 0, let twin = document.property(of: lineage[level - 1]), twin.isTwin(of: property) else {
      return property == .touchpoint || property == .stage ? document.lastPlace : Position(in: lineage[level])
    }
    let entry = lineage[level - 1]
    if !after { return document.position(before: entry) }
    let isInside = property == .touchpoint && twin == .stage
    return isInside ? document.position(directlyAfter: entry) : document.position(after: entry)
  }
}

extension Property {
  /// Whether both stand in one list, in which they are moved.
  func isTwin(of other: Property) -> Bool {
    isMoment ? other.isMoment : isAnnotation ? other.isAnnotation : other == self
  }
}

extension Document {
  /// Whether `touchpoint` is one of a detour.
  func isOnDetour(_ touchpoint: Entry) -> Bool {
    let moments = entries(of: .journey, where: \.isMoment)
    let before = moments.prefix { $0 != touchpoint }
    return before.last { property(of: $0) != .touchpoint }.flatMap { property(of: $0) } == .detour
  }
}
