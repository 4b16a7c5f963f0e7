/// Two versions of a journey file that come from a common base, made one.
///
/// What only one side changed is as that side has it. Where both changed one thing, ours stands and an `x-theirs`
/// block beside it keeps theirs, so that no text of either side is lost and the file can still be read.
public struct Merge: Sendable {
  /// The merged file, in canonical form.
  public let document: Document
  /// The bytes of ``document``, as they are saved.
  public let printed: [UInt8]
  /// What a person has to decide, by line; each has a mark in the file.
  public let conflicts: [MergeConflict]

  /// Merges `ours` and `theirs`; a nil `base` says that they have nothing in common.
  ///
  /// - Throws: ``ParseFailure`` where the merged file is beyond a limit of the language, such as the number of
  ///   touchpoints.
  public init(base: Document?, ours: Document, theirs: Document) throws(ParseFailure) {
    var merge = JourneyMerge(
      base: base.map(Self.canonical), ours: Self.canonical(ours), theirs: Self.canonical(theirs))
    let file = merge.file()
    var tree = SyntaxTree(bytes: [])
    file.appendBlock(to: SyntaxTree.root, of: &tree)
    printed = TreePrinter.print(tree)
    document = try Document(parsing: printed)
    // Parts are in the printer's order, so the marks come back in theirs.
    conflicts = zip(file.marks, document.tree.markLines).compactMap { mark, line in
      mark.conflict.map { merge.log.conflicts[$0].on(line: line) }
    }
  }

  /// The file that `document` is, in canonical form.
  private static func canonical(_ document: Document) -> Part {
    let printed = document.printed()
    guard printed != document.tree.bytes else { return Part(fileOf: document.tree) }
    var problems = Problems()
    return Part(fileOf: TreeBuilder.build(printed, &problems))
  }
}
