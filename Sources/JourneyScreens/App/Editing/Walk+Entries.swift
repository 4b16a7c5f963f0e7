import JourneyCore

extension Walk {
  /// The touchpoint of the stop in `document`; nil at title and end.
  func touchpointEntry(in document: Document) -> Entry? {
    touchpoint.map { document.entry(of: .touchpoint($0)) }
  }

  /// What is selected, as an entry of `document`; nil where it is a flag or nothing.
  func selectedEntry(in document: Document) -> Entry? {
    guard let selected else { return nil }
    if case .way(let detour?) = selected { return document.detourEntry(detour) }
    guard let touchpoint = touchpointEntry(in: document) else { return nil }
    switch selected {
    case .words: return touchpoint
    case .encounter(let meeting):
      let met = path.route.meetings[meeting]
      return document.entry(of: .encounter(touchpoint: met.touchpoint, number: met.encounter))
    case .quote(let number): return document.entries(.quote, of: touchpoint)[number]
    case .story: return document.entry(.story, of: touchpoint)
    case .responsibility(let number): return document.entries(.responsibility, of: touchpoint)[number]
    case .measure: return document.entry(.measure, of: touchpoint)
    case .annotation(let number): return document.entries(of: touchpoint, where: \.isAnnotation)[number]
    case .finding, .way, .moment: return nil
    }
  }
}

extension Spot {
  /// Where `entry` of `document` is seen.
  init(_ entry: Entry, in document: Document) {
    guard let number = document.touchpoint(of: entry) else {
      self.init(touchpoint: nil)
      return
    }
    let touchpoint = document.entry(of: .touchpoint(number))
    var part = entry
    while part != touchpoint, let parent = document.parent(of: part), parent != touchpoint { part = parent }
    self.init(touchpoint: number, part: Self.part(part, of: touchpoint, in: document))
  }

  private static func part(_ entry: Entry, of touchpoint: Entry, in document: Document) -> Part {
    guard let property = document.property(of: entry) else { return .whole }
    let twins =
      property.isAnnotation
      ? document.entries(of: touchpoint, where: \.isAnnotation) : document.entries(property, of: touchpoint)
    let number = twins.firstIndex(of: entry) ?? 0
    switch property {
    case .touchpoint, .need: return .words
    case .encounter: return .encounter(number)
    case .quote: return .quote(number)
    case .story: return .story
    case .responsibility: return .responsibility(number)
    case .measure: return .measure
    default: return property.isAnnotation ? .annotation(number) : .whole
    }
  }
}

extension Document {
  /// The detour with this number in ``Journey/detours``.
  func detourEntry(_ number: Int) -> Entry {
    entries(.detour, of: .journey)[number]
  }
}
