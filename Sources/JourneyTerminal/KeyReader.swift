import CNcurses
import JourneyScreens

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads what is there to read from ncurses, without waiting.
struct KeyReader {
  /// Codes that we give to sequences of which terminfo does not know, above all of ncurses' own.
  private enum Code {
    static let pasteStart: Int32 = 0x4000
    static let pasteEnd: Int32 = 0x4001
    static let altArrows: Int32 = 0x4002
  }

  private static let altArrows: [Key] = [.altUp, .altDown, .altRight, .altLeft]
  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_BTAB: .backTab,
    KEY_ENTER: .enter, KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
  ]

  /// What was read of a character whose other bytes have not come yet.
  private var unfinished = mbstate_t()

  /// Keys are read from a pad: from a window, ncurses would refresh that window first.
  private let pad = newpad(1, 1)

  /// Teaches ncurses the sequences of pastes and of arrows with Alt.
  init() {
    keypad(pad, true)
    nodelay(pad, true)
    define_key("\u{1B}[200~", Code.pasteStart)
    define_key("\u{1B}[201~", Code.pasteEnd)
    for (number, final) in "ABCD".enumerated() {
      define_key("\u{1B}[1;3\(final)", Code.altArrows + Int32(number))
    }
  }

  /// Leaves the mouse to the decoder where its places come as decimal numbers: of several clicks in one read, ncurses
  /// makes one.
  ///
  /// It has to be told so whenever it was told to take the mouse.
  static func leaveMouseToDecoder() {
    if let mouse = rr_capability("kmous"), String(cString: mouse) == "\u{1B}[<" { keyok(KEY_MOUSE, false) }
  }

  /// All that has come; empty when nothing has.
  mutating func read() -> [KeyDecoder.Item] {
    var items: [KeyDecoder.Item] = []
    while true {
      let code = wgetch(pad)
      if code == ERR { return items }
      if let item = code > 0xFF ? item(of: code) : scalar(endingWith: CChar(truncatingIfNeeded: code)) {
        items.append(item)
      }
    }
  }

  /// The character that is whole with `byte`; ncurses itself would drop one that comes in two parts, and more.
  private mutating func scalar(endingWith byte: CChar) -> KeyDecoder.Item? {
    var (byte, value) = (byte, wchar_t())
    var length = mbrtowc(&value, &byte, 1, &unfinished)
    if length == -1 {
      // What began before never ended; this byte may begin something.
      unfinished = mbstate_t()
      length = mbrtowc(&value, &byte, 1, &unfinished)
    }
    if length == -1 { unfinished = mbstate_t() }
    return length == 0 || length == 1 ? .scalar(UInt32(truncatingIfNeeded: value)) : nil
  }

  private func item(of code: Int32) -> KeyDecoder.Item? {
    switch code {
    case KEY_RESIZE: .resize
    case KEY_MOUSE: click().map { .key($0) }
    case Code.pasteStart: .pasteStart
    case Code.pasteEnd: .pasteEnd
    case Code.altArrows..<Code.altArrows + 4: .key(Self.altArrows[Int(code - Code.altArrows)])
    default: Self.keys[code].map { .key($0) }
    }
  }

  private func click() -> Key? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let point = Point(column: Int(event.x), row: Int(event.y))
    if event.bstate & rr_mouse_wheel_up() != 0 { return .wheel(up: true, at: point) }
    if event.bstate & rr_mouse_wheel_down() != 0 { return .wheel(up: false, at: point) }
    return event.bstate & rr_mouse_press() != 0 ? .click(point, count: 1) : nil
  }
}
