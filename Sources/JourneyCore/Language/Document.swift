/// A journey file: its lossless tree, the journey that it says, and where each part stands.
public struct Document: Sendable {
  /// The most bytes of a file: 64 MiB.
  public static let maximumBytes = 64 << 20
  /// The most touchpoints of a journey.
  public static let maximumTouchpoints = 100_000
  /// The most bytes of a value: 1 MiB.
  public static let maximumValue = 1 << 20

  /// The file as it is written: its lines in their order, with comments and `x-` keys.
  public internal(set) var tree: SyntaxTree
  /// What the file says.
  public internal(set) var journey: Journey
  /// What may not mean what was meant, by place in the file that was parsed.
  public let warnings: [Diagnostic]
  /// What has an id.
  var declared: Declarations
  /// The nodes of the journey's touchpoints.
  var entries: EntryRow
  /// The node of `journey:`.
  private var titleNode: Int?

  /// Reads a journey file.
  ///
  /// - Throws: ``ParseFailure`` with every problem of the file.
  public init(parsing bytes: [UInt8]) throws(ParseFailure) {
    var problems = Problems()
    try Self.checkKind(of: bytes)
    var tree = TreeBuilder.build(bytes, &problems)
    try Self.checkFormat(of: tree)
    let declared = Declarations(&tree, &problems)
    let reader = JourneyReader(tree, declared, problems)
    guard !reader.problems.hasErrors else { throw ParseFailure(reader.problems, in: bytes) }
    self.tree = tree
    self.declared = declared
    journey = reader.journey
    entries = reader.entries
    titleNode = reader.titleNode
    warnings = reader.problems.diagnostics(in: bytes)
  }

  /// Writes `journey` and reads it back, so that its parts have lines.
  ///
  /// - Throws: ``ParseFailure`` if `journey` holds what no file can say, such as a reference to nothing.
  public init(_ journey: Journey) throws(ParseFailure) {
    try self.init(parsing: TreePrinter.print(TreeWriter.tree(of: journey)))
  }

  /// The line of the file that was parsed on which `place` stands, from 1; the journey's is that of `journey:`.
  ///
  /// - Precondition: `place` is one of the journey.
  public func line(of place: Place) -> Int {
    Int(tree.nodes[Int(entry(of: place).node)].line)
  }

  /// The entry that is `place`; the journey's is `journey:`.
  ///
  /// - Precondition: `place` is one of the journey.
  public func entry(of place: Place) -> Entry {
    switch place {
    case .journey: Entry(node: Int32(titleNode ?? SyntaxTree.root))
    case .touchpoint(let number): Entry(node: entries.node(of: number))
    case .encounter(let touchpoint, let number): Entry(node: entries.node(of: touchpoint, encounter: number))
    }
  }

  /// What has an id in the tree as it is now.
  var namesInTree: Declarations {
    var problems = Problems()
    var tree = tree
    return Declarations(&tree, &problems)
  }

  /// Takes over what `reader` read.
  mutating func take(_ reader: JourneyReader, _ declared: Declarations) {
    self.declared = declared
    journey = reader.journey
    entries = reader.entries
    titleNode = reader.titleNode
  }

  /// Gives the tree away, so that it can be changed without a copy; another must take its place.
  mutating func takeTree() -> SyntaxTree {
    let taken = tree
    tree = SyntaxTree(bytes: [])
    return taken
  }

  /// The file in its canonical form: what `fmt` and a save write.
  public func printed() -> [UInt8] { TreePrinter.print(tree) }

  /// The file in its canonical form, once that was read again; nil where it would not say the same.
  public func checkedPrint() -> [UInt8]? {
    let bytes = printed()
    var problems = Problems()
    guard (try? Self.checkKind(of: bytes)) != nil else { return nil }
    let again = TreeBuilder.build(bytes, &problems)
    if !problems.hasErrors, tree.says(sameAs: again) { return bytes }
    // A line may be written in another way and say the same: what counts is the journey.
    return (try? Self(parsing: bytes))?.journey == journey ? bytes : nil
  }

  /// Turns away what cannot be read line by line.
  private static func checkKind(of bytes: [UInt8]) throws(ParseFailure) {
    var problems = Problems()
    if bytes.count > maximumBytes { problems.add(.fileTooLarge(limit: maximumBytes), at: 0) }
    if ByteOrderMark.isUTF16(bytes) { problems.add(.notUTF8, at: 0) }
    guard problems.hasErrors else { return }
    throw ParseFailure(problems, in: bytes)
  }

  /// Turns away a later format, whose other lines this program cannot judge.
  private static func checkFormat(of tree: SyntaxTree) throws(ParseFailure) {
    for (key, node) in tree.properties(of: SyntaxTree.root, as: JourneyKey.self) where key == .format {
      let value = tree.nodes[node].value
      guard let format = WholeNumber.read(tree[value]), format > JourneyReader.format else { continue }
      var problems = Problems()
      problems.add(.laterFormat(format, known: JourneyReader.format), at: value.lowerBound)
      throw ParseFailure(problems, in: tree.bytes)
    }
  }
}
