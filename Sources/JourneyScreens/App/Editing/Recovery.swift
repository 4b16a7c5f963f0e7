/// What was done and not saved when the program ended, played again, and shown as a list of changes.
package struct Recovery: Hashable, Sendable {
  /// What was done, the first first.
  package let changes: [String]
  /// What the file says.
  package let file: [UInt8]
  /// What was being typed.
  package let unfinished: Unfinished?

  /// A value that was being typed.
  package struct Unfinished: Hashable, Sendable {
    /// What it is for.
    package let goal: Goal
    /// What was asked for.
    package let label: String
    /// What was typed.
    package let text: String
  }
}
