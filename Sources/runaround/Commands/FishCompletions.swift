/// Completions for fish, made from the table of commands.
enum FishCompletions {
  /// The script.
  static var script: String {
    "# fish completion for runaround: put it into ~/.config/fish/completions/runaround.fish.\n"
      + Subcommand.allCases.map(entry).joined() + Subcommand.allCases.map(details).joined()
  }

  private static func entry(of command: Subcommand) -> String {
    "complete -c runaround -n __fish_use_subcommand -a \(command.rawValue) "
      + "-d \(command.usage.summary.shellQuoted)\n"
  }

  private static func details(of command: Subcommand) -> String {
    let start = "complete -c runaround -n '__fish_seen_subcommand_from \(command.rawValue)'"
    let options = command.usage.choices.map { choice in
      let letter = choice.option.letter.map { " -s \($0)" } ?? ""
      return
        "\(start) -l \(choice.option.rawValue)\(letter)\(argument(choice.value)) -d \(choice.summary.shellQuoted)\n"
    }
    guard case .word(let words) = command.usage.operand?.value else { return options.joined() }
    return options.joined() + "\(start) -f -a \(words.joined(separator: " ").shellQuoted)\n"
  }

  private static func argument(_ value: Value?) -> String {
    switch value {
    case .word(let words), .words(_, let words): " -x -a \(words.joined(separator: " ").shellQuoted)"
    case .journey, .path: " -r -F"
    case .text: " -x"
    case nil: ""
    }
  }
}
