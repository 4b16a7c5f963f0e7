/// What a list of all that can be written needs to know.
extension Property {
  /// The keys of `block`, in the order in which they are printed.
  package static func all(of block: Block) -> [Property] {
    Vocabulary.of(block).entries.indices.map { Property(block, UInt8($0)) }
  }

  /// Where the key is printed among those of its block; keys with equal ranks keep the order of the file.
  package var rank: Int { entry.rank }

  /// Whether an id may stand behind the key.
  package var takesIdentifier: Bool { entry.form.identifier != .none }

  /// The ids that the language knows for the key; nil where an id is free, or names something declared.
  package var identifierWords: [String]? {
    switch key {
    case JourneyKey.allow.rawValue: Flag.allCases.map(\.rawValue)
    case JourneyKey.limit.rawValue: ["contacts", "wait", "gap", "swarm"]
    default: nil
    }
  }
}

extension Document {
  /// What the properties of `entry` belong to; nil where it has none.
  package func block(of entry: Entry) -> Block? { tree.block(of: entry) }

  /// `entry`, what it belongs to, and so on to the journey.
  package func lineage(of entry: Entry) -> [Entry] {
    Array(sequence(first: entry) { self.parent(of: $0) })
  }
}
