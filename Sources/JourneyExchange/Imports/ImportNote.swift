/// What an import says of one thing that it met.
package struct ImportNote: Hashable, Sendable {
  /// What became of the thing.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It means what it says.
    case understood
    /// It may mean something else.
    case guessed
    /// It is not in the journey.
    case dropped
  }

  /// What became of it.
  package let kind: Kind
  /// The line of the source, from 1; nil where it concerns the whole.
  package let line: Int?
  /// What it is, in a sentence that stands alone.
  package let message: String

  /// Says `message` of what stands on `line`.
  package init(_ kind: Kind, line: Int? = nil, _ message: String) {
    self.kind = kind
    self.line = line
    self.message = message
  }
}
