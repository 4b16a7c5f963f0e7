/// What happens to the program.
package enum Message: Hashable, Sendable {
  /// Something came from the keyboard or the mouse.
  case key(Key)
  /// The terminal has another size.
  case resized(Size)
}
