import Foundation
import JourneyCore
import JourneyScreens
import TestSupport
import Testing

@testable import runaround

/// What comes of a text that was given to the user's own editor.
@Suite struct OutsideEditorTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  /// What came of a file that has `text` now; whether it is still there.
  private func outcome(_ text: String, status: Int32) throws -> (words: String, isKept: Bool) {
    let path = try folder.write(text, to: "text.txt")
    let outcome = OutsideEditor.outcome(of: path, before: "before\n", status: status)
    let isKept = FileManager.default.fileExists(atPath: path)
    switch outcome {
    case .text(let text): return (text, isKept)
    case .failure(let reason): return (reason.replacing(path, with: "FILE"), isKept)
    }
  }

  @Test func `What was written is taken, and the file goes`() throws {
    #expect(try outcome("after\n", status: 0) == ("after\n", false))
  }

  @Test func `An editor that fails changes nothing, and what it wrote is kept`() throws {
    #expect(
      try outcome("before\n", status: 1) == ("The editor ended with status 1, nothing is changed", false))
    #expect(
      try outcome("after\n", status: 1) == ("The editor ended with status 1, what it wrote is in FILE", true))
  }

  @Test func `An editor that is not there is told from one that fails`() throws {
    #expect(
      try outcome("before\n", status: 127)
        == ("There is no such editor, nothing is changed; set VISUAL or EDITOR", false))
  }

  @Test func `Bytes that are no text stay in their file`() throws {
    let path = folder.path("bytes.txt")
    try Data([0x61, 0xFF, 0x0A]).write(to: URL(fileURLWithPath: path))
    guard case .failure(let reason) = OutsideEditor.outcome(of: path, before: "", status: 0) else {
      Issue.record("bytes that are no UTF-8 were taken")
      return
    }
    #expect(reason.contains("no UTF-8") && FileManager.default.fileExists(atPath: path))
  }

  @Test func `An editor that takes the file away changes nothing`() throws {
    guard case .failure(let reason) = OutsideEditor.outcome(of: folder.path("gone"), before: "", status: 0)
    else {
      Issue.record("a text was taken from nowhere")
      return
    }
    #expect(reason.hasPrefix("The editor left no text, so nothing is changed"))
  }

  @Test func `A text that the journey cannot hold comes back with the reason, and can be mended or left`()
    throws
  {
    try folder.write(Sitting.journey, to: "ours.journey")
    let sitting = try Sitting(in: folder)
    let goal = Goal.set(try #require(Property("story", of: .touchpoint)), of: try #require(entry))
    sitting.press(.right)
    sitting.send(.edited("I wait\u{1B}\n", goal))
    #expect(sitting.screen.contains("story:") && sitting.screen.contains("I wait"))
    #expect(sitting.screen.contains("control character"))
    sitting.die()
    let next = try Sitting(in: folder)
    #expect(next.screen.contains("story: I wait"))
    next.press(.enter, .backspace, .escape)
    #expect(next.journey.unstaged.first?.story == "I wait")
    next.send(.edited("I wait\u{1B}\n", goal))
    next.press(.escape)
    #expect(next.journey.unstaged.first?.story == "I wait" && !next.screen.contains("control character"))
  }

  private var entry: Entry? {
    get throws {
      let document = try Document(parsing: Array(Sitting.journey.utf8))
      return document.entries(of: .journey) { $0.declares == .touchpoint }.first
    }
  }
}
