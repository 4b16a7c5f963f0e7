import Foundation
import TestSupport
import Testing

/// The terminal's own cursor, which magnifiers and screen readers follow.
@Suite struct CursorTests {
  private let folder: TemporaryDirectory
  private let demo = "\(BuiltProduct.path("runaround")) demo"

  init() throws { folder = try TemporaryDirectory() }

  private func open() throws -> Tmux {
    let terminal = try Tmux(
      columns: 80, rows: 24,
      environment: ["XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config")],
      in: folder.path, running: demo)
    try terminal.wait(for: "walk in Tom’s shoes")
    return terminal
  }

  /// Presses `keys`, and expects the cursor to be seen on the `>` of the line that begins with `line`.
  private func expect(
    _ line: String, after keys: String..., in terminal: borrowing Tmux, isVisible: Bool,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    for key in keys { try terminal.press(key) }
    let screen = try terminal.wait(for: line, location)
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.firstIndex { $0.contains(line) } ?? 0
    let column = rows[row].firstIndex(of: ">").map { rows[row].distance(from: rows[row].startIndex, to: $0) }
    let cursor = try terminal.cursor()
    #expect(cursor.isVisible == isVisible, sourceLocation: location)
    #expect(cursor.row == row && cursor.column == column, "\(cursor) \(screen)", sourceLocation: location)
  }

  @Test func `It is hidden on what is selected until the palette shows it`() throws {
    let terminal = try open()
    try expect("> I must pay the bar", after: "5", in: terminal, isVisible: false)
    try terminal.type(":cursor")
    try terminal.press("Enter")
    try terminal.wait(for: "The cursor shows what is selected")
    try expect("> I ask for the bill", after: "End", in: terminal, isVisible: true)
    try expect("> The host", after: "6", "Home", in: terminal, isVisible: true)
    try terminal.type(":cursor")
    try terminal.press("Enter")
    try terminal.wait(for: "The cursor is hidden, on what is selected")
    try expect("> The bartender", after: "Down", in: terminal, isVisible: false)
  }

  @Test func `The configuration can show it from the beginning, and it is back behind a stop`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("config/runaround"), withIntermediateDirectories: true)
    try folder.write("cursor: visible\n", to: "config/runaround/config")
    let terminal = try open()
    try expect("> I must pay the bar", after: "5", in: terminal, isVisible: true)
    try terminal.press("C-z")
    try terminal.wait(for: Tmux.prompt)
    try terminal.type("fg")
    try terminal.press("Enter")
    try expect("> I must pay the bar", in: terminal, isVisible: true)
  }
}
