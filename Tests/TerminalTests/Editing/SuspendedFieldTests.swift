import Foundation
import TestSupport
import Testing

/// Ctrl-Z wherever something is typed: the shell comes, and fg brings back what was being typed.
@Suite struct SuspendedFieldTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(Sitting.journey, to: "ours.journey")
  }

  private func open(_ words: String = "ours.journey", environment: [String: String] = [:]) throws -> Tmux {
    try Tmux(
      columns: 100, rows: 30,
      environment: environment.merging([
        "XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config"),
      ]) { given, _ in given },
      in: folder.path, running: "\(BuiltProduct.path("runaround")) \(words)")
  }

  private func stopAndGoOn(_ terminal: borrowing Tmux, until shown: String) throws {
    try terminal.press("C-z")
    try terminal.wait("the shell") { $0.contains("Stopped") && !$0.contains(shown) }
    try terminal.type("clear; fg")
    try terminal.press("Enter")
    try terminal.wait(for: shown)
  }

  /// A field: how it is opened, what is typed, what is seen then; what is typed on, and what is seen at the end.
  struct Field: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: [String]
    let typed: String
    let shown: String
    let more: String
    let end: String
  }

  static let fields = [
    Field(
      testDescription: "a line", keys: ["c"], typed: "half a thou", shown: "half a thou", more: "ght",
      end: "half a thought"),
    Field(
      testDescription: "a list", keys: ["o"], typed: "Gard", shown: "new: Gard", more: "en",
      end: "new: Garden"),
    Field(
      testDescription: "a text", keys: ["I", "End", "e"], typed: "first, I", shown: "first, I", more: " wait",
      end: "first, I wait"),
    Field(
      testDescription: "switches", keys: ["m"], typed: "1", shown: "[x]", more: "4", end: "[x]"),
    Field(
      testDescription: "a scale", keys: [":", "on the scale", "Enter"], typed: "6", shown: "pleased",
      more: "7", end: "delighted"),
    Field(
      testDescription: "a ballot", keys: ["B", "1", "Enter"], typed: "67", shown: "2 hands", more: "5",
      end: "3 hands"),
    Field(
      testDescription: "the search", keys: ["/"], typed: "com", shown: "/ com", more: "e in", end: "/ come in"
    ),
    Field(
      testDescription: "the palette", keys: [":"], typed: "secon", shown: ": secon", more: "d ti",
      end: ": second ti"),
  ]

  @Test(arguments: fields)
  func `A field that is not finished is there after fg, and takes what is typed on`(field: Field) throws {
    let terminal = try open()
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right")
    try terminal.wait(for: "moment 1 of 1")
    for key in field.keys { try terminal.press(key) }
    try terminal.type(field.typed)
    try terminal.wait(for: field.shown)
    try stopAndGoOn(terminal, until: field.shown)
    try stopAndGoOn(terminal, until: field.shown)
    try terminal.type(field.more)
    try terminal.wait(for: field.end)
  }

  @Test func `What was recovered is there after fg, and so is what was being typed`() throws {
    let terminal = try open()
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right", "c")
    try terminal.type("half a thou")
    try terminal.wait(for: "half a thou")
    try terminal.press("C-z")
    try terminal.wait(for: "Stopped")
    try terminal.type("kill -9 %1; clear; \(BuiltProduct.path("runaround")) ours.journey")
    try terminal.press("Enter")
    try terminal.wait(for: "Runaround ended before this was saved")
    try stopAndGoOn(terminal, until: "Runaround ended before this was saved")
    try terminal.press("Enter")
    try terminal.wait("the field") { $0.contains("half a thou") && $0.contains("moment 1 of 1") }
  }

  @Test func `Lines of words stop and go on in the middle of a question`() throws {
    let terminal = try open("ours.journey --plain", environment: ["TERM": "dumb"])
    try terminal.wait(for: "by lines of words")
    try terminal.type("next")
    try terminal.press("Enter")
    try terminal.wait(for: "Moment 1 of 1")
    try terminal.type("note")
    try terminal.press("Enter")
    try terminal.wait(for: "An empty line leaves it")
    try terminal.press("C-z")
    try terminal.wait(for: "Stopped")
    try terminal.type("fg")
    try terminal.press("Enter")
    try terminal.wait("the program again") { $0.contains("fg\n") }
    try terminal.type("By hand")
    try terminal.press("Enter")
    try terminal.wait(for: "Note added.")
  }
}
