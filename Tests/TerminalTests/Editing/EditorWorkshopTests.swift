import Foundation
import TestSupport
import Testing

/// `E`, with editors of the test's own: shell scripts that do what the file `mode` says.
@Suite struct EditorWorkshopTests {
  private let folder: TemporaryDirectory

  private static let script = """
    #!/bin/sh
    case $(cat mode) in
      append) echo 'one more line' >>"$1" ;;
      fail) echo 'lost?' >>"$1"; exit 3 ;;
      remove) rm "$1" ;;
      escape) printf 'red \\033[31m' >"$1" ;;
      stop) kill -TSTP 0; echo 'after the stop' >>"$1" ;;
    esac

    """

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(Sitting.journey, to: "ours.journey")
    try folder.write(Self.script, to: "editor")
    chmod(folder.path("editor"), 0o700)
  }

  private func open() throws -> Tmux {
    let terminal = try Tmux(
      columns: 100, rows: 30,
      environment: [
        "XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config"),
        "VISUAL": "./editor", "TMPDIR": folder.path,
      ],
      in: folder.path, running: "\(BuiltProduct.path("runaround")) ours.journey")
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right")
    try terminal.wait(for: "moment 1 of 1")
    return terminal
  }

  private func edit(_ mode: String, in terminal: borrowing Tmux) throws {
    try folder.write(mode, to: "mode")
    try terminal.press("E")
  }

  private var texts: [String] { get throws { try folder.names.filter { $0.hasPrefix("runaround-") } } }

  @Test func `What the editor wrote is there, at the same place, and its file is gone`() throws {
    let terminal = try open()
    try edit("append", in: terminal)
    try terminal.wait("the line") { $0.contains("one more line") && $0.contains("moment 1 of 1") }
    try terminal.press("s")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    #expect(try folder.text(of: "ours.journey").contains("story: one more line"))
    #expect(try texts.isEmpty)
  }

  @Test func `An editor that fails, takes the file away or is missing changes nothing, and says so`() throws {
    let terminal = try open()
    try edit("fail", in: terminal)
    try terminal.wait(for: "The editor ended with status 3, what it wrote is in")
    #expect(try folder.text(of: try #require(try texts.first)) == "lost?\n")
    try edit("remove", in: terminal)
    try terminal.wait(for: "The editor left no text, so nothing is changed")
    try FileManager.default.removeItem(atPath: folder.path("editor"))
    try edit("append", in: terminal)
    try terminal.wait(for: "There is no such editor, nothing is changed; set VISUAL or EDITOR")
    try terminal.press("q")
    try terminal.wait("the shell") { $0.contains(Tmux.prompt) && !$0.contains("moment 1 of 1") }
    #expect(try folder.text(of: "ours.journey") == Sitting.journey)
  }

  @Test func `What the journey cannot hold comes back into the room with the reason`() throws {
    let terminal = try open()
    try edit("escape", in: terminal)
    try terminal.wait("the reason") { $0.contains("story:") && $0.contains("control character") }
    try terminal.press("C-u")
    try terminal.type("red")
    try terminal.press("Escape")
    // ESC and a letter in one read would be Alt.
    try terminal.wait("the text") { $0.contains("red") && !$0.contains("Esc keeps it") }
    try terminal.press("s")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    #expect(try folder.text(of: "ours.journey").contains("story: red"))
  }

  @Test func `An editor that stops itself gives the shell back, and fg goes on with it`() throws {
    let terminal = try open()
    try edit("stop", in: terminal)
    try terminal.wait(for: "Stopped")
    try terminal.type("fg")
    try terminal.press("Enter")
    try terminal.wait("the line") { $0.contains("after the stop") && $0.contains("moment 1 of 1") }
  }
}
