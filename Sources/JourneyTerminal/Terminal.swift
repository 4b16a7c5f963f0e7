import CNcurses
import CSystem
package import JourneyScreens

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A session on a terminal: it takes the screen and the keys, and gives both back whatever happens.
package struct Terminal {
  private var painter: Painter
  private var reader: KeyReader
  private var decoder = KeyDecoder()
  private var clicks = ClickCounter()
  private var events: [TerminalEvent] = []
  private let options: TerminalOptions
  private let keys: Int32
  private var hasMouse: Bool
  /// Whether the terminal draws a whole frame at once when asked to.
  private var isSynchronized = false
  /// Whether the terminal has been asked what it is.
  private var hasAsked = false

  /// Takes the screen and the keys.
  ///
  /// - Throws: `TerminalFailure` when there is no terminal to take.
  package init(options: TerminalOptions) throws(TerminalFailure) {
    let keys = try Self.keyboard()
    guard rr_signals_begin(keys) >= 0 else { throw .noPipe(errno) }
    unsetenv("LINES")
    unsetenv("COLUMNS")
    setlocale(LC_ALL, "")
    guard rr_begin(STDOUT_FILENO, keys) != nil else {
      rr_signals_end()
      throw .unknownTerminal(getenv("TERM").map { String(cString: $0) } ?? "")
    }
    rr_standard_error_hold()
    self.keys = keys
    self.options = options
    hasMouse = options.hasMouse
    reader = KeyReader()
    Self.takeKeys(keys)
    painter = Self.painter(options)
    takeModes()
    let reset = Self.reset
    rr_signals_set_reset(STDOUT_FILENO, reset, reset.utf8.count)
  }

  /// How large the terminal is.
  package var size: Size { Size(columns: Int(rr_columns()), rows: Int(rr_rows())) }

  /// Shows `grid`, and sends only what changed.
  package mutating func paint(_ grid: Grid) {
    guard painter.paint(grid) else { return }
    if isSynchronized { putp(Sequence.beginFrame) }
    doupdate()
    if isSynchronized { Self.send(Sequence.endFrame) }
    if !hasAsked { ask() }
  }

  /// The next thing that happens; waits for it without any work.
  package mutating func next() -> TerminalEvent {
    while events.isEmpty { hear(rr_wait(keys, -1)) }
    return events.removeFirst()
  }

  /// The next thing that happens within `milliseconds`; nil where nothing does.
  package mutating func next(within milliseconds: Int32) -> TerminalEvent? {
    if events.isEmpty { hear(rr_wait(keys, milliseconds)) }
    return events.isEmpty ? nil : events.removeFirst()
  }

  /// Whether something has happened already that ``next()`` would give without waiting.
  package mutating func hasEvent() -> Bool {
    if events.isEmpty { hear(rr_wait(keys, 0)) }
    return !events.isEmpty
  }
}

// MARK: - What is heard

extension Terminal {
  private mutating func hear(_ ready: Int32) {
    if ready & Int32(RR_SIGNAL) != 0 { hearSignals() }
    let items = reader.read()
    for event in decoder.decode(items) { hear(event) }
    if items.isEmpty, ready & Int32(RR_KEYS) != 0, rr_is_at_end(keys) {
      // A terminal that hangs up says so by a signal, a moment after its last byte.
      if rr_wait(-1, 100) != 0 { hearSignals() }
      events.append(.endOfInput)
    }
  }

  private mutating func hear(_ event: KeyDecoder.Event) {
    switch event {
    case .key(let key): events.append(.key(clicks.counted(key)))
    case .resize:
      painter.forget()
      events.append(.resized(size))
    case .background(let lightness):
      repaint { $0.theme.reported = lightness > 0.5 ? .light : .dark }
    case .synchronizedOutput: isSynchronized = true
    case .answered: decoder.expectsAnswer = false
    }
  }

  private mutating func hearSignals() {
    while case let signal = rr_next_signal(), signal != 0 {
      switch signal {
      case SIGTSTP: stop()
      case SIGCONT: resume()
      default: events.append(.terminated(by: signal))
      }
    }
  }

  /// Changes the painter and shows the same grid again where that makes a difference.
  private mutating func repaint(_ change: (inout Painter) -> Void) {
    let grid = painter.shown
    change(&painter)
    if let grid { paint(grid) }
  }

  /// Asks for the colour of the background and for synchronized output; the first screen never waits for this.
  private mutating func ask() {
    hasAsked = true
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !Sequence.silentKinds.contains(where: kind.hasPrefix) else { return }
    Self.send(Sequence.questions)
    decoder.expectsAnswer = true
  }
}

// MARK: - Giving back and taking again

extension Terminal {
  /// Stops the program and all that it was started with, as Ctrl-Z does, until `fg`.
  package func suspend() { kill(0, SIGTSTP) }

  /// Draws the whole screen again, whatever another program has written on it.
  package mutating func redraw() {
    rr_redraw_all()
    repaint { $0.forget() }
  }

  /// Draws with the colours of `palette` from now on.
  package mutating func paint(with palette: Theme.Palette) { repaint { $0.theme.palette = palette } }

  /// Gives the terminal to `program` and takes it back when that is done.
  package mutating func pause<Result>(for program: () -> Result) -> Result {
    giveBack()
    // The shell hears of a program that stops itself only if all that it started stops.
    rr_signals_let_stop(true)
    let result = program()
    rr_signals_let_stop(false)
    resume()
    return result
  }

  /// Sends `text` to the terminal's clipboard (OSC 52); whether it takes it, no terminal tells.
  ///
  /// - Returns: whether it is short enough to be sent.
  package func copy(_ text: String) -> Bool {
    guard let sequence = Clipboard.sequence(for: text, inMultiplexer: getenv("TMUX") != nil) else {
      return false
    }
    Self.send(sequence)
    return true
  }

  /// Takes clicks and the wheel, or leaves them to the terminal.
  package mutating func captureMouse(_ isWanted: Bool) {
    hasMouse = isWanted
    mousemask(isWanted ? rr_mouse_press() | rr_mouse_wheel_up() | rr_mouse_wheel_down() : 0, nil)
    KeyReader.leaveMouseToDecoder()
    // Where terminfo knows only the old form, which ends at column 223, the other one is asked for too.
    Self.send(isWanted ? Sequence.decimalMouse : Sequence.mouseOff)
  }

  /// Gives the terminal back.
  package mutating func end() {
    giveBack()
    rr_signals_end()
  }

  /// Gives the terminal back and dies of `signal`.
  package mutating func end(by signal: Int32) {
    end()
    rr_signal_by_default(signal)
  }

  private mutating func stop() {
    giveBack()
    rr_signal_by_default(SIGTSTP)
    resume()
  }

  private mutating func resume() {
    rr_standard_error_hold()
    takeModes()
    // A size that changed while others had the terminal is told to nobody.
    raise(SIGWINCH)
    redraw()
  }

  private mutating func giveBack() {
    swallowAnswers()
    mousemask(0, nil)
    Self.send(Sequence.pasteOff + Sequence.mouseOff)
    endwin()
    rr_standard_error_release()
  }

  private mutating func takeModes() {
    reset_prog_mode()
    Self.send(Sequence.pasteOn)
    captureMouse(hasMouse)
  }

  /// Takes in what the terminal still has to say, which would land in the shell; waits 100 ms for it at most.
  private mutating func swallowAnswers() {
    let deadline = ContinuousClock.now + .milliseconds(100)
    while decoder.expectsAnswer {
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0, rr_wait(keys, Int32(left.rounded(.up))) & Int32(RR_KEYS) != 0 else { break }
      let items = reader.read()
      if items.isEmpty { break }
      if decoder.decode(items).contains(.answered) { decoder.expectsAnswer = false }
    }
    if decoder.expectsAnswer { tcflush(keys, TCIFLUSH) }
  }
}
