import JourneyCore
import JourneyExchange
import JourneyScreens
import JourneyStore
import JourneyTerminal

/// Walks a journey: on the terminal, as a script says, or, where neither can be, printed as plain text.
enum WalkCommand {
  /// Walks the file that the operand names, or lets the user choose among those here.
  @MainActor static func run(_ arguments: Arguments) throws(UsageError) -> Outcome {
    var outcome = Outcome()
    let stage = try Stage(arguments, outcome.configuration(arguments))
    guard let path = arguments.operands.first else {
      guard !stage.isPaper else { throw .missingOperand("FILE", of: .walk) }
      choose(on: stage, arguments, &outcome)
      return outcome
    }
    if stage.isPaper || path == Input.standard {
      if let input = outcome.read(path) { walk(input, on: stage, arguments, &outcome) }
    } else {
      edit(path, on: stage, arguments, &outcome)
    }
    return outcome
  }

  /// Walks the sample that the operand names.
  @MainActor static func demo(_ arguments: Arguments) throws(UsageError) -> Outcome {
    var outcome = Outcome()
    let stage = try Stage(arguments, outcome.configuration(arguments))
    let sample = arguments.operands.first.flatMap(Sample.init(rawValue:)) ?? .dinner
    walk(Input(sample), on: stage, arguments, &outcome)
    return outcome
  }

  /// Opens the file at `path` for walking and editing; `guide` is the first question to whoever begins it.
  @MainActor static func edit(
    _ path: String, on stage: Stage, _ arguments: Arguments, guide: Guide? = nil, _ outcome: inout Outcome
  ) {
    var files = OpenJourney(keepsJournal: stage.isAttended)
    guard let opening = files.open(path, &outcome) else { return }
    stage.play(files, news: opening.news, &outcome) {
      App(draft: opening.draft, saving: opening.saving, size: $0, glyphs: $1, options: $2, guide: guide)
    }
  }

  @MainActor private static func choose(
    on stage: Stage, _ arguments: Arguments, _ outcome: inout Outcome
  ) {
    do throws(FileFailure) {
      let paths = try JourneyFinder.files(ofDirectory: ".")
      guard !paths.isEmpty else { throw FileFailure(path: ".", reason: .noJourneys) }
      stage.play(OpenJourney(keepsJournal: stage.isAttended), &outcome) {
        App(files: paths, size: $0, glyphs: $1, options: $2)
      }
    } catch {
      outcome.complain(about: error)
    }
  }

  @MainActor private static func walk(
    _ input: Input, on stage: Stage, _ arguments: Arguments, _ outcome: inout Outcome
  ) {
    guard let document = outcome.document(in: input) else { return }
    if case .paper(let isASCII) = stage {
      let text = TextExport(Analysis(document.journey)).walk
      return outcome.output += (isASCII ? AsciiForm.of(text) : text).utf8
    }
    var files = OpenJourney(keepsJournal: stage.isAttended)
    let opening = files.open(input, document)
    stage.play(files, &outcome) {
      App(draft: opening.draft, saving: opening.saving, size: $0, glyphs: $1, options: $2)
    }
  }
}
