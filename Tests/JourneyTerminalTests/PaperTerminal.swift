import CNcurses
import Foundation
import JourneyScreens

/// A terminal that nobody sees: ncurses writes to a file, and its own picture of the screen is read back.
@MainActor
final class PaperTerminal {
  private let screen: OpaquePointer
  private let file: UnsafeMutablePointer<FILE>
  private let keys: UnsafeMutablePointer<FILE>

  struct Unavailable: Error {}

  /// A terminal of a `kind` that terminfo knows.
  init(kind: String = "xterm-256color", size: Size) throws {
    setlocale(LC_ALL, "C.UTF-8")
    guard let file = tmpfile(), let keys = fopen("/dev/null", "r"), let screen = newterm(kind, file, keys)
    else { throw Unavailable() }
    self.file = file
    self.keys = keys
    self.screen = screen
    resizeterm(Int32(size.rows), Int32(size.columns))
    start_color()
    use_default_colors()
  }

  /// Ends the session; ncurses has one at a time.
  func close() {
    endwin()
    delscreen(screen)
    fclose(file)
    fclose(keys)
  }

  /// The rows as ncurses has them, spaces at their ends left out.
  var text: String {
    let cursor = cursor
    defer { wmove(rr_screen(), Int32(cursor.row), Int32(cursor.column)) }
    return (0..<rr_rows()).map { row in
      var line = ""
      var column: Int32 = 0
      while column < rr_columns() {
        let shown = cell(at: Point(column: Int(column), row: Int(row)))
        line += shown.text
        column += max(1, shown.width)
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Where the cursor will stand.
  var cursor: Point { Point(column: Int(getcurx(rr_screen())), row: Int(getcury(rr_screen()))) }

  /// How many bytes ncurses has sent.
  var bytesSent: Int {
    doupdate()
    return Int(lseek(fileno(file), 0, SEEK_END))
  }

  /// The colours of one cell by their numbers, -1 for what the terminal has when nothing is asked for.
  func colours(at point: Point) -> (foreground: Int16, background: Int16) {
    var (foreground, background): (Int16, Int16) = (-1, -1)
    let pair = cell(at: point).pair
    if pair > 0 { pair_content(pair, &foreground, &background) }
    return (foreground, background)
  }

  /// What ncurses has in one cell, and how many cells the C library gives it.
  func cell(at point: Point) -> (text: String, width: Int32, attributes: attr_t, pair: Int16) {
    var cell = cchar_t()
    wmove(rr_screen(), Int32(point.row), Int32(point.column))
    win_wch(rr_screen(), &cell)
    var text = [wchar_t](repeating: 0, count: 8)
    var (attributes, pair): (attr_t, Int16) = (0, 0)
    getcchar(&cell, &text, &attributes, &pair, nil)
    let scalars = text.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    return (String(String.UnicodeScalarView(scalars)), wcwidth(text[0]), attributes, pair)
  }
}
