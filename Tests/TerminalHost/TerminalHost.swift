import JourneyScreens
import JourneyTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The least program on a `Terminal`: it shows its size and the keys that it heard, so that tests can press them.
///
/// `q` leaves, `!` traps, `e` writes to standard error, `z` suspends, `r` redraws, `m` takes the mouse and `w` shows
/// what terminals count differently.
@main
@MainActor
struct TerminalHost {
  private var terminal: Terminal
  private var heard: [String] = []
  private var text = ""

  static func main() {
    do throws(TerminalFailure) {
      var host = TerminalHost(terminal: try Terminal(options: TerminalOptions()))
      host.run()
      host.terminal.end()
    } catch {
      print("failed: \(error)")
      exit(3)
    }
  }

  private mutating func run() {
    while true {
      show()
      switch terminal.next() {
      case .key(.character("q")), .endOfInput: return
      case .key(let key): take(key)
      case .resized: heard.append("resized")
      case .terminated(let signal): terminal.end(by: signal)
      }
    }
  }

  private mutating func take(_ key: Key) {
    heard.append("\(key)")
    switch key {
    case .character("!"): preconditionFailure("trapped, as asked")
    case .character("e"): "a library complains\n".withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
    case .character("z"): terminal.suspend()
    case .character("r"): terminal.redraw()
    case .character("m"): terminal.captureMouse(true)
    case .character("w"): text = "👩‍👩‍👧🇩🇪❤️🫨é寿क्ष|"
    default: break
    }
  }

  private mutating func show() {
    var grid = Grid(size: terminal.size)
    grid.put(
      "size \(grid.size.columns)x\(grid.size.rows)", at: Point(column: 0, row: 0), style: Style(.customer))
    grid.put(text, at: Point(column: 0, row: 1))
    for (row, line) in heard.suffix(max(0, grid.size.rows - 3)).enumerated() {
      grid.put(line, at: Point(column: 0, row: row + 2))
    }
    terminal.paint(grid)
  }
}
