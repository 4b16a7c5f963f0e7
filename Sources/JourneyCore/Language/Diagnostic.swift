/// Something that is wrong in a journey file, and where.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable {
    /// The file cannot be read.
    case error
    /// The file can be read, and something in it may not mean what was meant.
    case warning
  }

  /// A place in a file.
  public struct Position: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The code point in the line, from 1.
    public let column: Int
  }

  /// Where it begins.
  public let position: Position
  /// What it is.
  public let kind: Kind

  /// Whether the file can be read in spite of it.
  public var severity: Severity { kind.severity }
}
