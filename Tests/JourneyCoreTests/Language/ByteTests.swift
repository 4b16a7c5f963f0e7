import JourneyCore
import Testing

/// Lines are looked at in words of eight bytes; a byte has to count the same wherever in a word it stands.
@Suite struct ByteTests {
  private static let controls = (0x00...0x1F).filter { ![0x09, 0x0A, 0x0D].contains($0) } + [0x7F]

  @Test(arguments: 0..<16) func `A control character is told with its place`(offset: Int) {
    for control in Self.controls {
      let line = Array("journey: ".utf8) + [UInt8](repeating: 0x61, count: offset) + [UInt8(control), 0x7A]
      let bytes = line + Array("\ncustomer: Mia\n".utf8)
      #expect(throws: ParseFailure.self) { try Document(parsing: bytes) }
      let problems = HostileFile.problems(of: bytes)
      #expect(problems.map(\.kind) == [.controlCharacter(UInt8(control))])
      #expect(problems.map(\.position.column) == [10 + offset])
    }
  }

  @Test(arguments: 0..<16) func `All other characters stand as they are, a tab as a space`(offset: Int) throws
  {
    let title = String(repeating: "a", count: offset) + "~!\tz\u{A0}é€😀."
    let document = try Document(parsing: Array("journey: \(title)\r\ncustomer: Mia\n".utf8))
    #expect(document.journey.title == title.replacing("\t", with: " "))
    #expect(document.journey.customer == "Mia")
  }
}
