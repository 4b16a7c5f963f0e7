import Foundation
import Testing
import TestSupport

@Suite struct TmuxTests {
  @Test func `A terminal shows what a program prints`() throws {
    let terminal = try Tmux(
      columns: 40, rows: 12, in: FileManager.default.temporaryDirectory, running: "printf '%s\\n' ber''lin")
    try terminal.wait(for: "berlin")
    try terminal.resize(columns: 60, rows: 5)
    try terminal.type("stty size; \(BuiltProduct.url("runaround").path) && echo d''one")
    try terminal.press("Enter")
    try terminal.wait(for: "5 60")
    try terminal.wait(for: "done")
  }
}
