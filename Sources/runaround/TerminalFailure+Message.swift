import JourneyTerminal

extension TerminalFailure {
  /// What is wrong and what to do about it, in one line.
  var message: String {
    switch self {
    case .unknownTerminal(let kind):
      "the terminal type “\(kind)” is not known here, or cannot move its cursor; try TERM=xterm-256color, "
        + "or print the walk with “runaround export FILE --to txt”"
    case .noKeyboard:
      "there is no terminal to press keys on; “runaround walk FILE --script KEYS” takes them from a file, "
        + "“runaround export FILE --to txt” prints the walk"
    case .noPipe(let code):
      "the system refuses what a walk needs (error \(code)); close some programs and try again"
    }
  }
}
