import TestSupport
import Testing

/// The contacts with the real binary, by keys.
@Suite struct ContactsWorkshopTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  @Test func `From everyone to a cell of the table, to its list, into the walk and back`() throws {
    let dinner = "\(BuiltProduct.path("runaround")) demo dinner"
    let terminal = try Tmux(columns: 80, rows: 24, in: folder.path, running: dinner)
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("Right", "6")
    try terminal.wait(for: "The busser passed 2 of 2")
    try terminal.press("Tab", "Tab")
    try terminal.wait(for: ">▒ 2 cold")
    try terminal.press("Enter")
    try terminal.wait(for: "2 handoffs, in order")
    try terminal.press("Down", "Enter")
    try terminal.wait(for: "moment 7 of 7")
    try terminal.press("Escape")
    try terminal.wait(for: "2 handoffs, in order")
    try terminal.press("Tab")
    try terminal.wait(for: "who may not help")
    try terminal.press("q")
    try terminal.wait("the shell") { !$0.contains("Tom") && $0.contains(Tmux.prompt) }
  }
}
