package import JourneyCore

/// The whole state of the program on the screen: every key press is a message to it, every frame a reading of it.
package struct App: Sendable {
  /// What the program is busy with.
  package enum Mode: Sendable {
    /// A journey is still to be chosen.
    case picking(FilePicker)
    /// A journey is open.
    case open(Session)
  }

  /// What the program is busy with.
  package private(set) var mode: Mode
  /// What there is to draw on.
  package private(set) var canvas: Canvas
  private let hasMouse: Bool

  /// Opens `analysis` on its title.
  package init(analysis: Analysis, size: Size, glyphs: Glyphs = .unicode, hasMouse: Bool = false) {
    canvas = Canvas(size: size, glyphs: glyphs)
    self.hasMouse = hasMouse
    mode = .open(Session(analysis, on: canvas, hasMouse: hasMouse))
  }

  /// Offers the journey files at `paths`.
  package init(files paths: [String], size: Size, glyphs: Glyphs = .unicode, hasMouse: Bool = false) {
    canvas = Canvas(size: size, glyphs: glyphs)
    self.hasMouse = hasMouse
    mode = .picking(FilePicker(paths))
  }

  /// Takes one message and says what is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return take(key)
    case .resized(let size): canvas.size = size
    case .opened(let analysis): mode = .open(Session(analysis, on: canvas, hasMouse: hasMouse))
    case .notice(let text): show(text)
    }
    if case .open(var session) = mode {
      session.canvas = canvas
      mode = .open(session)
    }
    return []
  }

  /// What the screen shows now; drawing changes nothing.
  package func view() -> Grid {
    var grid =
      switch mode {
      case .picking(let picker): picker.view(on: canvas).grid
      case .open(let session): session.draw().grid
      }
    grid.keepCursorInside()
    return grid
  }

  private mutating func take(_ key: Key) -> [Effect] {
    switch mode {
    case .picking(var picker):
      let effects = picker.take(key, on: canvas)
      mode = .picking(picker)
      return effects
    case .open(var session):
      let effects = session.take(key)
      mode = .open(session)
      return effects
    }
  }

  private mutating func show(_ notice: String) {
    switch mode {
    case .picking(var picker):
      picker.status = notice
      mode = .picking(picker)
    case .open(var session):
      session.status = notice
      mode = .open(session)
    }
  }
}

extension Grid {
  /// Moves the cursor to the nearest cell there is: what it stands on may not fit a small terminal.
  fileprivate mutating func keepCursorInside() {
    cursor.column = max(0, min(cursor.column, size.columns - 1))
    cursor.row = max(0, min(cursor.row, size.rows - 1))
  }
}
