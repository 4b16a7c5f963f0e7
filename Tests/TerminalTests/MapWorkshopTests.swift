import TestSupport
import Testing

/// A run over the map with the real binary, by keys.
@Suite struct MapWorkshopTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  @Test func `The map is walked, looked at from near and far, left for the walk and come back to`() throws {
    let terminal = try Tmux(
      columns: 80, rows: 24, in: folder.path, running: "\(BuiltProduct.path("runaround")) demo dinner")
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("2")
    try terminal.wait(for: "The worst, moment 3: I must pay the bar before I may sit down")
    for _ in 1...3 { try terminal.press("Right") }
    try terminal.wait(for: "then ━━ cold ━━  Bar tells Front of house nothing")
    try terminal.press("Up")
    try terminal.wait(for: "The host · Front of house · makes me say it all again")
    try terminal.press("Z")
    try terminal.wait(for: ">settle")
    try terminal.press("Enter")
    try terminal.wait(for: "> │  The host")
    try terminal.press("Escape")
    try terminal.wait(for: "Tom never sees it")
    try terminal.press("-")
    try terminal.wait(for: "Bar answers for it  −2")
    try terminal.press("1")
    try terminal.wait(for: "╷  The bartender")
  }
}
