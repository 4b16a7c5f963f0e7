/// What keeps a file from being read as a journey.
public struct ParseFailure: Error, Hashable, Sendable {
  /// How many diagnostics are kept; more are only counted.
  public static let keptDiagnostics = 1_000

  /// The problems by place, errors and warnings: all of them, or the first ``keptDiagnostics``.
  public let diagnostics: [Diagnostic]
  /// How many problems the file has.
  public let count: Int

  init(_ problems: Problems, in bytes: [UInt8]) {
    diagnostics = problems.diagnostics(in: bytes)
    count = problems.count
  }
}
