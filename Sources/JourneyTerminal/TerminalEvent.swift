package import JourneyScreens

/// What a session hears from its terminal.
package enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste, a click or a turn of the wheel.
  case key(Key)
  /// The terminal may have another size now.
  case resized(Size)
  /// This signal asks the program to end.
  case terminated(by: Int32)
  /// No key will ever come again.
  case endOfInput
}
