/// Something that a diagram says.
struct MermaidStatement {
  /// What it says.
  let kind: Kind
  /// The line of the source on which it begins, from 1.
  let line: Int

  /// What a diagram can say.
  enum Kind {
    case title(String)
    case accessibleTitle(String)
    /// Several lines, with their indentation.
    case description(String)
    case section(String)
    case task(MermaidTask)
  }
}

/// A task of a diagram, as Mermaid splits it at its colons.
struct MermaidTask {
  /// What stands before the first colon.
  let name: String
  /// What stands between the first colon and the second.
  let score: MermaidScore
  /// The names between the second colon and the third; empty ones too.
  let actors: [String]
  /// What stands behind the third colon, which Mermaid passes over.
  let rest: String?

  /// The task `name`, with `data` as it stands behind the first colon.
  init(name: ArraySlice<MermaidGlyph>, data: ArraySlice<MermaidGlyph>) {
    self.name = name.text
    let pieces = data.split(maxSplits: 2, omittingEmptySubsequences: false) { $0.is(":") }
    score = MermaidScore(pieces[0])
    actors =
      pieces.count < 2 ? [] : pieces[1].split(omittingEmptySubsequences: false) { $0.is(",") }.map(\.text)
    let rest = pieces.count < 3 ? "" : pieces[2].text
    self.rest = rest.isEmpty ? nil : rest
  }
}
