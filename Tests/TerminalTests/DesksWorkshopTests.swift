import TestSupport
import Testing

/// The desks with the real binary, by keys.
@Suite struct DesksWorkshopTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  @Test func `From the walk to the kitchen's desk, to the customer, to all desks, into the walk and back`()
    throws
  {
    let dinner = "\(BuiltProduct.path("runaround")) demo dinner"
    let terminal = try Tmux(columns: 80, rows: 24, in: folder.path, running: dinner)
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("3")
    try terminal.wait(for: "> Front of house")
    try terminal.press("Down", "Down", "Right")
    try terminal.wait("the kitchen's dark") { screen in
      screen.contains("> Kitchen") && screen.contains("28 minutes") && screen.contains("Dark to us")
    }
    try terminal.press("Tab")
    try terminal.wait(for: "> Tom")
    try terminal.press("Tab")
    try terminal.wait(for: "It does not know that Tom is handed over cold")
    try terminal.press("Enter")
    try terminal.wait(for: "answers for this moment")
    try terminal.press("Escape")
    try terminal.wait(for: "> all desks")
    try terminal.press("q")
    try terminal.wait("the shell") { !$0.contains("Tom") && $0.contains(Tmux.prompt) }
  }
}
