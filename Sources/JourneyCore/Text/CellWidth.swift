/// How many cells of a terminal text takes.
///
/// One table for layout and painter. Ambiguous characters count as narrow: where a terminal draws them wide,
/// ``AsciiForm`` stands in for them.
public enum CellWidth {
  /// The cells of one character: its scalars' together, but two for an emoji sequence.
  ///
  /// 0 for a mark without a base, more than 2 for some clusters of Indic scripts.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if isEmojiSequence(scalars) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// The cells of all of `text`.
  public static func of(_ text: String) -> Int {
    if let count = text.plainCount { return count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The cells of one scalar that stands alone: 0, 1 or 2.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isPlain || scalar.value < 0x300 { return 1 }
    if contains(scalar.value, in: zeroWidth) { return 0 }
    return contains(scalar.value, in: wide) ? 2 : 1
  }

  /// Whether one picture is made of several scalars: joined, coloured, keycap, flag, or asked for by U+FE0F.
  static func isEmojiSequence(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first else { return false }
    return scalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF: first.properties.isEmoji
      case 0x1F1E6...0x1F1FF: true
      default: false
      }
    }
  }

  /// Whether an odd number of `boundaries`, which ascend, lie at or below `value`.
  private static func contains(_ value: UInt32, in boundaries: [UInt32]) -> Bool {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return !low.isMultiple(of: 2)
  }
}
