package import JourneyCore

/// What `check` learnt about some files.
package struct CheckReport: Sendable {
  /// A way to say it.
  package enum Format: String, CaseIterable, Sendable {
    /// For a person, in the form of a compiler's messages.
    case text
    /// For a program.
    case json
    /// For a program that reads the results of any checker (SARIF 2.1.0).
    case sarif
    /// For a GitHub workflow, which shows them at the lines of a pull request.
    case github
  }

  /// One file.
  package struct File: Sendable {
    /// Its name as the user gave it.
    package let path: String
    /// What came of reading it.
    package let outcome: Outcome

    /// A file and what came of reading it.
    package init(path: String, outcome: Outcome) {
      self.path = path
      self.outcome = outcome
    }
  }

  /// What can come of reading a file.
  package enum Outcome: Sendable {
    /// It holds a journey.
    case analysed(Document, Analysis)
    /// It holds none.
    case rejected(ParseFailure)
    /// There was nothing to read; the sentence says why.
    case unreadable(String)
  }

  /// How many problems of one file are told one by one.
  package static let shownProblems = 100

  /// The files, in the order of the report.
  package let files: [File]

  /// A report on `files`.
  package init(files: [File]) {
    self.files = files
  }

  /// Whether a finding that is not accepted matters at least as much as `severity`.
  ///
  /// What a merge left for a person to decide matters as much as a warning.
  package func hasFinding(from severity: Severity) -> Bool {
    Severity.allCases.contains { $0 >= severity && counts[$0] > 0 }
      || severity <= .warning && hasUnresolvedMerge
  }

  private var hasUnresolvedMerge: Bool {
    files.contains { file in
      guard case .analysed(let document, _) = file.outcome else { return false }
      return document.warnings.contains { $0.kind == .unresolvedMerge }
    }
  }

  /// What was learnt of the files that hold a journey.
  var analyses: [Analysis] {
    files.compactMap { file in
      if case .analysed(_, let analysis) = file.outcome { analysis } else { nil }
    }
  }

  /// How many findings there are.
  package var counts: FindingCounts {
    analyses.reduce(into: FindingCounts()) { counts, analysis in counts += analysis.counts }
  }

  /// What is wrong with the files themselves: the first ``shownProblems`` of each.
  var problems: [Problem] { files.flatMap { Problem.all(of: $0, limit: Self.shownProblems) } }

  /// Calls `body` with each finding, by file, line and flag.
  func forEachFinding(_ body: (LocatedFinding) -> Void) {
    for file in files {
      guard case .analysed(let document, let analysis) = file.outcome else { continue }
      LocatedFinding.forEach(of: analysis, in: document, path: file.path, body)
    }
  }
}
