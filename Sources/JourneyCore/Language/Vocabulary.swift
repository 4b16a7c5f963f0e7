/// The keys of a block as numbers, so that the parser and the printer compare no texts.
struct Vocabulary: Sendable {
  /// One key of the block.
  struct Entry: Sendable {
    let spelling: String
    let form: KeyForm
    let rank: Int
    let isMoment: Bool
  }

  /// The keys, at their numbers.
  let entries: [Entry]
  /// The keys packed, at their numbers.
  private let words: [UInt128]

  private init<Key: BlockKey>(_ keys: Key.Type) {
    entries = Key.numbered.map { key in
      Entry(
        spelling: key.rawValue, form: key.form, rank: key.rank,
        isMoment: (key as? JourneyKey)?.isMoment ?? false)
    }
    words = Key.numbered.map { Self.packed($0.rawValue.utf8) }
  }

  /// The number of the key that `word` is, packed.
  ///
  /// A block has so few keys that looking at each is faster than any table.
  func number(of word: UInt128) -> UInt8? { words.firstIndex(of: word).map { UInt8($0) } }

  /// The bytes of a key as one number; keys of more than 16 bytes, which no block has, give 0.
  static func packed(_ key: some Collection<UInt8>) -> UInt128 {
    guard key.count <= 16 else { return 0 }
    return key.reduce(0) { $0 << 8 | UInt128($1) }
  }

  private static let all: [Vocabulary] = Block.allCases.map { block in
    switch block {
    case .journey: Vocabulary(JourneyKey.self)
    case .department: Vocabulary(DepartmentKey.self)
    case .contact: Vocabulary(ContactKey.self)
    case .premortem: Vocabulary(PremortemKey.self)
    case .annotation: Vocabulary(AnnotationKey.self)
    case .action: Vocabulary(ActionKey.self)
    case .detour: Vocabulary(DetourKey.self)
    case .touchpoint: Vocabulary(TouchpointKey.self)
    case .encounter: Vocabulary(EncounterKey.self)
    case .rated: Vocabulary(RatedKey.self)
    case .quote: Vocabulary(QuoteKey.self)
    }
  }

  /// The keys of `block`.
  static func of(_ block: Block) -> Vocabulary { all[Int(block.rawValue)] }
}
