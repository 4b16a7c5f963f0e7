import JourneyCore
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
  func play<Files: WalkFiles & ~Copyable>(_ app: App, files: consuming Files, news: [Message] = []) -> String
  {
    var player = Player(app: app, files: files)
    for message in news { _ = player.send(message) }
    for step in steps {
      guard player.take(step) else { break }
    }
    if player.screenCount == 0 { player.printScreen() }
    return player.printed
  }
}

/// What a script is played on.
private struct Player<Files: WalkFiles & ~Copyable>: ~Copyable {
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

  mutating func send(_ message: Message) -> Bool {
    var goesOn = true
    for effect in app.update(message) where !perform(effect) { goesOn = false }
    return goesOn
  }

  /// Does what needs no terminal.
  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return false
    case .redraw, .suspend, .captureMouse, .theme, .copy, .openEditor: return true
    case .open(let path): return send(files.open(path))
    case .export(let format):
      guard let draft = app.draft else { return true }
      return send(files.export(format, of: draft))
    case .journal(let entry):
      guard let trouble = files.keep(entry) else { return true }
      return send(trouble)
    case .save(let byHand): return save(to: nil, byHand: byHand)
    case .saveAs(let path): return save(to: path, byHand: true)
    }
  }

  private mutating func save(to path: String?, byHand: Bool) -> Bool {
    guard let draft = app.draft else { return true }
    return send(files.save(draft, to: path, byHand: byHand))
  }

  private mutating func send(_ messages: [Message]) -> Bool {
    var goesOn = true
    for message in messages where !send(message) { goesOn = false }
    return goesOn
  }
}
