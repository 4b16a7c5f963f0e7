import JourneyCore
import JourneyExchange
import JourneyScreens
import JourneyStore
import JourneyTerminal

/// Walks a journey on the terminal, or prints the walk where there is none.
enum WalkCommand {
  /// Walks the file that the operand names, or lets the user choose among those here.
  @MainActor static func run(_ arguments: Arguments) throws(UsageError) -> Outcome {
    guard let path = arguments.operands.first else { return try choose(arguments) }
    var outcome = Outcome()
    guard let input = outcome.read(path), let document = outcome.document(in: input) else { return outcome }
    walk(document, path: input.path, arguments, &outcome)
    return outcome
  }

  @MainActor private static func choose(_ arguments: Arguments) throws(UsageError) -> Outcome {
    guard canDraw else { throw .missingOperand("FILE", of: .walk) }
    var outcome = Outcome()
    do throws(FileFailure) {
      let paths = try JourneyFinder.files(ofDirectory: ".")
      guard !paths.isEmpty else { throw FileFailure(path: ".", reason: .noJourneys) }
      run(OpenJourney(), arguments, &outcome) { App(files: paths, size: $0, glyphs: $1, hasMouse: $2) }
    } catch {
      outcome.complain(about: error)
    }
    return outcome
  }

  /// Walks the sample that the operand names.
  @MainActor static func demo(_ arguments: Arguments) -> Outcome {
    let sample = arguments.operands.first.flatMap(Sample.init(rawValue:)) ?? .dinner
    var outcome = Outcome()
    let input = Input(sample)
    guard let document = outcome.document(in: input) else { return outcome }
    walk(document, path: input.path, arguments, &outcome)
    return outcome
  }

  @MainActor private static func walk(
    _ document: Document, path: String, _ arguments: Arguments, _ outcome: inout Outcome
  ) {
    let analysis = Analysis(document.journey)
    guard canDraw else { return outcome.output += TextExport(analysis).walk.utf8 }
    run(OpenJourney(document, path: path), arguments, &outcome) {
      App(analysis: analysis, size: $0, glyphs: $1, hasMouse: $2)
    }
  }

  @MainActor private static func run(
    _ files: OpenJourney, _ arguments: Arguments, _ outcome: inout Outcome,
    makeApp: (Size, Glyphs, _ hasMouse: Bool) -> App
  ) {
    let options = TerminalOptions(arguments)
    do throws(TerminalFailure) {
      try Loop.run(options: options, files: files) { makeApp($0, $1, options.hasMouse) }
    } catch {
      outcome.complain("\(Program.name): error: \(error.message)", .badInput)
    }
  }

  /// Whether standard output is a terminal on which a screen can be drawn.
  private static var canDraw: Bool {
    StandardStream.output.isTerminal && Environment["TERM"] != "dumb"
  }
}

extension TerminalOptions {
  /// What the options of the walk ask for.
  @MainActor fileprivate init(_ arguments: Arguments) {
    self.init()
    let color = arguments.word(.color, as: ColorChoice.self) ?? .auto
    hasColour = color.isOn(for: .output)
    isASCII = arguments.has(.ascii)
    hasMouse = arguments.has(.mouse)
  }
}
