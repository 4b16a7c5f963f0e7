/// Why a file could not be imported: nothing of it was taken.
package struct ImportFailure: Error, Hashable {
  /// Something that is wrong, and where.
  package struct Problem: Hashable, Sendable {
    /// The line of the source, from 1; nil where the whole is wrong.
    package let line: Int?
    /// The code point in the line, from 1.
    package let column: Int?
    /// What is wrong and what to do about it, in one line.
    package let message: String

    /// Says `message` of a place.
    package init(line: Int? = nil, column: Int? = nil, _ message: String) {
      self.line = line
      self.column = column
      self.message = message
    }
  }

  /// What is wrong, in the order of the source; at most ``CheckReport/shownProblems``.
  package let problems: [Problem]
  /// How many there are in all.
  package let count: Int

  /// Fails with the first of `problems`, which are `count` in all.
  package init(_ problems: [Problem], of count: Int? = nil) {
    self.problems = Array(problems.prefix(CheckReport.shownProblems))
    self.count = count ?? problems.count
  }
}
