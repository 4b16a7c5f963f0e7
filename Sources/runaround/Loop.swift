import JourneyCore
import JourneyScreens
import JourneyTerminal

/// Walks on the terminal: keys become messages to the app, its effects are done, its view is painted.
@MainActor
struct Loop<Files: WalkFiles & ~Copyable>: ~Copyable {
  private var app: App
  private var terminal: Terminal
  private var files: Files
  /// Since when there is something in the journal that a power cut would take; nil where there is nothing.
  private var undurableSince: ContinuousClock.Instant?
  /// What is due when nobody presses a key, in order.
  private var rests: [Rest] = []

  /// Walks until the user leaves or no key can come any more.
  ///
  /// `makeApp` gets the size of the terminal and the glyphs that it can draw. A signal that asks the program to end
  /// ends it, with the terminal given back.
  /// - Throws: `TerminalFailure` when there is no terminal to walk on.
  static func run(
    options: TerminalOptions, files: consuming Files, news: [Message] = [], makeApp: (Size, Glyphs) -> App
  ) throws(TerminalFailure) {
    let terminal = try Terminal(options: options)
    let app = makeApp(terminal.size, Terminal.glyphs(options))
    var loop = Loop(app: app, terminal: terminal, files: files)
    for message in news { _ = loop.send(message) }
    loop.run()
    loop.terminal.end()
    loop.close()
  }

  /// Gives back what is held of the files.
  private consuming func close() { files.close() }

  private mutating func run() {
    var goesOn = true
    while goesOn {
      terminal.paint(app.view())
      // What was typed ahead is taken in before the next frame.
      repeat { goesOn = take(nextEvent()) } while goesOn && terminal.hasEvent()
    }
  }

  /// The next event; before every key, what others did to the file is taken in.
  private mutating func nextEvent() -> TerminalEvent {
    let event = awaitEvent()
    // Whoever only follows looks while nothing happens.
    if case .key = event, !app.isFollowing { _ = look() }
    return event
  }

  /// Waits for the next event; what is due while nobody presses a key is done meanwhile.
  private mutating func awaitEvent() -> TerminalEvent {
    while let rest = rests.first {
      if let event = terminal.next(within: rest.milliseconds) { return event }
      rests.removeFirst()
      switch rest {
      case .journal: synchronize()
      case .save:
        _ = send(.store(.rested))
        terminal.paint(app.view())
      }
    }
    while app.isFollowing {
      if let event = terminal.next(within: 1_000) { return event }
      if look() { terminal.paint(app.view()) }
    }
    return terminal.next()
  }

  /// Looks what others did to the file; says whether they did anything.
  private mutating func look() -> Bool {
    guard let draft = app.draft else { return false }
    let news = files.look(draft, isReadOnly: app.isFollowing)
    _ = send(news)
    return !news.isEmpty
  }

  /// Takes an event in and says whether the walk goes on.
  private mutating func take(_ event: TerminalEvent) -> Bool {
    switch event {
    case .key(let key): return send(.key(key))
    case .resized(let size): return send(.resized(size))
    case .endOfInput:
      synchronize()
      return false
    case .terminated(let signal):
      synchronize()
      terminal.end(by: signal)
      return false
    }
  }

  private mutating func send(_ message: Message) -> Bool {
    var goesOn = true
    for effect in app.update(message) where !perform(effect) { goesOn = false }
    return goesOn
  }

  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return false
    case .redraw: terminal.redraw()
    case .suspend:
      synchronize()
      terminal.suspend()
    case .captureMouse(let isWanted): terminal.captureMouse(isWanted)
    case .theme(let palette): terminal.paint(with: palette)
    case .open(let path): return send(files.open(path))
    case .export(let format): return export(format)
    case .journal(let entry): return keep(entry)
    case .save(let byHand): return save(to: nil, byHand: byHand)
    case .saveAs(let path): return save(to: path, byHand: true)
    case .copy(let text):
      if !terminal.copy(text) { return send(.notice("Kept for v; too long for the terminal’s clipboard")) }
    case .openEditor(let text, let goal):
      synchronize()
      return send(OutsideEditor.edit(text, pausing: &terminal).message(for: goal))
    }
    return true
  }

  /// Keeps `entry` before it is on the screen; who types without a rest has it on the disk once a second.
  private mutating func keep(_ entry: JournalEntry) -> Bool {
    rests = [.journal, .save]
    let trouble = files.keep(entry)
    if .now - (undurableSince ?? .now) > .seconds(1) {
      synchronize()
    } else if undurableSince == nil {
      undurableSince = .now
    }
    return trouble.map { send($0) } ?? true
  }

  private mutating func synchronize() {
    files.synchronize()
    undurableSince = nil
  }

  private mutating func export(_ format: ExportFormat) -> Bool {
    guard let draft = app.draft else { return true }
    return send(files.export(format, of: draft))
  }

  private mutating func send(_ messages: [Message]) -> Bool {
    var goesOn = true
    for message in messages where !send(message) { goesOn = false }
    return goesOn
  }

  private mutating func save(to path: String?, byHand: Bool) -> Bool {
    guard let draft = app.draft else { return true }
    return send(files.save(draft, to: path, byHand: byHand))
  }
}

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
