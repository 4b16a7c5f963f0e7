import JourneyCore
import JourneyScreens
import JourneyStore

/// Writes the annotated map of a journey in another format.
enum ExportCommand {
  /// Exports the file that the operand names.
  static func run(_ arguments: Arguments) throws(UsageError) -> Outcome {
    guard let format = arguments.word(.to, as: ExportFormat.self) else {
      throw .missingOption("--to", of: .export)
    }
    var outcome = Outcome()
    guard let input = outcome.read(arguments.operands[0]), let document = outcome.document(in: input) else {
      return outcome
    }
    let bytes = format.map(of: document, Analysis(document.journey), path: input.path).bytes
    outcome.write(
      bytes, to: arguments[.output] ?? Input.standard,
      expecting: arguments.has(.force) ? .anything : .absence, sparing: [input])
    return outcome
  }
}
