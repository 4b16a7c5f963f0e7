import Foundation
import JourneyCore
import TestSupport
import Testing

/// Whole workshops in which the journey is changed, with the real binary, its file and its journal.
@Suite struct EditingWorkshopTests {
  private let folder: TemporaryDirectory
  private let walk = "\(BuiltProduct.path("runaround")) ours.journey"

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(Sitting.journey, to: "ours.journey")
  }

  private func open(_ command: String? = nil, columns: Int = 80, rows: Int = 24) throws -> Tmux {
    try Tmux(
      columns: columns, rows: rows,
      environment: ["XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config")],
      in: folder.path, running: command ?? walk)
  }

  private func saved() throws -> Journey {
    try Document(parsing: Array(try folder.text(of: "ours.journey").utf8)).journey
  }

  /// The number of the process that edits the journey, as its lock tells.
  private func holder() throws -> pid_t {
    let lines = try folder.text(of: ".ours.journey.lock").split(separator: "\n")
    return try #require(lines.first { $0.hasPrefix("process ") }.flatMap { pid_t($0.dropFirst(8)) })
  }

  @Test func `What is changed is saved by itself, and only its lines change`() throws {
    let terminal = try open()
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right", "Up", "e")
    try terminal.wait(for: "touchpoint: I come in")
    try terminal.type(" and wait")
    try terminal.press("Enter")
    try terminal.wait("saved by itself") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    let text = Sitting.journey.replacingOccurrences(of: "I come in", with: "I come in and wait")
    #expect(try folder.text(of: "ours.journey") == text)
    try terminal.press("q")
    try terminal.wait("the shell") { $0.contains(Tmux.prompt) && !$0.contains("I come in") }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["ours.journey", "state"])
  }

  @Test func `A killed session loses no key: the next one shows what was done, and goes on typing`() throws {
    let terminal = try open("\(walk) --no-autosave; \(walk)")
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right", "-", "c")
    try terminal.wait(for: " note:")
    try terminal.type("half a thou")
    try terminal.wait(for: "note: half a thou")
    kill(try holder(), SIGKILL)
    let screen = try terminal.wait(for: "It is all here")
    #expect(screen.contains("feels changed") && screen.contains("unfinished  note: half a thou"))
    try terminal.press("Enter")
    try terminal.wait(for: "note: half a thou")
    try terminal.type("ght")
    try terminal.press("Enter", "s")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    let touchpoint = try #require(try saved().unstaged.first)
    #expect(touchpoint.feels == Rating(0) && touchpoint.annotations.map(\.line) == ["half a thought"])
  }

  @Test func `What git wrote is there before the next key, also right behind a change`() throws {
    let terminal = try open("\(walk) --no-autosave")
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right", "-")
    try terminal.wait(for: "unsaved")
    try folder.write(
      Sitting.journey.replacingOccurrences(of: "I come in", with: "I run in"), to: "ours.journey")
    try terminal.press("c")
    try terminal.wait("both") { $0.contains("I run in") && $0.contains(" note:") }
    try terminal.press("Escape")
    try terminal.wait(for: "The file changed: merged")
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `A signal that ends the program loses no letter of an unfinished value`(signal: Int32) throws {
    func start() throws -> PseudoTerminal {
      try PseudoTerminal(
        BuiltProduct.path("runaround"), folder.path("ours.journey"),
        environment: ["XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config")])
    }
    let terminal = try start()
    try terminal.wait(for: "shoes")
    terminal.type("lchalf a thou")
    try terminal.wait(for: "half a thou")
    terminal.send(signal)
    #expect(try terminal.end() == -signal)
    #expect(terminal.isRestored)
    try start().wait(for: "half a thou")
  }

  @Test func `A stop with something unsaved comes back with it`() throws {
    let terminal = try open("\(walk) --no-autosave")
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right", "-", "C-z")
    try terminal.wait(for: "Stopped")
    try terminal.type("fg")
    try terminal.press("Enter")
    try terminal.wait("the change") { $0.contains("moment 1 of 1") && $0.contains("[ 0]") }
    try terminal.press("s")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    #expect(try saved().unstaged.first?.feels == Rating(0))
  }

  @Test func `What the system does not let us write is said, and editing goes on`() throws {
    // No file may get larger than this: the journal, and then the journey.
    let terminal = try open("(ulimit -f 1; \(walk) --no-autosave)", columns: 100)
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right", "Up", "e")
    try terminal.wait(for: "touchpoint: I come in")
    try terminal.type(String(repeating: " and wait", count: 120))
    try terminal.press("Enter", "s")
    try terminal.wait(for: "NOT SAVED: File too large")
    #expect(try folder.text(of: "ours.journey") == Sitting.journey)
    try terminal.press("u", "-")
    try terminal.wait("a change") { $0.contains("[ 0]") }
    try terminal.press("s", "Down")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    #expect(try saved().unstaged.first?.feels == Rating(0))
  }

  @Test func `Undo goes back behind a restart`() throws {
    let terminal = try open("\(walk); \(walk)")
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right", "-", "-")
    try terminal.wait("the last change") { $0.contains("[−1]") }
    try terminal.press("q")
    try terminal.wait("the second session") { $0.contains("walk in Ann’s shoes") && !$0.contains("unsaved") }
    #expect(try saved().unstaged.first?.feels == Rating(-1))
    try terminal.press("Right", "u")
    try terminal.wait(for: "Taken back: Ann feels indifferent (0) again")
    try terminal.press("u")
    try terminal.wait("the first state") { $0.contains("[+1]") }
  }

  @Test func `A second editor reads only and follows, and says who has the file`() throws {
    let first = try open()
    try first.wait(for: "walk in Ann’s shoes")
    let second = try open()
    try second.wait(for: "read only")
    try second.press("Right", "-")
    try second.wait(for: "Only reading: open with")
    try first.press("Right", "Up", "e")
    try first.wait(for: "touchpoint: I come in")
    try first.type("!")
    try first.press("Enter", "s")
    try second.wait(for: "I come in!")
  }

  @Test func `What somebody else writes meanwhile is merged, and both are there`() throws {
    let terminal = try open("\(walk) --no-autosave")
    try terminal.wait(for: "walk in Ann’s shoes")
    try terminal.press("Right", "-")
    try terminal.wait(for: "unsaved")
    try folder.write(
      Sitting.journey.replacingOccurrences(of: "I come in", with: "I walk in"), to: "ours.journey")
    try terminal.press("s")
    try terminal.wait(for: "I walk in")
    try terminal.press("s")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    let touchpoint = try #require(try saved().unstaged.first)
    #expect(touchpoint.title == "I walk in" && touchpoint.feels == Rating(0))
  }

  @Test func `A sample gets a file where one is named`() throws {
    let terminal = try open("\(BuiltProduct.path("runaround")) demo violin")
    try terminal.wait(for: "walk in")
    try terminal.press("Right", "-", "s")
    try terminal.wait(for: "save to:")
    try terminal.type("mine.journey")
    try terminal.press("Enter")
    try terminal.wait(for: "Saved as mine.journey")
    try terminal.press("u", "q")
    try terminal.wait("the shell") { $0.contains(Tmux.prompt) && !$0.contains("moment") }
    let text = try folder.text(of: "mine.journey")
    #expect(try Document(parsing: Array(text.utf8)).journey.customerName != "the customer")
  }

  @Test func `new leads through a first journey, and Enter alone goes on`() throws {
    let terminal = try open("\(BuiltProduct.path("runaround")) new first.journey")
    for (question, answer) in [
      ("What is the journey called?", "first visit"), ("Who travels?", "Kim, a nurse"),
      ("What do they want", "a room"),
      ("What do we promise", ""), ("A department of ours", "Desk"), ("A department of ours", ""),
      ("What happens next", "I ring the bell"), ("Whom do they meet?", "The porter"), ("belongs to:", "Desk"),
      ("How does that feel?", "6"), ("What happens next", "I wait"), ("Whom do they meet?", ""),
      ("How does that feel?", ""), ("What happens next", ""),
    ] {
      try terminal.wait(for: question)
      try terminal.type(answer)
      if !answer.isEmpty { try terminal.wait(for: answer == "6" ? "[+2]" : answer) }
      try terminal.press("Enter")
    }
    try terminal.wait(for: "That is the journey so far")
    try terminal.press("s")
    try terminal.wait("saved") { $0.hasSuffix("saved\n") && !$0.contains("unsaved") }
    let journey = try Document(parsing: Array(try folder.text(of: "first.journey").utf8)).journey
    #expect(journey.title == "first visit" && journey.customerName == "Kim" && journey.promise == nil)
    let moments = journey.unstaged
    #expect(moments.map(\.title) == ["I ring the bell", "I wait"])
    #expect(moments.first?.encounters.map(\.contact.text) == ["the-porter"])
    #expect(moments.first?.owners.map(\.text) == ["desk"] && moments.first?.feels == Rating(2))
  }
}
