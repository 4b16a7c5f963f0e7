import Foundation
import JourneyCore
import TestSupport
import Testing

/// What a room believes and what customers say, with the real binary, as a person would sit there.
@Suite struct GapWorkshopTests {
  private let folder: TemporaryDirectory
  private let walk = "\(BuiltProduct.path("runaround")) ours.journey"

  init() throws {
    folder = try TemporaryDirectory()
    let dinner = try String(contentsOf: ProjectFile.url("Resources/Samples/dinner.journey"), encoding: .utf8)
    try folder.write(dinner, to: "ours.journey")
  }

  private func open(_ command: String? = nil) throws -> Tmux {
    try Tmux(
      columns: 80, rows: 24,
      environment: ["XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config")],
      in: folder.path, running: command ?? walk)
  }

  private func beliefs() throws -> [[String]] {
    let journey = try Document(parsing: Array(try folder.text(of: "ours.journey").utf8)).journey
    return journey.stages.flatMap(\.touchpoints).map { touchpoint in
      touchpoint.believed.map { "\($0.department?.text ?? "room") \($0.distribution.written)" }
    }
  }

  /// The number of the process that edits the journey, as its lock tells.
  private func holder() throws -> pid_t {
    let lines = try folder.text(of: ".ours.journey.lock").split(separator: "\n")
    return try #require(lines.first { $0.hasPrefix("process ") }.flatMap { pid_t($0.dropFirst(8)) })
  }

  @Test func `One goes from the gap of all to that of a department, into the walk and back`() throws {
    let terminal = try open()
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("5")
    try terminal.wait(for: "Bar is furthest from its customers: 95 points.")
    try terminal.wait(for: "> I must pay the bar")
    try terminal.wait(for: "5 % of 81")
    try terminal.press("Tab", "Tab")
    try terminal.wait(for: "> Bar")
    try terminal.press("Down")
    try terminal.wait(for: "> Front of house")
    try terminal.press("Enter")
    try terminal.wait(for: "moment 3 of 7")
    try terminal.press("Escape")
    try terminal.wait(for: "by department")
  }

  @Test func `A room votes by fingers, moment after moment, and the file has it`() throws {
    let terminal = try open()
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("Right", "5", "B")
    try terminal.wait(for: "Whose belief is asked for?")
    try terminal.press("1", "Enter")
    try terminal.wait(for: "The whole room believes")
    try terminal.type("66756744")
    try terminal.wait(for: "8 hands")
    try terminal.press("Right")
    try terminal.wait("the next ballot") {
      $0.contains("A drink while we wait") && $0.contains("show fingers")
    }
    try terminal.type("3335")
    try terminal.press("Enter")
    try terminal.wait(for: "0 % of 4 superior; u takes it back")
    try terminal.press("s")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    let expected = [["room 0:2 +1:1 +2:3 +3:2"], ["room -1:3 +1:1"], ["front +1:1 +2:3", "bar +3:2"]]
    #expect(try beliefs().prefix(3) == expected[...])
  }

  @Test func `A kill in the middle of a tally offers the hands again`() throws {
    let terminal = try open("\(walk) --no-autosave; \(walk)")
    try terminal.wait(for: "walk in Tom’s shoes")
    try terminal.press("Right", "5", "B", "3", "Enter")
    try terminal.wait(for: "Bar believes")
    try terminal.type("667")
    try terminal.wait(for: "3 hands")
    kill(try holder(), SIGKILL)
    try terminal.wait(for: "unfinished  Bar: 3 hands, +2:2 +3:1")
    try terminal.press("Enter")
    try terminal.wait("the ballot again") { $0.contains("Bar believes") && $0.contains("3 hands") }
    try terminal.type("1")
    try terminal.press("Enter")
    try terminal.wait("the gap again") { $0.contains("> I am welcomed") && $0.contains("by gap") }
    try terminal.press("s")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    #expect(try beliefs().first == ["bar -3:1 +2:2 +3:1"])
  }
}
