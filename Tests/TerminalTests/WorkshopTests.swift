import Foundation
import TestSupport
import Testing

/// Whole workshops with the real binary, as a person would sit there.
@Suite struct WorkshopTests {
  private let folder: TemporaryDirectory
  private let dinner = "\(BuiltProduct.path("runaround")) demo dinner"
  private let title = "walk in Tom’s shoes"

  init() throws { folder = try TemporaryDirectory() }

  @Test func `→ alone walks the dinner from its title to its end, past every border and every flag`() throws {
    let terminal = try Tmux(columns: 120, rows: 40, in: folder.path, running: dinner)
    for (number, stop) in Stop.dinner.enumerated() {
      if number > 0 { try terminal.press("Right") }
      try terminal.wait("\(stop)", until: stop.isShown)
    }
  }

  @Test func `← walks the same way back`() throws {
    let terminal = try Tmux(columns: 120, rows: 40, in: folder.path, running: dinner)
    try terminal.wait(for: title)
    try terminal.press("End")
    for (number, stop) in Stop.dinner.reversed().enumerated() {
      if number > 0 { try terminal.press("Left") }
      try terminal.wait("\(stop)", until: stop.isShown)
    }
  }

  @Test func `Another size in the middle of the walk shows the same stop in that size`() throws {
    let terminal = try Tmux(columns: 80, rows: 24, in: folder.path, running: dinner)
    try terminal.wait(for: title)
    for _ in 1...4 { try terminal.press("Right") }
    for (columns, rows) in [(120, 40), (40, 12), (24, 5), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      let screen = try terminal.wait("the moment in \(columns) × \(rows)") { screen in
        screen.contains("I must pay")
          && screen.split(separator: "\n").allSatisfy { $0.count <= columns }
      }
      #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count <= rows + 1)
    }
  }

  @Test func `Ctrl-Z gives the shell back, and fg the walk where it was`() throws {
    let terminal = try Tmux(columns: 80, rows: 24, in: folder.path, running: dinner)
    try terminal.wait(for: title)
    try terminal.press("Right")
    try terminal.wait(for: "> ╷  The host")
    try terminal.press("C-z")
    try terminal.wait("the shell") { !$0.contains("I am welcomed") && $0.contains(Tmux.prompt) }
    try terminal.type("echo in the sh''ell; fg")
    try terminal.press("Enter")
    try terminal.wait(for: "> ╷  The host")
  }

  @Test(arguments: ["q", "C-c"])
  func `q and Ctrl-C leave, and the shell works as before`(key: String) throws {
    let terminal = try Tmux(columns: 80, rows: 24, in: folder.path, running: dinner)
    try terminal.wait(for: title)
    try terminal.press(key)
    try expectSaneTerminal(terminal, after: "left")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV])
  func `A signal ends the walk and leaves a sane terminal`(signal: Int32) throws {
    let terminal = try Tmux(
      columns: 80, rows: 24, in: folder.path, running: "sh -c 'echo $$ > process; exec \(dinner)'")
    try terminal.wait(for: title)
    try terminal.press("Right")
    try terminal.wait(for: "> ╷  The host")
    let process = try #require(Int32(folder.text(of: "process").filter { $0 != "\n" }))
    #expect(kill(process, signal) == 0)
    try expectSaneTerminal(terminal, after: "ended by signal \(signal)")
  }

  /// What is typed is echoed once, on the ordinary screen.
  private func expectSaneTerminal(_ terminal: borrowing Tmux, after what: String) throws {
    try terminal.wait("the shell") { !$0.contains("Tom") && $0.contains(Tmux.prompt) }
    try terminal.type("stty -a | grep -c -- ' echo ' | sed s/1/is-sane/")
    try terminal.press("Enter")
    try terminal.wait("a terminal that echoes, having \(what)") { screen in
      screen.contains("\nis-sane") && screen.contains("stty -a")
    }
  }
}
