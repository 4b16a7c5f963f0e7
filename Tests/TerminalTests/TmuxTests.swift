import TestSupport
import Testing

@Suite struct TmuxTests {
  @Test func `A terminal shows what a program prints, in the size that it has`() throws {
    let folder = try TemporaryDirectory()
    let terminal = try Tmux(columns: 40, rows: 12, in: folder.path, running: "printf '%s\\n' ber''lin")
    try terminal.wait(for: "berlin")
    try terminal.resize(columns: 60, rows: 5)
    try terminal.type("stty size")
    try terminal.press("Enter")
    try terminal.wait(for: "5 60")
  }
}
