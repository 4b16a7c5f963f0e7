import JourneyStore

/// Completions for bash, made from the table of commands.
enum BashCompletions {
  /// The script.
  static var script: String {
    """
    # bash completion for runaround: source it, or put it into bash-completion's directory.
    _runaround() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
      local options="" words="" files=journeys
      if [ "$COMP_CWORD" -eq 1 ]; then
        words=\(Subcommand.words.shellQuoted)
        options=\(firstOptions.shellQuoted)
      else
        case $command in
    \(Subcommand.allCases.map(operands).joined())    esac
        case "$command $previous" in
    \(Subcommand.allCases.map(values).joined())    esac
      fi
      case $current in
        -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
        *)
          COMPREPLY=($(compgen -W "$words" -- "$current"))
          case $files in
            any) COMPREPLY+=($(compgen -f -- "$current")) ;;
            journeys) COMPREPLY+=($(compgen -d -- "$current") $(compgen -f -X '!*\(JourneyFinder.suffix)' -- "$current")) ;;
          esac
          ;;
      esac
    }
    complete -o filenames -F _runaround runaround

    """
  }

  /// What may come before any command: what the walk takes, and the program's own.
  private static var firstOptions: String {
    (Subcommand.walk.usage.choices.map(\.name) + Program.versionOptions).joined(separator: " ")
  }

  private static func operands(of command: Subcommand) -> String {
    let options = command.usage.choices.map(\.name).joined(separator: " ")
    return
      "      \(command.rawValue)) options=\(options.shellQuoted)\(assignment(command.usage.operand?.value)) ;;\n"
  }

  private static func values(of command: Subcommand) -> String {
    command.usage.choices.compactMap { choice in
      guard let value = choice.value else { return nil }
      let names = [choice.shortName, choice.name].compactMap(\.self)
      let pattern = names.map { "\"\(command.rawValue) \($0)\"" }.joined(separator: " | ")
      return "      \(pattern)) options=\"\"\(assignment(value)) ;;\n"
    }.joined()
  }

  private static func assignment(_ value: Value?) -> String {
    switch value {
    case .word(let words), .words(_, let words):
      " words=\(words.joined(separator: " ").shellQuoted) files=\"\""
    case .journey: " words=\"\" files=journeys"
    case .path: " words=\"\" files=any"
    case .text, nil: " words=\"\" files=\"\""
    }
  }
}

extension Subcommand {
  /// The words of all commands.
  static var words: String { allCases.map(\.rawValue).joined(separator: " ") }
}
