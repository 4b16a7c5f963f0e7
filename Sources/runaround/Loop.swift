import JourneyScreens
import JourneyTerminal

/// Walks on the terminal: keys become messages to the app, its effects are done, its view is painted.
@MainActor
struct Loop<Files: WalkFiles> {
  private var app: App
  private var terminal: Terminal
  private var files: Files

  /// Walks until the user leaves or no key can come any more.
  ///
  /// `makeApp` gets the size of the terminal and the glyphs that it can draw. A signal that asks the program to end
  /// ends it, with the terminal given back.
  /// - Throws: `TerminalFailure` when there is no terminal to walk on.
  static func run(
    options: TerminalOptions, files: Files, makeApp: (Size, Glyphs) -> App
  ) throws(TerminalFailure) {
    let terminal = try Terminal(options: options)
    let app = makeApp(terminal.size, Terminal.glyphs(options))
    var loop = Loop(app: app, terminal: terminal, files: files)
    loop.run()
    loop.terminal.end()
  }

  private mutating func run() {
    var goesOn = true
    while goesOn {
      terminal.paint(app.view())
      // What was typed ahead is taken in before the next frame.
      repeat { goesOn = take(terminal.next()) } while goesOn && terminal.hasEvent()
    }
  }

  /// Takes an event in and says whether the walk goes on.
  private mutating func take(_ event: TerminalEvent) -> Bool {
    switch event {
    case .key(let key): return send(.key(key))
    case .resized(let size): return send(.resized(size))
    case .endOfInput: return false
    case .terminated(let signal):
      terminal.end(by: signal)
      return false
    }
  }

  private mutating func send(_ message: Message) -> Bool {
    app.update(message).reduce(true) { goesOn, effect in perform(effect) && goesOn }
  }

  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return false
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .captureMouse(let isWanted): terminal.captureMouse(isWanted)
    case .open(let path): return send(files.open(path))
    case .export(let format): return send(files.export(format))
    }
    return true
  }
}
