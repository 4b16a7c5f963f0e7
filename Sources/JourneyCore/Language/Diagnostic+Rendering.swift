extension Diagnostic {
  /// What is wrong, as a sentence without its full stop.
  public var message: String { preconditionFailure("the parser lands next") }
  /// What may have been meant, or what to do; nil where the message says it all.
  public var hint: String? { preconditionFailure("the parser lands next") }
}

extension Sequence<Diagnostic> {
  /// The diagnostics for a person: each with its place, its line, a caret and a hint.
  ///
  /// - Parameters:
  ///   - file: The name to print before each place.
  ///   - source: The bytes that were parsed.
  ///   - limit: How many are shown.
  /// - Returns: Lines that end with `\n`, safe to show in a terminal.
  public func rendered(file: String, source: [UInt8], limit: Int = 100) -> String {
    preconditionFailure("the parser lands next")
  }
}
