import JourneyScreens
import JourneyTerminal

/// Walks on the terminal: keys become messages to the app, its effects are done, its view is painted.
@MainActor
struct Loop<Files: WalkFiles> {
  private var app: App
  private var terminal: Terminal
  private var files: Files
  private let savesItself: Bool
  /// What is due when nobody presses a key, in order.
  private var rests: [Rest] = []

  /// Something that waits for a rest.
  private enum Rest {
    /// The journal is brought to the disk.
    case journal
    /// The journey is saved.
    case save

    /// How long a rest it needs, from the one before it on.
    var milliseconds: Int32 {
      switch self {
      case .journal: 250
      case .save: 1_750
      }
    }
  }

  /// Walks until the user leaves or no key can come any more.
  ///
  /// `makeApp` gets the size of the terminal and the glyphs that it can draw. A signal that asks the program to end
  /// ends it, with the terminal given back.
  /// - Throws: `TerminalFailure` when there is no terminal to walk on.
  static func run(
    options: TerminalOptions, files: Files, savesItself: Bool, news: [Message] = [],
    makeApp: (Size, Glyphs) -> App
  ) throws(TerminalFailure) {
    let terminal = try Terminal(options: options)
    let app = makeApp(terminal.size, Terminal.glyphs(options))
    var loop = Loop(app: app, terminal: terminal, files: files, savesItself: savesItself)
    for message in news { _ = loop.send(message) }
    loop.run()
    loop.terminal.end()
  }

  private mutating func run() {
    var goesOn = true
    while goesOn {
      terminal.paint(app.view())
      // What was typed ahead is taken in before the next frame.
      repeat { goesOn = take(nextEvent()) } while goesOn && terminal.hasEvent()
    }
  }

  /// The next event; what is due while nobody presses a key is done meanwhile.
  private mutating func nextEvent() -> TerminalEvent {
    while let rest = rests.first {
      if let event = terminal.next(within: rest.milliseconds) { return event }
      rests.removeFirst()
      switch rest {
      case .journal: files.synchronize()
      case .save:
        guard savesItself else { break }
        _ = send(.store(.rested))
        terminal.paint(app.view())
      }
    }
    return terminal.next()
  }

  /// Takes an event in and says whether the walk goes on.
  private mutating func take(_ event: TerminalEvent) -> Bool {
    switch event {
    case .key(let key): return send(.key(key))
    case .resized(let size): return send(.resized(size))
    case .endOfInput:
      files.synchronize()
      return false
    case .terminated(let signal):
      files.synchronize()
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
    case .export(let format): return app.draft.map { send(files.export(format, of: $0)) } ?? true
    case .journal(let entry):
      rests = [.journal, .save]
      return files.keep(entry).map { send($0) } ?? true
    case .save: return save(to: nil)
    case .saveAs(let path): return save(to: path)
    case .copy(let text): terminal.copy(text)
    case .openEditor(let text, let goal):
      return send(OutsideEditor.edit(text, pausing: &terminal).message(for: goal))
    }
    return true
  }

  private mutating func send(_ messages: [Message]) -> Bool {
    messages.reduce(true) { goesOn, message in send(message) && goesOn }
  }

  private mutating func save(to path: String?) -> Bool {
    app.draft.map { send(files.save($0, to: path)) } ?? true
  }
}
