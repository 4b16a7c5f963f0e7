package import JourneyScreens

/// What the user asked of the terminal.
package struct TerminalOptions: Hashable, Sendable {
  /// Whether there are colours at all; false by `NO_COLOR` or `--color never`.
  package var hasColour = true
  /// Whose colours.
  package var palette = Theme.Palette.terminal
  /// Whether only ASCII is drawn.
  package var isASCII = false
  /// Whether clicks and the wheel come as keys, which takes selecting text from the terminal.
  package var hasMouse = false

  /// What holds when nothing was asked.
  package init() {}
}
