/// What the program asks of the world outside; a value, so that a test can compare it.
package enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
}
