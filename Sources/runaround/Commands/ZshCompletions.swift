import JourneyStore

/// Completions for zsh, made from the table of commands.
enum ZshCompletions {
  /// The script.
  static var script: String {
    """
    #compdef runaround
    # zsh completion for runaround: put it as _runaround into a directory of $fpath.
    _runaround() {
      local -a commands=(
    \(Subcommand.allCases.map(entry).joined())  )
      if (( CURRENT == 2 )); then
        _describe command commands
        _files -g "*\(JourneyFinder.suffix)"
        return
      fi
      local command=$words[2]
      shift words
      (( CURRENT-- ))
      case $command in
    \(Subcommand.allCases.map(specification).joined())    *) _files ;;
      esac
    }
    _runaround "$@"

    """
  }

  private static func entry(of command: Subcommand) -> String {
    "    " + "\(command.rawValue):\(command.usage.summary)".shellQuoted + "\n"
  }

  private static func specification(of command: Subcommand) -> String {
    let options = command.usage.choices.flatMap(option)
    let operand = command.usage.operand.map { operand -> [String] in
      [(operand.count.upperBound > 1 ? "*" : "1") + ":" + argument(operand.value)]
    }
    let specifications = (options + (operand ?? [])).map { " \\\n        " + $0.shellQuoted }
    return "    \(command.rawValue)) _arguments\(specifications.joined()) ;;\n"
  }

  private static func option(_ choice: Usage.Choice) -> [String] {
    let summary = choice.summary.filter { !"[]:".contains($0) }
    let value = choice.value.map { ":" + argument($0) } ?? ""
    let long = "\(choice.name)\(choice.value == nil ? "" : "=")[\(summary)]\(value)"
    let mark = choice.repeats ? "*" : ""
    return ([long] + (choice.shortName.map { ["\($0)[\(summary)]\(value)"] } ?? [])).map { mark + $0 }
  }

  private static func argument(_ value: Value) -> String {
    switch value {
    case .word(let words): "value:(\(words.joined(separator: " ")))"
    case .words(let name, let words): "\(name):_sequence compadd - \(words.joined(separator: " "))"
    case .journey: "file:_files -g \"*\(JourneyFinder.suffix)\""
    case .path: "file:_files"
    case .text(let name): "\(name):"
    }
  }
}
