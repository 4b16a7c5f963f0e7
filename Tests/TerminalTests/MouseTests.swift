import Foundation
import TestSupport
import Testing

/// The mouse in a real terminal: what a terminal of the kind xterm sends for clicks and the wheel.
@Suite struct MouseTests {
  private let folder: TemporaryDirectory
  private let runaround = "'\(BuiltProduct.path("runaround"))'"

  init() throws { folder = try TemporaryDirectory() }

  private func walk(_ words: String = "demo dinner --mouse", kind: String = "xterm-256color") throws -> Tmux {
    try Tmux(
      columns: 80, rows: 24, in: folder.path,
      running: "XDG_STATE_HOME=$PWD XDG_CONFIG_HOME=$PWD TERM=\(kind) \(runaround) \(words)")
  }

  /// Waits for `text`, and presses the mouse on it.
  private func click(_ text: String, in terminal: borrowing Tmux, times: Int = 1) throws {
    let rows = try terminal.wait(for: text).split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains(text) })
    let line = String(rows[row])
    let start = try #require(line.range(of: text)).lowerBound
    let place = "\(line.distance(from: line.startIndex, to: start) + 1);\(row + 1)"
    try terminal.type(String(repeating: "\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m", count: times))
  }

  private func wheel(up: Bool, in terminal: borrowing Tmux) throws {
    try terminal.type("\u{1B}[<\(up ? 64 : 65);20;12M")
  }

  @Test(arguments: ["xterm-256color", "tmux-256color"])
  func `In the walk a click selects, a double click opens, and the wheel goes through what is there`(
    kind: String
  ) throws {
    let terminal = try walk(kind: kind)
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("Right", "Right", "Right", "Right")
    try terminal.wait(for: "> ╷  The bartender")
    try wheel(up: false, in: terminal)
    try terminal.wait(for: "> │  The host")
    try wheel(up: true, in: terminal)
    try terminal.wait(for: "> ╷  The bartender")
    try click("From the host to the bartender", in: terminal)
    try terminal.wait(for: ">■ From the host to the bartender")
    try wheel(up: false, in: terminal)
    try terminal.wait(for: ">■ I say the same thing again")
    try click("I say the same thing again", in: terminal, times: 2)
    try terminal.wait("the list of flags") { $0.contains("> ■ I say the same thing again") }
  }

  @Test func `In lists a click selects, a double click opens, and the wheel goes on`() throws {
    let terminal = try walk()
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("4")
    try click("From the host to the bartender", in: terminal)
    try terminal.wait(for: "> ■ From the host to the bartender")
    try click("From the host to the bartender", in: terminal)
    try terminal.wait(for: "moment 3 of 7")
    try terminal.press("I")
    try click("channel", in: terminal, times: 2)
    try terminal.wait(for: "channel: in person")
    try terminal.press("Escape")
    try terminal.wait("the sheet alone") { !$0.contains("channel: in person") }
    try terminal.type("1?")
    try wheel(up: false, in: terminal)
    try terminal.wait(for: "> ← h")
    try click("The end", in: terminal, times: 2)
    try terminal.wait(for: "The worst moments")
  }

  @Test func `In the palette, in the story, and in the list of files too`() throws {
    for name in ["a", "b"] {
      try folder.write(ProjectFile.text("Resources/Samples/dinner.journey"), to: "\(name).journey")
    }
    let terminal = try walk("--mouse")
    try click("b.journey", in: terminal)
    try terminal.wait(for: "> 2")
    try click("b.journey", in: terminal)
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.type(":legend")
    try click("Legend: the whole story", in: terminal, times: 2)
    try terminal.wait(for: "the story goes on")
    try wheel(up: false, in: terminal)
    try terminal.wait("three lines further") { !$0.contains("A birthday dinner\n\n") }
    try click("I am welcomed and told", in: terminal, times: 2)
    try terminal.wait(for: "moment 1 of 7")
  }

  @Test func `The palette gives the mouse to the terminal, and the configuration takes it`() throws {
    try folder.write("mouse: yes\n", to: "runaround/config")
    let terminal = try walk("demo dinner")
    try terminal.wait(for: "walk in Tom’s shoes")
    try wheel(up: false, in: terminal)
    try terminal.wait(for: "Nothing more below")
    try terminal.type(":mouse")
    try terminal.press("Enter")
    try terminal.wait(for: "The mouse is for the terminal")
  }

  @Test func `In map and desks a click selects, a double click opens, and the wheel pans`() throws {
    let terminal = try walk()
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("Right", "2")
    try terminal.wait(for: "zoom")
    try click("eat", in: terminal)
    try terminal.wait(for: "moment 6 of 7")
    try wheel(up: true, in: terminal)
    try terminal.wait(for: "moment 5 of 7")
    try click("drink", in: terminal, times: 2)
    try terminal.wait(for: "━ >drink")
    try terminal.press("Escape")
    try terminal.wait(for: "zoom")
    try terminal.press("3")
    try terminal.wait(for: "from where we sit")
    try click("Kitchen", in: terminal)
    try terminal.wait(for: "> Kitchen")
    try wheel(up: false, in: terminal)
    try terminal.wait(for: "I must pay the bar before I may sit down")
    try click("all desks", in: terminal)
    try terminal.wait(for: "> all desks")
    try click("B Bar", in: terminal)
    try terminal.wait(for: "> B Bar")
    try terminal.press("Tab", "Tab")
    try terminal.wait(for: "> Tom")
    try click("│eat", in: terminal, times: 2)
    try terminal.wait(for: ">eat")
  }

  @Test func `In gap and contacts a click selects, a double click opens, and the wheel pans`() throws {
    let terminal = try walk()
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("Right", "5")
    try click("I ask the person filling", in: terminal)
    try terminal.wait(for: "> I ask the person filling")
    try wheel(up: false, in: terminal)
    try terminal.wait(for: "> The food is very good")
    try click("We sit down", in: terminal, times: 2)
    try terminal.wait(for: "moment 4 of 7")
    try terminal.press("6")
    try click("The busser", in: terminal)
    try terminal.wait(for: "> The busser")
    try wheel(up: false, in: terminal)
    try terminal.wait(for: "> Our waiter")
    try click("who may help", in: terminal)
    try terminal.wait(for: "> who may help")
    try click("contact to contact", in: terminal)
    try click("▒ 2 cold", in: terminal, times: 2)
    try terminal.wait(for: "2 handoffs, in order")
    try click("everyone", in: terminal)
    try click("The host ", in: terminal, times: 2)
    try terminal.wait(for: "I feel")
  }
}
