import Foundation
import TestSupport
import Testing

/// The linear mode of the real binary.
@Suite struct PlainTests {
  private let folder: TemporaryDirectory
  private let runaround = "'\(BuiltProduct.path("runaround"))'"
  private let dinner: String

  init() throws {
    folder = try TemporaryDirectory()
    dinner = try folder.write(ProjectFile.text("Resources/Samples/dinner.journey"), to: "dinner.journey")
  }

  /// What is said when `lines` are piped in.
  private func talk(_ lines: [String], _ words: String = "dinner.journey --plain", variables: String = "")
    throws -> String
  {
    let input = lines.map { $0 + "\n" }.joined()
    try folder.write(input, to: "lines")
    let directories = "XDG_STATE_HOME=\(folder.path)/state XDG_CONFIG_HOME=\(folder.path)/config"
    return try spawn([
      "sh", "-c", "cd '\(folder.path)' && \(directories) \(variables) \(runaround) \(words) < lines",
    ])
  }

  @Test func `A whole walk, from the title to the end, has no escape and no drawing`() throws {
    let said = try talk(Array(repeating: "", count: Stop.dinner.count - 1))
    #expect(said.contains("Moment 7 of 7, Leaving, in person.\n"))
    #expect(said.contains("\nThe end.\n"))
    #expect(!said.contains("\u{1B}"))
    #expect(Set("─━│┃┄┆█■□→↑↓").isDisjoint(with: said))
  }

  @Test func `Every view speaks itself, draws nothing, and what is changed in it is in the file`() throws {
    let lines = [
      "map", "next", "wider", "closer", "z", "down", "desks", "page", "tab", "down", "gap", "up", "page",
      "contacts", "tab", "next", "enter", "out", "out", "where", "feel -3",
    ]
    let said = try talk(lines)
    for words in [
      "It goes most wrong at moment 3, let down: I must pay the bar before I may sit down.",
      "Kitchen: I never meet it; it answers, and is not met, for moment 6.",
      "Bar sees 2 of 7 moments.", "All desks, side by side: 3 desks.", "A gap of 78 points.",
      "From Bar to Front of house: 1 handoff, cold.", "Feels changed.",
    ] {
      #expect(said.contains(words), "\(words)")
    }
    #expect(!said.contains("is no command"))
    #expect(Set("─━│┃┄┆█▓▒░■□→↑↓╹╻●○—").isDisjoint(with: said))
    #expect(try folder.text(of: "dinner.journey").contains("feels: -3"))
  }

  @Test func `What is changed is in the file when the input ends`() throws {
    _ = try talk(["next", "note Walk them over", "feel -3"])
    let text = try folder.text(of: "dinner.journey")
    #expect(text.contains("  note: Walk them over\n"))
    #expect(text.contains("  feels: -3\n"))
  }

  @Test func `What was not saved when the program ended is offered again`() throws {
    let before = try folder.text(of: "dinner.journey")
    _ = try talk(["next", "note Walk them over"], "dinner.journey --plain --no-autosave")
    #expect(try folder.text(of: "dinner.journey") == before)
    let said = try talk(["", "save"], "dinner.journey --plain --no-autosave")
    #expect(said.contains("Runaround ended before this was saved. It is all here:\nnote added"))
    #expect(try folder.text(of: "dinner.journey").contains("note: Walk them over"))
  }

  @Test func `Without UTF-8 only ASCII is said`() throws {
    let said = try talk(["next", "next", "next", "next"], variables: "LC_ALL=C")
    #expect(said.utf8.allSatisfy { $0 < 0x7F })
    #expect(said.contains("\"I have barely arrived and I am already settling up.\""))
  }

  @Test func `What a file has in it steers no terminal`() throws {
    try folder.write(
      "journey: T\u{200F}\ntouchpoint: One\u{202E}\n  story:\n    a\u{2066}b\n", to: "bad.journey")
    let said = try talk(["next", "sheet", "legend"], "bad.journey --plain")
    let harm: Set<Unicode.Scalar> = ["\u{200F}", "\u{202E}", "\u{2066}"]
    #expect(harm.isDisjoint(with: said.unicodeScalars))
    #expect(said.contains("One\u{FFFD}\n"))
    // What came by the keyboard comes back in messages.
    #expect(!(try talk(["\u{1B}[2J", "search \u{9B}31m"])).unicodeScalars.contains("\u{1B}"))
  }

  @Test func `On a terminal it takes nothing but lines, and Ctrl-D leaves`() throws {
    let terminal = try PseudoTerminal("/bin/sh", "-c", "cd '\(folder.path)'; exec \(runaround) --plain")
    try terminal.wait(for: "1 dinner.journey")
    terminal.type("1\n")
    try terminal.wait(for: "A birthday dinner")
    terminal.type("next\nnote By hand\n")
    try terminal.wait(for: "Note added.")
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(!terminal.output.contains("\u{1B}"))
    #expect(try folder.text(of: "dinner.journey").contains("note: By hand"))
  }

  @Test func `Whoever begins a journey on a dumb terminal is asked line by line`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", "-c", "cd '\(folder.path)'; exec \(runaround) new ours.journey",
      environment: ["TERM": "dumb"])
    try terminal.wait(for: "What is the journey called?")
    terminal.type("Our day\nAnn\na tent\n\nFront\n\nI ask for a tent\n")
    try terminal.wait(for: "Whom do they meet?")
    terminal.type("new The clerk\n1\n")
    try terminal.wait(for: "How does that feel?")
    terminal.type("pleased\n\n")
    try terminal.wait(for: "That is the journey so far")
    terminal.type("quit\n")
    #expect(try terminal.end() == 0)
    let text = try folder.text(of: "ours.journey")
    for line in ["journey: Our day", "customer: Ann", "wants: a tent", "  owner: front", "  feels: +2"] {
      #expect(text.contains(line + "\n"))
    }
  }
}
