package import JourneyCore

/// What happens to the program.
package enum Message: Sendable {
  /// Something came from the keyboard or the mouse.
  case key(Key)
  /// The terminal has another size.
  case resized(Size)
  /// The file that was asked for was read.
  case opened(Analysis)
  /// What came of an effect, for the status line.
  case notice(String)
}
