import JourneyCore
import JourneyStore

/// Begins a journey from a template.
enum NewCommand {
  /// Writes the template to the file that the operand names; who sits at a terminal is told what to do next.
  static func run(_ arguments: Arguments) -> Outcome {
    let template = arguments.word(.template, as: Template.self) ?? .empty
    let path = arguments.operands[0]
    var outcome = Outcome()
    outcome.write(template.bytes, to: path, expecting: arguments.has(.force) ? .anything : .absence)
    if outcome.status == .fine, path != Input.standard, StandardStream.error.isTerminal {
      let name = DisplayText.safe(path)
      outcome.complaints += "Made \(name). Walk it with: \(Program.name) walk \(name.shellWord)\n"
    }
    return outcome
  }
}
