import JourneyCore
import Testing

@Suite struct LimitTests {
  @Test(arguments: [
    (HostileFile.tooLarge, "1:1"), (.utf16, "1:1"), (.utf16WithoutMark, "1:1"), (.invalidUTF8, "1:11"),
    (.bell, "1:11"), (.c1, "1:11"), (.loneCarriageReturn, "1:11"), (.marks, "1:42"), (.tab, "3:1"),
    (.deep, "19:18"),
    (.longValue, "2:8"), (.manyTouchpoints, "100002:1"),
  ])
  func `What no journey may hold is one error at its place`(file: HostileFile, place: String) {
    let problems = file.problems()
    #expect(problems.map { "\($0.position.line):\($0.position.column)" } == [place])
  }

  @Test func `A file may have 64 MiB, and is looked at before it is read`() {
    let utf16: [UInt8] = [0xFF, 0xFE]
    let largest = utf16 + Array(repeating: UInt8(ascii: "a"), count: Document.maximumBytes - utf16.count)
    #expect(HostileFile.problems(of: largest).map(\.kind) == [.notUTF8])
    let tooLarge = Diagnostic.Kind.fileTooLarge(limit: Document.maximumBytes)
    #expect(HostileFile.problems(of: largest + [0]).map(\.kind) == [tooLarge, .notUTF8])
  }

  @Test func `A value may have 1 MiB`() throws {
    let value = String(repeating: "a", count: 1 << 20)
    #expect(try readable("journey: A\nwants: \(value)\n").journey.wants == value)
  }

  @Test func `A character may have 30 combining marks`() throws {
    let title = HostileFile.accented(30) + HostileFile.accented(30)
    #expect(try readable("journey: \(title)\n").journey.title.utf8.elementsEqual(title.utf8))
  }

  @Test func `A foreign block may have 16 levels`() throws {
    let text = "format: 1\njourney: A\n" + HostileFile.levels(16)
    #expect(String(decoding: try readable(text).printed(), as: UTF8.self) == text)
  }

  @Test func `A journey may have 100,000 touchpoints, all of one title`() throws {
    let text = "journey: A\n" + String(repeating: "touchpoint: T\n", count: 100_000)
    let journey = try readable(text).journey
    #expect(journey.unstaged.last?.id.text == "t-100000")
  }

  @Test func `Of a thousand and more problems the first are kept in order and all are counted`() throws {
    let bytes = Array(("journey: A\n" + String(repeating: "nonsense\n", count: 5_000)).utf8)
    let failure = try #require(throws: ParseFailure.self) { try Document(parsing: bytes) }
    #expect(failure.count == 5_000)
    #expect(failure.diagnostics.map(\.position.line) == Array(2...1_001))
    let shown = failure.rendered(file: "a.journey", source: bytes)
    #expect(shown.split(separator: "\n").count == 301)
    #expect(shown.hasSuffix("… and 4900 more problems, 5000 in all\n"))
  }

  @Test func `A long line is shown around its caret, and nothing of it steers a terminal`() throws {
    let text =
      "journey: A\n" + String(repeating: "é", count: 300) + "\u{1B}[31m" + String(repeating: "b", count: 300)
    let failure = try #require(throws: ParseFailure.self) { try Document(parsing: Array(text.utf8)) }
    let shown = try #require(failure.diagnostics.first { $0.position.column == 301 })
    let lines = [shown].rendered(file: "a.journey", source: Array(text.utf8)).split(separator: "\n")
    #expect(
      lines[1] == "  …" + String(repeating: "é", count: 60) + "\u{FFFD}[31m"
        + String(repeating: "b", count: 55))
    #expect(lines[2] == String(repeating: " ", count: 63) + "^")
  }
}
