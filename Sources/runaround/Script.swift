import JourneyScreens

/// Keys in, screens out: a walk without a terminal, for tests, demos and bug reports (docs/script.md).
struct Script: Hashable {
  /// One thing to do.
  enum Step: Hashable {
    /// Something that the keyboard or the mouse could send.
    case key(Key)
    /// The terminal gets another size.
    case resize(Size)
    /// The screen is printed.
    case screen
  }

  /// What is done, in order; a script that prints no screen prints the last.
  let steps: [Step]

  /// What `app` shows on the way, each screen under a line that says which it is.
  func play(_ app: App, files: some WalkFiles) -> String {
    var player = Player(app: app, files: files)
    for step in steps {
      guard player.take(step) else { break }
    }
    if player.screenCount == 0 { player.printScreen() }
    return player.printed
  }
}

/// What a script is played on.
private struct Player<Files: WalkFiles> {
  var app: App
  var files: Files
  var printed = ""
  var screenCount = 0

  /// Does `step` and says whether the walk goes on.
  mutating func take(_ step: Script.Step) -> Bool {
    switch step {
    case .key(let key): return send(.key(key))
    case .resize(let size): return send(.resized(size))
    case .screen:
      printScreen()
      return true
    }
  }

  mutating func printScreen() {
    screenCount += 1
    let grid = app.view()
    let (size, cursor) = (grid.size, grid.cursor)
    printed +=
      "== screen \(screenCount), \(size.columns)x\(size.rows), cursor \(cursor.column),\(cursor.row) ==\n"
    printed += grid.text + "\n"
  }

  private mutating func send(_ message: Message) -> Bool {
    app.update(message).reduce(true) { goesOn, effect in perform(effect) && goesOn }
  }

  /// Does what needs no terminal.
  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: false
    case .redraw, .suspend, .captureMouse, .copy, .openEditor: true
    case .open(let path): send(files.open(path))
    case .export(let format): send(app.draft.map { [files.export(format, of: $0)] } ?? [])
    case .journal(let entry): send(files.keep(entry).map { [$0] } ?? [])
    case .save: send(app.draft.map { files.save($0, to: nil) } ?? [])
    case .saveAs(let path): send(app.draft.map { files.save($0, to: path) } ?? [])
    }
  }

  private mutating func send(_ messages: [Message]) -> Bool {
    messages.reduce(true) { goesOn, message in send(message) && goesOn }
  }
}
