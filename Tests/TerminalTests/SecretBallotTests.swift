import Foundation
import JourneyCore
import TestSupport
import Testing

/// Votes that are typed in secret, in the linear mode of the real binary: they are not shown, and whatever ends the
/// program shows again what is typed.
@Suite struct SecretBallotTests {
  private let folder: TemporaryDirectory
  private let dinner: String

  init() throws {
    folder = try TemporaryDirectory()
    dinner = try folder.write(ProjectFile.text("Resources/Samples/dinner.journey"), to: "dinner.journey")
  }

  /// A terminal in which the bar votes in secret on the first moment.
  private func voting() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("runaround"), dinner, "--plain",
      environment: ["XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config")])
    try terminal.wait(for: "Tom")
    terminal.type("next\n")
    try terminal.wait(for: "Moment 1 of 7")
    #expect(terminal.showsTyping)
    terminal.type("ballot secret bar\n")
    try terminal.wait(for: "one after the other types a figure")
    #expect(!terminal.showsTyping)
    terminal.forget()
    return terminal
  }

  @Test func `Votes are not shown until all are shown together, and the file has them`() throws {
    let terminal = try voting()
    terminal.type("6\n")
    try terminal.wait(for: "1 vote.")
    terminal.type("2\n")
    try terminal.wait(for: "2 votes.")
    #expect(!terminal.output.contains("6") && !terminal.output.replacing("2 votes", with: "").contains("2"))
    terminal.type("\n")
    try terminal.wait(for: "1 angry, 1 pleased")
    try terminal.wait(for: "An empty line keeps them")
    #expect(terminal.showsTyping)
    terminal.type("\n")
    try terminal.wait(for: "superior")
    terminal.type("quit\n")
    #expect(try terminal.end() == 0)
    #expect(terminal.showsTyping)
    #expect(try folder.text(of: "dinner.journey").contains("believed bar: -2:1 +2:1"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGTRAP, SIGALRM])
  func `Whatever signal ends it shows again what is typed`(signal: Int32) throws {
    let terminal = try voting()
    terminal.send(signal)
    #expect(try terminal.end() == -signal)
    #expect(terminal.showsTyping)
  }

  @Test func `The end of the input shows again what is typed`() throws {
    let terminal = try voting()
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(terminal.showsTyping)
  }

  @Test func `While it is stopped, the shell shows what is typed, and behind that it is hidden again`() throws
  {
    let terminal = try Tmux(
      columns: 80, rows: 24,
      environment: ["XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config")],
      in: folder.path, running: "\(BuiltProduct.path("runaround")) dinner.journey --plain")
    try terminal.wait(for: "7 moments, 14 flags")
    try terminal.type("next\nballot secret bar\n")
    try terminal.wait(for: "one after the other")
    try terminal.waitUntilTyping(isShown: false)
    try terminal.press("C-z")
    try terminal.wait("the shell") { $0.contains("\n\(Tmux.prompt)") }
    try terminal.waitUntilTyping(isShown: true)
    try terminal.type("clear; fg\n")
    try terminal.waitUntilTyping(isShown: false)
    try terminal.type("6\n")
    let screen = try terminal.wait(for: "1 vote.")
    #expect(!screen.contains("\n6"))
    try terminal.type(".\nquit\n")
    try terminal.wait("the shell again") {
      $0.contains("Dropped: 1 vote.") && $0.contains("\n\(Tmux.prompt)")
    }
    try terminal.waitUntilTyping(isShown: true)
  }
}
