import TestSupport
import Testing

@Suite struct WalkTests {
  private let runaround = BuiltProduct.path("runaround")

  @Test func `The dinner is walked and left`() throws {
    let terminal = try PseudoTerminal(runaround, "demo", "dinner")
    try terminal.wait(for: "A birthday dinner")
    terminal.type("\u{1B}[C")
    try terminal.wait(for: "welcome")
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
  }

  @Test func `A dumb terminal walks by lines of words`() throws {
    let terminal = try PseudoTerminal(runaround, "demo", "dinner", environment: ["TERM": "dumb"])
    try terminal.wait(for: "A birthday dinner")
    terminal.type("\n")
    try terminal.wait(for: "Moment 1 of 7")
    terminal.type("quit\n")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
    #expect(!terminal.output.contains("\u{1B}"))
  }

  @Test func `A pipe gets the walk as plain text`() throws {
    let output = try spawn([runaround, "demo", "dinner"])
    #expect(output.contains("A birthday dinner"))
    #expect(!output.contains("\u{1B}"))
  }

  @Test func `A terminal that nobody knows is named, with a way on`() throws {
    let terminal = try PseudoTerminal(runaround, "demo", environment: ["TERM": "no-such-terminal"])
    #expect(try terminal.end() == 2)
    #expect(terminal.output.contains("“no-such-terminal”"))
    #expect(terminal.output.contains("TERM=xterm-256color"))
    #expect(!terminal.output.contains("\u{1B}"))
  }

  @Test func `Where no key can be pressed, the message says what to do`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", "-c", "exec '\(runaround)' demo </dev/null", isControlling: false)
    #expect(try terminal.end() == 2)
    #expect(terminal.output.contains("--script"))
    #expect(!terminal.output.contains("\u{1B}"))
  }

  @Test func `Keys come from the terminal where standard input is a file`() throws {
    let terminal = try PseudoTerminal("/bin/sh", "-c", "exec '\(runaround)' demo </dev/null")
    try terminal.wait(for: "A birthday dinner")
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
  }

  @Test func `Without UTF-8 only ASCII is drawn`() throws {
    let terminal = try PseudoTerminal(runaround, "demo", "dinner", environment: ["LC_ALL": "C"])
    try terminal.wait(for: "A birthday dinner")
    terminal.type("\u{1B}[C\u{1B}[C")
    try terminal.wait(for: "was told nothing")
    _ = terminal.outputWhileIdle(milliseconds: 100)
    #expect(terminal.output.unicodeScalars.allSatisfy { $0.value < 0x7F })
  }

  @Test(arguments: [("never", ["xterm-256color"]), ("auto", ["vt100"])])
  func `Without colour no colour is sent`(choice: String, kinds: [String]) throws {
    for kind in kinds {
      let terminal = try PseudoTerminal(
        runaround, "demo", "dinner", "--color", choice, environment: ["TERM": kind])
      try terminal.wait(for: "A birthday dinner")
      terminal.type("\u{1B}[C\u{1B}[C")
      try terminal.wait(for: "told nothing")
      #expect(terminal.output.firstMatch(of: /\u{1B}\[[0-9;]*(3|4|9)[0-79][0-9;]*m/) == nil)
    }
  }

  @Test func `Another theme takes hold at once, on the whole screen`() throws {
    let terminal = try PseudoTerminal(runaround, "demo", "dinner", "--theme", "dark")
    try terminal.wait(for: "A birthday dinner")
    terminal.type(":theme high\r")
    try terminal.wait(for: "keeps it")
    #expect(terminal.output.contains("48;5;16"))
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
  }

  @Test func `Ctrl-Z and fg bring the screen back`() throws {
    let folder = try TemporaryDirectory()
    let terminal = try Tmux(
      columns: 80, rows: 24, in: folder.path, running: "'\(runaround)' demo dinner"
    )
    try terminal.wait(for: "A birthday dinner")
    try terminal.press("Right")
    try terminal.wait(for: "welcome")
    try terminal.press("C-z")
    try terminal.wait(for: "topped")
    try terminal.type("stty -a | tr ' ' '\\n' | grep -x -e icanon -e echo | sort | xargs echo modes; fg")
    try terminal.press("Enter")
    try terminal.wait("the walk again") { $0.contains("welcome") && !$0.contains("stty") }
    try terminal.press("q")
    try terminal.wait(for: "modes echo icanon")
  }
}
