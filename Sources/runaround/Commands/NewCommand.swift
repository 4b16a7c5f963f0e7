import JourneyCore
import JourneyScreens
import JourneyStore

/// Begins a journey: on a terminal by asking for it, else from a template.
enum NewCommand {
  /// Makes the file that the operand names, and leads through it whoever sits at a terminal.
  @MainActor static func run(_ arguments: Arguments) throws(UsageError) -> Outcome {
    let template = arguments.word(.template, as: Template.self)
    let path = arguments.operands[0]
    var outcome = Outcome()
    let stage = try Stage(arguments, outcome.configuration(arguments))
    let asks = template == nil && stage.isAttended && path != Input.standard
    let bytes = asks ? beginning(of: path) : (template ?? .empty).bytes
    outcome.write(bytes, to: path, expecting: arguments.has(.force) ? .anything : .absence)
    guard outcome.status == .fine, path != Input.standard else { return outcome }
    if asks {
      WalkCommand.edit(path, on: stage, arguments, guide: .title, &outcome)
    } else if StandardStream.error.isTerminal {
      let name = DisplayText.safe(path)
      outcome.complaints += "Made \(name). Walk it with: \(Program.name) walk \(name.shellWord)\n"
    }
    return outcome
  }

  /// The least that is a journey, called as the file at `path` is.
  private static func beginning(of path: String) -> [UInt8] {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(JourneyFinder.suffix) ? file.dropLast(JourneyFinder.suffix.count) : file[...]
    let journey = Journey(title: name.isEmpty ? "A journey" : DisplayText.safe(String(name)))
    return (try? Document(journey).printed()) ?? Template.empty.bytes
  }
}
