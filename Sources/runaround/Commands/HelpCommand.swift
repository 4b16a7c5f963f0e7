/// Says how a command is used.
enum HelpCommand {
  /// Explains the command or the flag that the operand names, or lists the commands.
  static func run(_ arguments: Arguments) -> Outcome {
    if arguments.has(.manual) { return Outcome(text: ManualPage.text) }
    if let command = arguments.operands.first.flatMap(Subcommand.init(rawValue:)) {
      return Outcome(text: HelpText.command(command))
    }
    return arguments.operands.isEmpty ? Outcome(text: HelpText.program) : RulesCommand.run(arguments)
  }
}
