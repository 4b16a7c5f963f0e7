import JourneyStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program: a command line in, a result, complaints and an exit status out.
@main
@MainActor enum Main {
  static func main() {
    StandardStream.ignoreWriteSignals()
    var outcome = outcome(of: Array(CommandLine.arguments.dropFirst()))
    do throws(FileFailure) {
      try StandardStream.output.write(outcome.output)
    } catch {
      outcome.complain(about: error)
    }
    // Where standard error is gone too, only the exit status is left to say so.
    try? StandardStream.error.write(Array(outcome.complaints.utf8))
    exit(outcome.status.rawValue)
  }

  /// What comes of the words after the program's name.
  private static func outcome(of words: [String]) -> Outcome {
    if Program.versionOptions.contains(words.first ?? "") { return Outcome(text: Program.banner) }
    do throws(UsageError) {
      return try Arguments(words).perform()
    } catch {
      var outcome = Outcome()
      outcome.complain(about: Program.name, error.message, .badInput)
      return outcome
    }
  }
}

extension Arguments {
  /// Does what the command line asks for.
  @MainActor fileprivate func perform() throws(UsageError) -> Outcome {
    if has(.help) { return Outcome(text: HelpText.command(subcommand)) }
    return switch subcommand {
    case .walk: try WalkCommand.run(self)
    case .demo: try WalkCommand.demo(self)
    case .new: try NewCommand.run(self)
    case .check: CheckCommand.run(self)
    case .measure: MeasureCommand.run(self)
    case .fmt: FormatCommand.run(self)
    case .merge: MergeCommand.run(self)
    case .rules: RulesCommand.run(self)
    case .export: try ExportCommand.run(self)
    case .import: try ImportCommand.run(self)
    case .completions: CompletionsCommand.run(self)
    case .help: HelpCommand.run(self)
    }
  }
}
