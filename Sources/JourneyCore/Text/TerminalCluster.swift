/// What a terminal puts into one cell, or two: a scalar that takes room and the marks that stand on it, or an emoji
/// sequence.
///
/// A character of an Indic script may be several of these.
public struct TerminalCluster: Hashable, Sendable {
  /// The scalars.
  public var text: String
  /// 0 for marks without a base, 1 or 2.
  public var width: Int

  /// The clusters of `character`, left to right.
  public static func pieces(of character: Character) -> [TerminalCluster] {
    let scalars = character.unicodeScalars
    if CellWidth.isEmojiSequence(scalars) { return [TerminalCluster(text: String(character), width: 2)] }
    var pieces: [TerminalCluster] = []
    for scalar in scalars {
      let width = CellWidth.of(scalar)
      if width == 0, !pieces.isEmpty {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      } else {
        pieces.append(TerminalCluster(text: String(scalar), width: width))
      }
    }
    return pieces
  }
}
