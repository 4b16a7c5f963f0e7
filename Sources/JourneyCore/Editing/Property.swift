/// A key of one kind of block, such as `feels` of a touchpoint.
public struct Property: Hashable, Sendable {
  /// What the key belongs to.
  public let block: Block
  /// Its number in the vocabulary of the block.
  let number: UInt8

  /// The key spelled `key` in `block`; nil where the block has none.
  public init?(_ key: String, of block: Block) {
    guard let number = Vocabulary.of(block).number(of: Vocabulary.packed(key.utf8)) else { return nil }
    self.init(block, number)
  }

  init(_ block: Block, _ number: UInt8) {
    self.block = block
    self.number = number
  }

  init<Key: BlockKey>(_ key: Key, _ block: Block) {
    guard let number = Key.numbered.firstIndex(of: key) else {
      preconditionFailure("every key has a number")
    }
    self.init(block, UInt8(number))
  }

  /// The key as files write it.
  public var key: String { entry.spelling }
  /// Whether its value may have several lines.
  public var takesText: Bool { entry.form.value == .text }
  /// Whether it may stand more than once.
  public var repeats: Bool { entry.form.repeats }
  /// What the key opens; nil where it has no properties.
  public var opens: Block? { entry.form.opens }

  var entry: Vocabulary.Entry { Vocabulary.of(block).entries[Int(number)] }

  /// What an id behind the key names, where the key declares it.
  public var declares: NamedKind? { block == .journey ? NamedKind(rawValue: key) : nil }
}
