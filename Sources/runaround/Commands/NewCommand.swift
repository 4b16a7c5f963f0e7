import JourneyStore

/// Begins a journey from a template.
enum NewCommand {
  /// Writes the template to the file that the operand names.
  static func run(_ arguments: Arguments) -> Outcome {
    let template = arguments.word(.template, as: Template.self) ?? .empty
    var outcome = Outcome()
    outcome.write(
      template.bytes, to: arguments.operands[0], expecting: arguments.has(.force) ? .anything : .absence)
    return outcome
  }
}
