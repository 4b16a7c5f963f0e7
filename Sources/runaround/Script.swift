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
    var screens = Screens()
    for message in news { _ = player.send(message) }
    for step in steps {
      guard take(step, &player, &screens) else { break }
    }
    if screens.count == 0 { screens.print(player.app) }
    return screens.printed
  }

  /// Does `step` and says whether the walk goes on.
  private func take<Files: WalkFiles & ~Copyable>(
    _ step: Step, _ player: inout Player<Files>, _ screens: inout Screens
  ) -> Bool {
    switch step {
    case .key(let key): return player.send(.key(key))
    case .resize(let size): return player.send(.resized(size))
    case .screen:
      screens.print(player.app)
      return true
    }
  }

  /// What was printed.
  private struct Screens {
    var printed = ""
    var count = 0

    mutating func print(_ app: App) {
      count += 1
      let grid = app.view()
      let (size, cursor) = (grid.size, grid.cursor)
      printed +=
        "== screen \(count), \(size.columns)x\(size.rows), cursor \(cursor.column),\(cursor.row) ==\n"
      printed += grid.text + "\n"
    }
  }
}
