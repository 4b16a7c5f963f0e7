import JourneyCore

/// Help for a terminal, made from the table of commands.
enum HelpText {
  /// What the program can be told to do.
  static var program: String {
    let commands = Subcommand.allCases.map { command in
      row("\(command.rawValue) \(command.usage.operandForm)", command.usage.summary)
    }
    let statuses = Program.statuses.map { row("\($0.status.rawValue)", $0.meaning) }
    return """
      \(Program.purpose)

      Usage: runaround [FILE]
             runaround COMMAND …

      Commands:
      \(commands.joined())
      “runaround help COMMAND” and “runaround COMMAND --help” say more. “-” is standard
      input or output, and what follows “--” is no option.

      Exit status:
      \(statuses.joined())
      """
  }

  /// How one command is used.
  static func command(_ command: Subcommand) -> String {
    let usage = command.usage
    let options = usage.choices.map { row($0.form, $0.summary) }
    let details = usage.details.map { detail in
      "\n" + TextWrap.lines(detail, columns: 80).map { $0 + "\n" }.joined()
    }
    return """
      \(usage.summary)

      Usage: \(Program.name) \(command.synopsis)

      Options:
      \(options.joined())
      """ + details.joined()
  }

  /// A name and what it means; the meaning begins in a column of its own.
  private static func row(_ name: String, _ meaning: String) -> String {
    let column = 26
    let lines = TextWrap.lines(meaning, columns: 80 - column)
    let first = "  " + name + String(repeating: " ", count: max(0, column - 2 - name.count))
    if name.count > column - 4 {
      return "  \(name)\n" + lines.map { String(repeating: " ", count: column) + $0 + "\n" }.joined()
    }
    return lines.enumerated().map { number, line in
      (number == 0 ? first : String(repeating: " ", count: column)) + line + "\n"
    }.joined()
  }
}

extension Usage {
  /// The operands as help shows them, such as `PATH…`.
  var operandForm: String {
    guard let operand else { return "" }
    let name = operand.value.placeholder
    let form = operand.count.upperBound == Int.max ? name + "…" : name
    return operand.count.lowerBound == 0 ? "[\(form)]" : form
  }
}

extension Usage.Choice {
  /// The option with its value, such as `-o, --output FILE`.
  var form: String {
    let names = [shortName, name].compactMap(\.self).joined(separator: ", ")
    return value.map { "\(names) \($0.placeholder)" } ?? names
  }
}

extension Subcommand {
  /// The command in one line, such as `export [OPTION…] FILE`.
  var synopsis: String {
    [rawValue, "[OPTION…]", usage.operandForm].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
