import JourneyCore
import JourneyScreens
import Testing

@testable import runaround

@Suite struct ScriptTests {
  private struct NoFiles: WalkFiles {
    mutating func open(_ path: String) -> [Message] { [.notice("no file \(path)")] }
    mutating func export(_ format: ExportFormat, of draft: Draft) -> Message {
      .notice("no \(format.rawValue)")
    }
    mutating func keep(_ entry: JournalEntry) -> Message? { nil }
    mutating func synchronize() {}
    mutating func save(_ draft: Draft, to path: String?, byHand: Bool) -> [Message] { [] }
    mutating func look(_ draft: Draft, isReadOnly: Bool) -> [Message] { [] }
    consuming func close() {}
  }

  private func app() throws -> App {
    let text =
      "journey: Tea\ncustomer: Ann\ndepartment d: D\ncontact c: The cook\n  department: d\ntouchpoint: I wait\n"
    let document = try Document(parsing: Array(text.utf8))
    return App(draft: Draft(document), size: Size(columns: 40, rows: 12))
  }

  @Test func `Words are keys, with repeats, text and the mouse`() throws {
    let script = try Script(
      parsing: "right down*2 q # a comment\n\nctrl-s alt-x alt-up # space * \"\ntext:\"a b\" paste:x")
    #expect(
      script.steps == [
        .key(.right), .key(.down), .key(.down), .key(.character("q")), .key(.control("s")), .key(.alt("x")),
        .key(.altUp), .key(.character("a")), .key(.character(" ")), .key(.character("b")), .key(.paste("x")),
      ])
    let other = try Script(parsing: "/ : # * \" click:3,4 wheel-up:0,0 resize:80x24 screen text:")
    #expect(other.steps == [.key(.character("/")), .key(.character(":"))])
    let mouse = try Script(parsing: "click:3,4 wheel-down:0,1 resize:80x24 screen")
    #expect(
      mouse.steps == [
        .key(.click(Point(column: 3, row: 4), count: 1)),
        .key(.wheel(up: false, at: Point(column: 0, row: 1))),
        .resize(Size(columns: 80, rows: 24)), .screen,
      ])
  }

  @Test(arguments: [
    ("right\nrihgt", 2, ScriptFailure.Problem.unknownWord("rihgt")), ("down*0", 1, .badCount("down*0")),
    ("down*x", 1, .badCount("down*x")),
    ("down*999999999999999999999", 1, .badCount("down*999999999999999999999")),
    ("\n\nresize:80", 3, .badNumbers("resize:80")), ("resize:-1x4", 1, .badNumbers("resize:-1x4")),
    ("click:99999,1", 1, .badNumbers("click:99999,1")), ("text:\"a", 1, .openQuote("text:a")),
    ("fly:3", 1, .unknownWord("fly:3")), ("ctrl-1", 1, .unknownWord("ctrl-1")),
  ])
  func `A word that is none is an error at its line`(text: String, line: Int, problem: ScriptFailure.Problem)
  {
    #expect(throws: ScriptFailure(line: line, problem: problem)) { try Script(parsing: text) }
  }

  @Test func `Screens stand under what they are, and the same script prints the same`() throws {
    let script = try Script(parsing: "screen resize:60x14 right screen")
    let printed = script.play(try app(), files: NoFiles())
    #expect(printed == script.play(try app(), files: NoFiles()))
    let headers = printed.split(separator: "\n").filter { $0.hasPrefix("== screen") }
    #expect(headers.count == 2)
    #expect(headers.first?.hasPrefix("== screen 1, 40x12, cursor ") == true)
    #expect(headers.last?.hasPrefix("== screen 2, 60x14, cursor ") == true)
    #expect(printed.split(separator: "\n", omittingEmptySubsequences: false).count == 1 + 12 + 1 + 14 + 1)
  }

  @Test func `A script without a screen prints the last, and leaving ends it`() throws {
    let printed = try Script(parsing: "right q screen right").play(try app(), files: NoFiles())
    #expect(printed.contains("== screen 1, 40x12"))
    #expect(!printed.contains("== screen 2"))
    #expect(printed.contains("I wait"))
  }
}
