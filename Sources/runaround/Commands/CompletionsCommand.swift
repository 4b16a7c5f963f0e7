/// A shell whose completions can be made.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}

/// Prints what a shell needs to complete the commands.
enum CompletionsCommand {
  /// Prints the script for the shell that the operand names.
  static func run(_ arguments: Arguments) -> Outcome {
    switch arguments.operands.first.flatMap(Shell.init(rawValue:)) {
    case nil: Outcome()
    case .bash: Outcome(text: BashCompletions.script)
    case .zsh: Outcome(text: ZshCompletions.script)
    case .fish: Outcome(text: FishCompletions.script)
    }
  }
}

extension String {
  /// The text as one word of a shell, in quotes only where it needs them.
  var shellWord: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "/", "_": true
      default: false
      }
    }
    return isPlain ? self : shellQuoted
  }

  /// The text in single quotes, as every shell here reads it.
  var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
