/// The problems found so far, by byte; the first ones are kept, all of them counted.
struct Problems: Sendable {
  private struct Problem {
    let offset: Int
    let number: Int
    let kind: Diagnostic.Kind

    static func precedes(_ left: Self, _ right: Self) -> Bool {
      (left.offset, left.number) < (right.offset, right.number)
    }
  }

  private var kept: [Problem] = []
  /// How many there are, warnings too.
  private(set) var count = 0
  /// Whether one of them keeps the file from being read.
  private(set) var hasErrors = false

  /// What keeps the file from being read, the first by place; nil where nothing does.
  var firstError: Diagnostic.Kind? {
    kept.filter { $0.kind.severity == .error }.min(by: Problem.precedes)?.kind
  }

  /// Notes that `kind` is the matter at the byte `offset` of the file.
  mutating func add(_ kind: Diagnostic.Kind, at offset: some BinaryInteger) {
    kept.append(Problem(offset: Int(offset), number: count, kind: kind))
    count += 1
    if kind.severity == .error { hasErrors = true }
    if kept.count == 2 * ParseFailure.keptDiagnostics { drop() }
  }

  private mutating func drop() {
    kept.sort(by: Problem.precedes)
    kept.removeSubrange(ParseFailure.keptDiagnostics...)
  }

  /// The first problems by place; one walk over `bytes` finds every line and column.
  func diagnostics(in bytes: [UInt8]) -> [Diagnostic] {
    var offset = ByteOrderMark.length(in: bytes)
    var line = 1
    var column = 1
    return kept.sorted(by: Problem.precedes).prefix(ParseFailure.keptDiagnostics).map { problem in
      while offset < min(problem.offset, bytes.count) {
        if bytes[offset] == Byte.lineFeed {
          line += 1
          column = 1
        } else if !Byte.isContinuation(bytes[offset]) {
          column += 1
        }
        offset += 1
      }
      return Diagnostic(position: .init(line: line, column: column), kind: problem.kind)
    }
  }
}
