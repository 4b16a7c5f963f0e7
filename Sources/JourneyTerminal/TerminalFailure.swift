/// Why there can be no screen.
package enum TerminalFailure: Error, Hashable, Sendable {
  /// The system does not know this kind of terminal, or it cannot move its cursor.
  case unknownTerminal(String)
  /// Nobody can press a key: neither standard input nor `/dev/tty` is a terminal.
  case noKeyboard
  /// The system refused a pipe; its `errno`.
  case noPipe(Int32)
}
