/// A journey file: its lossless tree, the journey that it says, and where each part stands.
public struct Document: Sendable {
  /// The file as it is written: its lines in their order, with comments and `x-` keys.
  public let tree: SyntaxTree
  /// What the file says.
  public let journey: Journey
  /// Where the journey's parts stand in the file.
  public let lines: SourceLines
  /// What may not mean what was meant, by place.
  public let warnings: [Diagnostic]

  /// Reads a journey file.
  ///
  /// - Throws: ``ParseFailure`` with every problem of the file.
  public init(parsing bytes: [UInt8]) throws(ParseFailure) {
    preconditionFailure("the parser lands next")
  }

  /// Writes `journey` and reads it back, so that its parts have lines.
  ///
  /// - Throws: ``ParseFailure`` if `journey` holds what no file can say, such as a reference to nothing.
  public init(_ journey: Journey) throws(ParseFailure) {
    preconditionFailure("the parser lands next")
  }

  /// The file in its canonical form: what `fmt` and a save write.
  public func printed() -> [UInt8] {
    preconditionFailure("the parser lands next")
  }
}
