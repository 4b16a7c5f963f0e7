/// Which part of a stop's text is in sight.
package enum Scroll: Hashable, Sendable {
  /// What matters most; where that has no room, the first lines.
  case top
  /// What matters most where the selection is among it, else the lines around the selection.
  case selection
  /// The whole text from this line on.
  case line(Int)
}
