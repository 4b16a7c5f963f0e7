import JourneyScreens
import JourneyStore
import JourneyTerminal

/// Where a walk takes place.
enum Stage {
  /// The terminal.
  case terminal(TerminalOptions, App.Options)
  /// Nowhere to be seen: the keys come from the file `path`, and screens of `size` are printed.
  case script(path: String, size: Size, isASCII: Bool, App.Options)
  /// Lines of words on standard input and output, in ASCII where nothing else can be shown.
  case plain(isASCII: Bool, App.Options)
  /// Plain text, in ASCII where nothing else can be shown.
  case paper(isASCII: Bool)

  /// Whether there is no room for an app.
  var isPaper: Bool {
    if case .paper = self { true } else { false }
  }

  /// What makes an app for a screen: its size, its glyphs, and what the user chose.
  typealias MakeApp = (Size, Glyphs, App.Options) -> App

  /// Whether there is somebody whose changes are worth a lock and a journal.
  var isAttended: Bool {
    switch self {
    case .terminal, .plain: true
    case .script, .paper: false
    }
  }

  /// Where the options of the walk and the terminal say.
  @MainActor init(_ arguments: Arguments, _ configuration: Configuration) throws(UsageError) {
    let options = TerminalOptions(arguments, configuration)
    let chosen = App.Options(
      hasMouse: configuration.hasMouse, savesItself: configuration.savesItself,
      showsCursor: configuration.showsCursor)
    let size = try arguments[.size].map(Size.init(option:))
    if let path = arguments[.script] {
      self = .script(path: path, size: size ?? Size(columns: 80, rows: 24), isASCII: options.isASCII, chosen)
    } else if Terminal.canShowScreens, !arguments.has(.plain) {
      self = .terminal(options, chosen)
    } else {
      let isASCII = options.isASCII || !Terminal.localeHasUnicode
      let isTalk = StandardStream.input.isTerminal && StandardStream.output.isTerminal
      self = isTalk || arguments.has(.plain) ? .plain(isASCII: isASCII, chosen) : .paper(isASCII: isASCII)
    }
  }

  /// Plays the app that `makeApp` makes.
  ///
  /// - Precondition: it is not ``paper``, which has no room for an app.
  @MainActor func play(
    _ files: consuming OpenJourney, news: [Message] = [], _ outcome: inout Outcome, _ makeApp: MakeApp
  ) {
    switch self {
    case .terminal(let options, let chosen):
      do throws(TerminalFailure) {
        try Loop.run(options: options, files: files, news: news) { makeApp($0, $1, chosen) }
      } catch {
        outcome.complain(about: Program.name, error.message, .badInput)
      }
    case .script(let path, let size, let isASCII, let chosen):
      guard let script = outcome.script(at: path) else { return }
      let app = makeApp(size, isASCII ? .ascii : .unicode, chosen)
      outcome.output += script.play(app, files: files, news: news).utf8
    case .plain(let isASCII, let chosen):
      // No size matters where nothing is drawn; one that fits a screen of old keeps pages as they are.
      let app = makeApp(Size(columns: 80, rows: 24), .unicode, chosen)
      PlainLoop.run(app, files: files, news: news, isASCII: isASCII)
    case .paper: preconditionFailure("plain text has no room for an app")
    }
  }
}

extension Outcome {
  /// The script in the file that `name` stands for; what keeps it from being one becomes a complaint.
  fileprivate mutating func script(at name: String) -> Script? {
    let input: Input
    do throws(FileFailure) {
      input = try Input(name)
    } catch {
      let words = error.reason == .missing ? "there is no such file" : error.message
      complain(about: name, words, error.exitStatus)
      return nil
    }
    do throws(ScriptFailure) {
      return try Script(parsing: String(decoding: input.bytes, as: UTF8.self))
    } catch {
      complain(about: "\(input.path):\(error.line)", error.message, .badInput)
      return nil
    }
  }
}

extension Size {
  /// Reads `COLUMNSxROWS`.
  fileprivate init(option text: String) throws(UsageError) {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...1_000).contains(columns), (1...1_000).contains(rows)
    else { throw .badSize(text) }
    self.init(columns: columns, rows: rows)
  }
}

extension TerminalOptions {
  /// What the options of the walk ask for.
  @MainActor fileprivate init(_ arguments: Arguments, _ configuration: Configuration) {
    self.init()
    let color = arguments.word(.color, as: ColorChoice.self) ?? .auto
    hasColour = color.isOn(for: .output)
    isASCII = arguments.has(.ascii)
    hasMouse = configuration.hasMouse
    palette = configuration.palette
  }
}
