import JourneyCore
import JourneyStore

/// Writes journeys in their canonical form.
enum FormatCommand {
  /// Formats the files that the operands stand for, or with `--check` only names those that differ.
  static func run(_ arguments: Arguments) -> Outcome {
    var outcome = Outcome()
    for path in Input.paths(arguments.operands, complainingTo: &outcome) {
      guard let input = outcome.read(path), let document = outcome.document(in: input) else { continue }
      let printed = document.printed()
      if arguments.has(.check) {
        report(input, isCanonical: printed == input.bytes, &outcome)
      } else {
        write(printed, of: document, over: input, &outcome)
      }
    }
    return outcome
  }

  private static func report(_ input: Input, isCanonical: Bool, _ outcome: inout Outcome) {
    guard !isCanonical else { return }
    outcome.output += (DisplayText.safe(input.path) + "\n").utf8
    outcome.status = max(outcome.status, .findings)
  }

  private static func write(
    _ printed: [UInt8], of document: Document, over input: Input, _ outcome: inout Outcome
  ) {
    guard let identity = input.identity else { return outcome.output += printed }
    guard printed != input.bytes else { return }
    // The last guard against a fault of ours: what is written must say what was read.
    guard (try? Document(parsing: printed))?.journey == document.journey else {
      return outcome.complain(about: input.path, "its canonical form would say something else", .refused)
    }
    outcome.write(printed, to: input.path, expecting: .identity(identity))
  }
}
