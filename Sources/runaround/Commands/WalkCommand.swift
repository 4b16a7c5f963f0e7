import JourneyCore
import JourneyExchange
import JourneyScreens
import JourneyStore
import JourneyTerminal

/// Walks a journey: on the terminal, as a script says, or, where neither can be, printed as plain text.
enum WalkCommand {
  /// Walks the file that the operand names, or lets the user choose among those here.
  @MainActor static func run(_ arguments: Arguments) throws(UsageError) -> Outcome {
    let stage = try Stage(arguments)
    var outcome = Outcome()
    guard let path = arguments.operands.first else {
      guard !stage.isPaper else { throw .missingOperand("FILE", of: .walk) }
      choose(on: stage, &outcome)
      return outcome
    }
    if let input = outcome.read(path) { walk(input, on: stage, &outcome) }
    return outcome
  }

  /// Walks the sample that the operand names.
  @MainActor static func demo(_ arguments: Arguments) throws(UsageError) -> Outcome {
    let stage = try Stage(arguments)
    var outcome = Outcome()
    walk(Input(arguments.operands.first.flatMap(Sample.init(rawValue:)) ?? .dinner), on: stage, &outcome)
    return outcome
  }

  @MainActor private static func choose(on stage: Stage, _ outcome: inout Outcome) {
    do throws(FileFailure) {
      let paths = try JourneyFinder.files(ofDirectory: ".")
      guard !paths.isEmpty else { throw FileFailure(path: ".", reason: .noJourneys) }
      stage.play(OpenJourney(), &outcome) { App(files: paths, size: $0, glyphs: $1, hasMouse: $2) }
    } catch {
      outcome.complain(about: error)
    }
  }

  @MainActor private static func walk(_ input: Input, on stage: Stage, _ outcome: inout Outcome) {
    guard let document = outcome.document(in: input) else { return }
    if case .paper(let isASCII) = stage {
      let text = TextExport(Analysis(document.journey)).walk
      return outcome.output += (isASCII ? AsciiForm.of(text) : text).utf8
    }
    let files = OpenJourney(input)
    stage.play(files, &outcome) {
      App(draft: Draft(document), saving: files.saveState, size: $0, glyphs: $1, hasMouse: $2)
    }
  }
}
