import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct MermaidImportTests {
  @Test func `A text that no journey holds is refused with its line`() {
    let text = "journey\ntitle a\nI " + String(repeating: "x", count: 2 << 20) + ": 3: Kim\n"
    let reading = Reading.text(of: Array(text.utf8), by: MermaidImport())
    #expect(reading == "3:1: \(ImportText.tooLong)\n")
  }

  @Test(arguments: Expectation.names(in: "mermaid"))
  func `A diagram is read, or refused, as Mermaid does it`(name: String) throws {
    let bytes = try Expectation.bytes(name, in: "mermaid")
    let reading = Reading.text(of: bytes, by: MermaidImport())
    #expect(try reading == Expectation.text(of: name, in: "mermaid", actual: reading))
  }

  @Test(arguments: Expectation.names(in: "mermaid"))
  func `What is read is a journey that can be written to a file`(name: String) throws {
    let bytes = try Expectation.bytes(name, in: "mermaid")
    guard let imported = try? MermaidImport().read(bytes) else { return }
    #expect(try Document(imported.journey).journey == imported.journey)
  }

  @Test func `The customer can be chosen among the actors, or be somebody else`() throws {
    let bytes = Array("journey\n Ask: 3: Desk, Kim\n Wait: 2: Desk\n".utf8)
    let guessed = try MermaidImport().read(bytes).journey
    #expect(guessed.customer == "Desk")
    #expect(guessed.contacts.map(\.name) == ["Kim"])
    let chosen = try MermaidImport(customer: "Kim").read(bytes).journey
    #expect(chosen.customer == "Kim")
    #expect(chosen.contacts.map(\.name) == ["Desk"])
    let other = try MermaidImport(customer: "Lea").read(bytes).journey
    #expect(other.customer == "Lea")
    #expect(other.contacts.map(\.name) == ["Desk", "Kim"])
  }

  @Test(arguments: [
    ("1", -3), ("1.67", -2), ("2", -2), ("2.33", -1), ("2.7", 0), ("3", 0), ("3.67", 1), ("4", 2),
    ("4.33", 2),
    ("5", 3), ("-7", -3), ("1e3", 3), ("0b101", 3), (" \t4 ", 2),
  ])
  func `A score between 1 and 5 is a feeling between −3 and +3`(score: String, feeling: Int) throws {
    let journey = try MermaidImport().read(Array("journey\n Ask: \(score): Kim\n".utf8)).journey
    #expect(journey.unstaged[0].feels?.value == feeling)
  }

  @Test(arguments: [
    "", " ", "x", "4,5", "1_0", "0x", "0x-1", "--1", "1e", ".", "+", "nan", "inf", "infinity", "#51;",
  ])
  func `What is no number is an unknown feeling`(score: String) throws {
    let journey = try MermaidImport().read(Array("journey\n Ask: \(score): Kim\n".utf8)).journey
    #expect(journey.unstaged[0].feels == nil)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x6A, 0], nil, nil, "UTF-16"), ([0x6A, 0, 0x6F, 0], nil, nil, "UTF-16"),
      (Array("journey\n a\u{301}".utf8) + [0xC3, 0x28], 2, 4, "UTF-8"),
    ] as [([UInt8], Int?, Int?, String)])
  func `What is no UTF-8 is refused with its place`(bytes: [UInt8], line: Int?, column: Int?, word: String) {
    let failure = #expect(throws: ImportFailure.self) { try MermaidImport().read(bytes) }
    #expect(failure?.problems.first?.line == line)
    #expect(failure?.problems.first?.column == column)
    #expect(failure?.problems.first?.message.contains(word) == true)
  }

  @Test(arguments: [
    ("journey\n", true), ("---\ntitle: x\n---\n%% c\n Journey\n", true), ("# x\n```mermaid\njourney\n", true),
    ("journey: A file of our own\n", false), ("graph TD\n", false), ("", false), ("{\"journey\": 1}", false),
  ])
  func `A diagram is known by its first word`(text: String, isJourney: Bool) {
    #expect(MermaidImport.accepts(Array(text.utf8)) == isJourney)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `No bytes make the reader crash, and what it takes is a journey`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let pieces = [
      "journey", "title ", "section ", "accTitle", "accDescr", "{", "}", ":", ";", "#", "#35;", "%%", "%%{",
      "}%%",
      "\n", " ", "\t", ",", "3", "x", "---", "```mermaid", "é", "\u{2028}", "\r", "<br/>", "\u{0}", "\u{9B}",
    ]
    let text = "journey\n" + chance.several(0...60) { $0.pick(pieces) }.joined()
    guard let imported = try? MermaidImport().read(Array(text.utf8)) else { return }
    #expect(try Document(imported.journey).journey == imported.journey, "seed \(seed)")
  }
}
