import Foundation
import TestSupport
import Testing

@Suite struct SessionTests {
  /// The least program on a terminal, with its first screen shown.
  private func host(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalHost"), environment: environment)
    try terminal.wait(for: "size 80x24")
    return terminal
  }

  @Test func `Leaving gives the terminal back`() throws {
    let terminal = try host()
    #expect(terminal.modesOn.isSuperset(of: [1049, 2004]))
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
  }

  @Test(arguments: [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV,
  ])
  func `The program dies of the signal, and the terminal is given back`(signal: Int32) throws {
    let terminal = try host()
    terminal.type("m")
    try terminal.wait(for: "character(\"m\")")
    #expect(terminal.modesOn.contains(1000))
    terminal.send(signal)
    #expect(try terminal.end() == -signal)
    #expect(terminal.isRestored)
  }

  @Test func `A trap of Swift gives the terminal back and says why, after the screen`() throws {
    let terminal = try host()
    terminal.type("!")
    #expect(try terminal.end() < 0)
    #expect(terminal.isRestored)
    let end = try #require(terminal.output.range(of: "\u{1B}[?1049l"))
    let words = try #require(terminal.output.range(of: "trapped, as asked"))
    #expect(end.upperBound <= words.lowerBound)
  }

  @Test func `What libraries say on standard error comes after the screen`() throws {
    let terminal = try host()
    terminal.type("e")
    try terminal.wait(for: "character(\"e\")")
    #expect(!terminal.output.contains("a library complains"))
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.output.contains("a library complains"))
    #expect(terminal.isRestored)
  }

  @Test func `Every key arrives, those of the terminal's line discipline too`() throws {
    let terminal = try host()
    terminal.type("\u{13}\u{11}\u{3}\u{1A}\u{F}\u{16}é")
    for key in ["s", "q", "c", "z", "o", "v"] { try terminal.wait(for: "control(\"\(key)\")") }
    try terminal.wait(for: "character(\"é\")")
    terminal.type("\u{1B}OA\u{1B}[1;3A\u{1B}x\u{1B}[3~\r")
    for key in ["up", "altUp", "alt(\"x\")", "delete", "enter"] { try terminal.wait(for: key) }
  }

  @Test func `Escape alone is heard within 30 ms, a letter behind it makes Alt`() throws {
    let terminal = try host()
    var times: [Duration] = []
    for _ in 1...10 {
      terminal.forget()
      terminal.type("\u{1B}")
      times.append(try terminal.wait(for: "escape"))
      terminal.type("r")
      try terminal.wait(for: "character(\"r\")")
    }
    // The machine may be busy; a terminal that waited a second for more would never come near.
    #expect(times.min() ?? .seconds(9) < .milliseconds(30))
  }

  @Test func `A paste is text and fires nothing`() throws {
    let terminal = try host()
    terminal.type("\u{1B}[200~q\u{3}!\u{1B}[201~")
    try terminal.wait(for: "paste(")
    terminal.type("k")
    try terminal.wait(for: "character(\"k\")")
  }

  @Test func `A character that comes in two parts is whole, and what follows it is there`() throws {
    // An answer of the terminal's would come between the parts.
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalHost"), answers: false)
    try terminal.wait(for: "size 80x24")
    terminal.type(bytes: [UInt8(ascii: "k"), 0xC3])
    try terminal.wait(for: "character(\"k\")")
    terminal.type(bytes: [0xA4, UInt8(ascii: "x")])
    try terminal.wait(for: "character(\"ä\")")
    try terminal.wait(for: "character(\"x\")")
  }

  @Test(arguments: [(1, 1), (1, 60), (300, 1), (40, 12), (250, 100)] as [(UInt16, UInt16)])
  func `Any size at any moment is taken`(columns: UInt16, rows: UInt16) throws {
    let terminal = try host()
    terminal.resize(columns: columns, rows: rows)
    terminal.type("kkkk")
    terminal.resize(columns: 90, rows: 30)
    try terminal.wait(for: "size 90x30")
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
  }

  @Test func `A storm of sizes ends in the last one`() throws {
    let terminal = try host()
    for step in UInt16(0)..<100 { terminal.resize(columns: 20 + step, rows: 5 + step % 30) }
    terminal.resize(columns: 77, rows: 11)
    try terminal.wait(for: "size 77x11")
  }

  @Test func `The end of input ends the program at once`() throws {
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalHost"), isControlling: false)
    try terminal.wait(for: "\u{1B}[c")
    terminal.hangUp()
    #expect(try terminal.end() == 0)
  }

  @Test func `A terminal that hangs up ends the program by that signal`() throws {
    let terminal = try host()
    terminal.hangUp()
    #expect(try terminal.end() == -SIGHUP)
  }

  @Test func `A stop and a continuation paint the screen again`() throws {
    let terminal = try host()
    terminal.send(SIGSTOP)
    try terminal.stop()
    terminal.forget()
    terminal.send(SIGCONT)
    try terminal.wait(for: "size 80x24")
    terminal.type("q")
    #expect(try terminal.end() == 0)
  }

  @Test func `Nothing is written and nothing is done while nothing happens`() throws {
    let terminal = try host()
    terminal.type("k")
    try terminal.wait(for: "character(\"k\")")
    _ = terminal.outputWhileIdle(milliseconds: 100)
    let before = terminal.wakeups
    #expect(terminal.outputWhileIdle(milliseconds: 1000).isEmpty)
    #expect(terminal.wakeups == before)
  }

  @Test func `The questions come after the first screen, and their answers are no keys`() throws {
    let terminal = try host()
    try terminal.wait(for: "\u{1B}[c")
    let screen = try #require(terminal.output.range(of: "size 80x24"))
    let question = try #require(terminal.output.range(of: "\u{1B}]11;?"))
    #expect(screen.upperBound <= question.lowerBound)
    terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?2026;2$yk")
    try terminal.wait(for: "character(\"k\")")
    #expect(!terminal.output.contains("alt("))
    terminal.type("j")
    try terminal.wait(for: "\u{1B}[?2026l")
  }

  @Test func `An answer that comes late does not land in the shell`() throws {
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalHost"), answers: false)
    try terminal.wait(for: "\u{1B}[c")
    terminal.type("q")
    #expect(terminal.outputWhileIdle(milliseconds: 10).isEmpty)
    terminal.type(PseudoTerminal.answer)
    #expect(try terminal.end() == 0)
    #expect(terminal.leftOver == 0)
  }

  @Test func `A terminal that never answers is not waited for long`() throws {
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalHost"), answers: false)
    try terminal.wait(for: "\u{1B}[c")
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
  }

  @Test func `A crash leaves nothing behind that was meant for the program`() throws {
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalHost"), answers: false)
    try terminal.wait(for: "\u{1B}[c")
    terminal.send(SIGSTOP)
    try terminal.stop()
    terminal.type(PseudoTerminal.answer)
    terminal.send(SIGSEGV)
    terminal.send(SIGCONT)
    #expect(try terminal.end() == -SIGSEGV)
    #expect(terminal.leftOver == 0)
  }

  @Test(arguments: ["linux", "vt100", "xterm", "screen-256color", "ansi"])
  func `Every kind of terminal gets its screen and itself back`(kind: String) throws {
    let terminal = try host(["TERM": kind])
    terminal.type("k")
    try terminal.wait(for: "character(\"k\")")
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
  }

  @Test(arguments: ["no-such-terminal", "unknown"])
  func `A terminal that nobody knows is a failure and no screen`(kind: String) throws {
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalHost"), environment: ["TERM": kind])
    #expect(try terminal.end() == 3)
    #expect(terminal.output.contains("unknownTerminal(\"\(kind)\")"))
    #expect(terminal.isRestored)
  }
}
