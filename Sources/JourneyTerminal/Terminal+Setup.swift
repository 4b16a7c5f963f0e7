import CNcurses
import CSystem
package import JourneyScreens

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Terminal {
  /// What is sent to the terminal beside what ncurses sends.
  enum Sequence {
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"
    static let beginFrame = "\u{1B}[?2026h"
    static let endFrame = "\u{1B}[?2026l"
    /// Colour of the background, synchronized output, and what every terminal answers: what it is.
    static let questions = "\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[c"
    /// Places of the mouse as decimal numbers.
    static let decimalMouse = "\u{1B}[?1006h"
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1003l\u{1B}[?1002l\u{1B}[?1000l"
    /// Terminals that would show the questions instead of answering them.
    static let silentKinds = ["linux", "vt", "ansi", "cons", "sun", "dumb"]
  }

  /// Whether screens can be shown: standard output is a terminal that can move its cursor.
  package static var canShowScreens: Bool {
    guard isatty(STDOUT_FILENO) == 1, let kind = getenv("TERM") else { return false }
    return !["", "dumb"].contains(String(cString: kind))
  }

  /// Whether text in UTF-8 can be shown, as the locale of the environment says.
  package static var localeHasUnicode: Bool {
    setlocale(LC_ALL, "")
    return rr_locale_is_utf8() != 0
  }

  /// The forms of glyphs that this terminal can draw.
  package static func glyphs(_ options: TerminalOptions) -> Glyphs {
    options.isASCII || rr_locale_has_glyphs() == 0 ? .ascii : .unicode
  }

  /// Where keys come from: standard input, or the terminal itself where a file comes from there.
  static func keyboard() throws(TerminalFailure) -> Int32 {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { throw .noKeyboard }
    return terminal
  }

  static func takeKeys(_ keys: Int32) {
    cbreak()
    noecho()
    nonl()
    set_escdelay(25)
    mouseinterval(0)
    // The loop takes in what was typed ahead before it draws; ncurses need not look for it between rows.
    typeahead(-1)
    rr_take_all_keys(keys)
    def_prog_mode()
  }

  static func painter(_ options: TerminalOptions) -> Painter {
    var depth = Theme.Depth.none
    var hasStandardColours = false
    if options.hasColour, has_colors(), start_color() == OK {
      hasStandardColours = use_default_colors() == OK
      depth = Self.depth
    }
    let repertoire: Substitute.Repertoire =
      rr_locale_is_utf8() == 0 ? .ascii : glyphs(options).isASCII ? .wideAmbiguous : .unicode
    return Painter(
      theme: Theme(options.palette, depth: depth), substitute: Substitute(repertoire: repertoire),
      hasStandardColours: hasStandardColours)
  }

  private static var depth: Theme.Depth {
    switch rr_colour_count() {
    case ..<8: .none
    case 8..<16: .eight
    case 16..<256: .sixteen
    case 256: .cube
    default: rr_has_direct_colour() != 0 ? .direct : .cube
    }
  }

  /// What puts the screen back when there is no time for ncurses.
  static var reset: String {
    var reset = Sequence.endFrame + Sequence.pasteOff + Sequence.mouseOff
    for name in ["rmkx", "sgr0", "cnorm", "rmcup"] {
      if let known = rr_capability(name) { reset += withoutPadding(String(cString: known)) }
    }
    return reset
  }

  /// The sequence without the pauses, `$<2>`, that terminfo asks for on old terminals.
  private static func withoutPadding(_ sequence: String) -> String {
    var isPadding = false
    return sequence.filter { character in
      if character == "$" { isPadding = true }
      defer { if character == ">" { isPadding = false } }
      return !isPadding
    }
  }

  /// Writes all of `text` to the terminal at once.
  static func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR || errno == EAGAIN else { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
