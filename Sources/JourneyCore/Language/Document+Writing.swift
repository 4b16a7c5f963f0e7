extension Document {
  /// A journey that was written as a file.
  public struct Written: Sendable {
    /// The file in its canonical form.
    public let bytes: [UInt8]
    /// What stands at another place than it was to, because no line there has such a name.
    public let strays: [Aside]
  }

  /// Everything that the file says beside its journey, in its order.
  public var asides: [Aside] { tree.asides }

  /// The file that says `journey` and `asides`, once that was read again.
  ///
  /// - Throws: ``ParseFailure`` if they hold what no file can say, such as a reference to nothing.
  public static func written(
    _ journey: consuming Journey, with asides: [Aside] = []
  ) throws(ParseFailure) -> Written {
    var tree = TreeWriter.tree(of: consume journey)
    let strays = tree.place(asides)
    let bytes = TreePrinter.print(consume tree)
    _ = try Document(parsing: bytes)
    return Written(bytes: bytes, strays: strays)
  }
}
