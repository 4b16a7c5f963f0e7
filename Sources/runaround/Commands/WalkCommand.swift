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
    try walk(document, path: input.path, arguments, &outcome)
    return outcome
  }

  @MainActor private static func choose(_ arguments: Arguments) throws(UsageError) -> Outcome {
    guard arguments.has(.script) || Terminal.canShowScreens else { throw .missingOperand("FILE", of: .walk) }
    var outcome = Outcome()
    let paths: [String]
    do throws(FileFailure) {
      paths = try JourneyFinder.files(ofDirectory: ".")
      guard !paths.isEmpty else { throw FileFailure(path: ".", reason: .noJourneys) }
    } catch {
      outcome.complain(about: error)
      return outcome
    }
    try run(OpenJourney(), arguments, &outcome) { App(files: paths, size: $0, glyphs: $1, hasMouse: $2) }
    return outcome
  }

  /// Walks the sample that the operand names.
  @MainActor static func demo(_ arguments: Arguments) throws(UsageError) -> Outcome {
    let sample = arguments.operands.first.flatMap(Sample.init(rawValue:)) ?? .dinner
    var outcome = Outcome()
    let input = Input(sample)
    guard let document = outcome.document(in: input) else { return outcome }
    try walk(document, path: input.path, arguments, &outcome)
    return outcome
  }

  @MainActor private static func walk(
    _ document: Document, path: String, _ arguments: Arguments, _ outcome: inout Outcome
  ) throws(UsageError) {
    let analysis = Analysis(document.journey)
    guard arguments.has(.script) || Terminal.canShowScreens else {
      return outcome.output += TextExport(analysis).walk.utf8
    }
    try run(OpenJourney(document, path: path), arguments, &outcome) {
      App(analysis: analysis, size: $0, glyphs: $1, hasMouse: $2)
    }
  }

  @MainActor private static func run(
    _ files: OpenJourney, _ arguments: Arguments, _ outcome: inout Outcome,
    makeApp: (Size, Glyphs, _ hasMouse: Bool) -> App
  ) throws(UsageError) {
    if let script = arguments[.script] {
      let size = try arguments[.size].map(size(_:)) ?? Size(columns: 80, rows: 24)
      let app = makeApp(size, arguments.has(.ascii) ? .ascii : .unicode, arguments.has(.mouse))
      return play(script, on: app, files, &outcome)
    }
    let options = TerminalOptions(arguments)
    do throws(TerminalFailure) {
      try Loop.run(options: options, files: files) { makeApp($0, $1, options.hasMouse) }
    } catch {
      outcome.complain("\(Program.name): error: \(error.message)", .badInput)
    }
  }

  /// Prints what `app` shows while the keys in the file `name` are pressed.
  private static func play(_ name: String, on app: App, _ files: OpenJourney, _ outcome: inout Outcome) {
    guard let input = outcome.read(name) else { return }
    do throws(ScriptFailure) {
      let script = try Script(parsing: String(decoding: input.bytes, as: UTF8.self))
      outcome.output += script.play(app, files: files).utf8
    } catch {
      outcome.complain("\(input.path):\(error.line): error: \(DisplayText.safe(error.message))", .badInput)
    }
  }

  /// `80x24`: each from 1 to 10,000.
  private static func size(_ text: String) throws(UsageError) -> Size {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard parts.count == 2, parts.allSatisfy((1...10_000).contains) else { throw .badSize(text) }
    return Size(columns: parts[0], rows: parts[1])
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
    palette = arguments.word(.theme) ?? .terminal
  }
}
