import JourneyCore

/// Something that is wrong with a file, rather than with the journey in it.
struct Problem {
  let path: String
  /// Where it is; nil where the file could not be read at all, or where the rest is counted.
  let position: Diagnostic.Position?
  let severity: Diagnostic.Severity
  let message: String
  let hint: String?

  /// The problems of `file`: at most `limit`, and one more that counts the rest.
  static func all(of file: CheckReport.File, limit: Int) -> [Problem] {
    switch file.outcome {
    case .analysed(let document, _):
      all(of: file, document.warnings, count: document.warnings.count, limit: limit)
    case .rejected(let failure):
      all(of: file, failure.diagnostics, count: failure.count, limit: limit)
    case .unreadable(let sentence):
      [Problem(path: file.path, sentence)]
    }
  }

  private static func all(
    of file: CheckReport.File, _ diagnostics: [Diagnostic], count: Int, limit: Int
  ) -> [Problem] {
    let problems = diagnostics.prefix(limit).map { Problem(path: file.path, $0) }
    guard count > limit else { return problems }
    return problems + [Problem(path: file.path, "\(count - limit) more problems are not shown")]
  }

  private init(path: String, _ diagnostic: Diagnostic) {
    self.path = path
    position = diagnostic.position
    severity = diagnostic.severity
    message = diagnostic.message
    hint = diagnostic.hint
  }

  private init(path: String, _ sentence: String) {
    self.path = path
    position = nil
    severity = .error
    message = sentence
    hint = nil
  }

  /// The problem and what may have been meant, in one line.
  var sentence: String { hint.map { "\(message); \($0)" } ?? message }
}
