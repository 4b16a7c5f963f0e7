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
  private let options: Options

  /// What the user chose.
  package struct Options: Hashable, Sendable {
    /// Whether clicks and the wheel come to the program.
    package var hasMouse = false
    /// Whether a journey is saved without being asked to.
    package var savesItself = true
    /// Whether the terminal's cursor is seen also where nothing is typed.
    package var showsCursor = false

    /// What holds where nobody chose.
    package init(hasMouse: Bool = false, savesItself: Bool = true, showsCursor: Bool = false) {
      (self.hasMouse, self.savesItself, self.showsCursor) = (hasMouse, savesItself, showsCursor)
    }
  }

  /// Opens `draft` on its title.
  ///
  /// - Parameters:
  ///   - draft: The journey.
  ///   - saving: How it stands to its file.
  ///   - size: The size of the terminal.
  ///   - glyphs: What the terminal can show.
  ///   - options: What the user chose.
  ///   - guide: The question with which somebody is led through a new journey.
  package init(
    draft: Draft, saving: SaveState = .noFile, size: Size, glyphs: Glyphs = .unicode,
    options: Options = Options(), guide: Guide? = nil
  ) {
    canvas = Canvas(size: size, glyphs: glyphs)
    self.options = options
    var session = Session(draft, saving: saving, on: canvas, options: options)
    if let guide { session.begin(guide) }
    mode = .open(session)
  }

  /// Offers the journey files at `paths`.
  package init(
    files paths: [String], size: Size, glyphs: Glyphs = .unicode, options: Options = Options()
  ) {
    canvas = Canvas(size: size, glyphs: glyphs)
    self.options = options
    mode = .picking(FilePicker(paths))
  }

  /// The journey that is edited; nil while one is still to be chosen.
  package var draft: Draft? {
    if case .open(let session) = mode { session.draft } else { nil }
  }

  /// Whether the file of the open journey can only be read, and is followed as it changes.
  package var isFollowing: Bool {
    guard case .open(let session) = mode, case .readOnly = session.saving else { return false }
    return true
  }

  /// Takes one message and says what is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return take(key)
    case .line(let line): return take(line: line)
    case .resized(let size):
      canvas.size = size
      return inSession { session in
        session.canvas.size = size
        return []
      }
    case .opened(let draft, let saving):
      mode = .open(Session(draft, saving: saving, on: canvas, options: options))
    case .notice(let text): show(text)
    case .store(let news): return inSession { $0.take(news) }
    case .edited(let text, let goal): return inSession { $0.tellingView($0.take(text, for: goal)) }
    }
    return []
  }

  /// Changes the open journey in place: two holders of a document would have to copy it.
  private mutating func inSession(_ change: (inout Session) -> [Effect]) -> [Effect] {
    guard case .open(var session) = mode else { return [] }
    mode = .picking(FilePicker([]))
    defer { mode = .open(session) }
    return change(&session)
  }

  /// What the screen shows now; drawing changes nothing.
  package func view() -> Grid {
    var grid: Grid
    let showsCursor: Bool
    switch mode {
    case .picking(let picker): (grid, showsCursor) = (picker.view(on: canvas).grid, options.showsCursor)
    case .open(let session):
      (grid, showsCursor) = (session.draw().grid, session.showsCursor && !session.isBlank)
    }
    if showsCursor { grid.showsCursor = true }
    grid.keepCursorInside()
    return grid
  }

  private mutating func take(_ key: Key) -> [Effect] {
    // A switch that binds a picker would hold a copy of the journey while it is changed.
    guard case .picking = mode else { return inSession { $0.tellingView($0.take(key)) } }
    guard case .picking(var picker) = mode else { return [] }
    let effects = picker.take(key, on: canvas)
    mode = .picking(picker)
    return effects
  }

  private mutating func take(line: String) -> [Effect] {
    switch mode {
    case .picking(var picker):
      let effects = picker.take(line: line)
      mode = .picking(picker)
      return effects
    case .open: return inSession { $0.tellingView($0.take(line: line)) }
    }
  }

  private mutating func show(_ notice: String) {
    switch mode {
    case .picking(var picker):
      picker.status = notice
      mode = .picking(picker)
    case .open:
      _ = inSession { session in
        session.status = notice
        return []
      }
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
