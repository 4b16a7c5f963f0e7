import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct JSONImportTests {
  @Test func `A journey comes back from JSON as it was, whatever it holds`() throws {
    for seed in 0..<300 as Range<UInt64> {
      let document = try Document(JourneyGenerator.journey(seed: seed))
      let imported = try JSONImport().read(Self.exported(document))
      #expect(imported.journey == document.journey, "seed \(seed)")
      #expect(imported.notes.map(\.kind) == [.understood], "seed \(seed): \(imported.notes)")
    }
  }

  @Test(arguments: ["dinner", "car", "private-bank", "violin", "hospital", "scripts"])
  func `The samples come back, too`(name: String) throws {
    let document = try Document(Journeys.analysis(name).journey)
    #expect(try JSONImport().read(Self.exported(document)).journey == document.journey)
  }

  @Test(arguments: UInt64(1)...60)
  func `A file comes back from JSON to the byte, with every comment and x- key`(seed: UInt64) throws {
    var writer = MessyWriter(seed: seed)
    let text = writer.mess(
      up: String(decoding: try Document(JourneyGenerator.journey(seed: seed)).printed(), as: UTF8.self))
    let document = try Document(parsing: Array(text.utf8))
    let written = try JSONImport().read(Self.exported(document)).written()
    #expect(written.bytes == document.printed(), "seed \(seed)")
    #expect(written.notes.map(\.kind) == [.understood], "seed \(seed)")
  }

  @Test(arguments: ["hostile", "hospital", "scripts"])
  func `Fixtures come back to the byte`(name: String) throws {
    let document = try Document(parsing: Array(ProjectFile.text("Tests/Fixtures/\(name).journey").utf8))
    #expect(try JSONImport().read(Self.exported(document)).written().bytes == document.printed())
  }

  @Test func `An x- key of a touchpoint that somebody took out is kept, and told`() throws {
    let text = """
      {"journey": {"title": "A"}, "asides": [{"under": ["touchpoint sit"], "text": "x-a: 1"}, {"text": "a: b"}]}
      """
    #expect(
      Reading.text(of: Array(text.utf8), by: JSONImport())
        == "1:98: this is neither one comment nor one x- key as a journey has them\n")
    let sound = text.replacingOccurrences(of: ", {\"text\": \"a: b\"}", with: "")
    let written = try JSONImport().read(Array(sound.utf8)).written()
    #expect(String(decoding: written.bytes, as: UTF8.self) == "format: 1\njourney: A\nx-a: 1\n")
    #expect(
      written.notes.last?.message
        == "“x-a: 1” belongs to “touchpoint sit”, which is not there; it stands as near as it can.")
  }

  @Test func `A part of the format is enough, and what nobody knows is told`() throws {
    let text = """
      {"journey": {"title": " A table ", "colour": 1, "unstaged": [{"id": "sit", "title": "We sit", "colour": 2}]}}
      """
    let reading = Reading.text(of: Array(text.utf8), by: JSONImport(customer: "Mia"))
    #expect(
      reading == """
        journey: A table
        customer: Mia
          sit: We sit
        understood: Route, findings and measures are computed anew from the journey.
        guessed 1: Line ends in a line are spaces, and blanks at the ends of a text mean nothing.
        dropped 1: “colour” is nothing that a journey has, and is left out. (2 times)

        """)
  }

  @Test(arguments: [
    ("", "1:1: the file is empty"), (" ", "1:1: the file is empty"),
    ("[1]", "1:1: an object is due here, and this is an array"),
    ("{\n \"format\": 2,\n \"journey\": {\"title\": \"a\"}}", "2:12: 2 is no whole number from 1 to 1"),
    (
      "{\"journey\": {\"title\": \"é\", \"title\": \"b\"}}",
      "1:28: “title” stands twice in this object; delete one of them"
    ),
    ("{\"journey\": {}}", "1:13: this object needs “title”"), ("{}", "1:1: this object needs “journey”"),
    ("{\"journey\": {\"title\": \"a\"}, \"format\": 1e400}", "1:39: 1e400 is no whole number from 1 to 1"),
    ("{\"format\": 01}", "1:12: this is no number as JSON writes them"),
    ("{\"format\": 1,}", "1:14: here a name in quotes is due"),
    ("{\"format\" 1}", "1:11: here a colon is due"),
    ("{\"a\": [1 2]}", "1:10: here a comma or “]” is due"), ("{\"a\": NaN}", "1:7: here a value is due"),
    ("{\"a\": \"b", "1:7: this string is never closed; the file may have been cut off"),
    ("{\"a\": [1", "1:7: this is never closed; the file may have been cut off"),
    ("{} {}", "1:4: the text goes on behind its end"),
    ("{\"a\": \"\\ud800\"}", "1:8: half of a surrogate pair stands alone and is no character"),
    ("{\"a\": \"\\ud800\\u0041\"}", "1:8: half of a surrogate pair stands alone and is no character"),
    ("{\"a\": \"\\udc00\"}", "1:8: half of a surrogate pair stands alone and is no character"),
    ("{\"a\": \"\\u12\"}", "1:8: behind \\u four hexadecimal digits are due"),
    ("{\"a\": \"\\x\"}", "1:8: there is no such escape"),
    (
      "{\"a\": \"\u{1}\"}",
      "1:8: a control character may not stand in a string as it is; write \\n or \\u00XX"
    ),
    ("{\"journey\": {\"title\": 7}}", "1:23: a string is due here, and this is a number"),
  ])
  func `What is wrong is said with its place, and nothing is taken`(text: String, first: String) {
    let reading = Reading.text(of: Array(text.utf8), by: JSONImport())
    #expect(reading.split(separator: "\n").first.map(String.init) == first)
  }

  @Test func `Every fault of a journey is told at once`() {
    let text = """
      {"journey": {"title": " ", "departments": [{"id": "front", "name": "F"}, {"id": "front"}],
       "contacts": [{"id": "Host", "department": "front"}, {"id": "b", "name": "B", "department": "back"}],
       "unstaged": [{"id": "t", "title": "T", "feels": 4, "encounters": [{"contact": "c", "outcome": "fine"}],
         "rated": [{"counts": [0, 0]}], "quotes": [{"by": "Mia"}]}],
       "detours": [{"id": "d", "condition": "C", "from": "t"}]}}
      """
    #expect(
      Reading.text(of: Array(text.utf8), by: JSONImport()) == """
        1:23: this text is empty; write one, or leave it out where it may be
        1:74: this object needs “name”
        1:81: there is another department called “front”
        2:15: this object needs “name”
        2:22: “Host” is no id: a–z, 0–9 and -, at most 64 of them
        2:93: there is no department called “back”
        3:50: 4 is no whole number from -3 to 3
        3:80: there is no contact called “c”
        3:96: “fine” is none of served, passed, refused, unanswered
        4:14: “counts” are seven numbers from −3 to +3, not all of them 0
        4:46: this object needs “line”
        5:14: this object needs “to”

        """)
  }

  @Test func `A hundred thousand levels are refused, and so are NUL and bytes that are no text`() {
    let deep = String(repeating: "[", count: 100_000)
    let reading = Reading.text(of: Array(deep.utf8), by: JSONImport())
    #expect(reading == "1:65: this is nested more than 64 levels deep, which no journey is\n")
    let bytes = Array("{\"journey\": {\"title\": \"a".utf8) + [0xFF] + Array("\"}}".utf8)
    #expect(Reading.text(of: bytes, by: JSONImport()) == "1:25: this is no UTF-8; save the file as UTF-8\n")
    let nul = Reading.text(of: Array("{\"journey\": {\"title\": \"a\\u0000b\"}}".utf8), by: JSONImport())
    #expect(nul.contains("dropped 1: A journey holds no control characters"))
  }

  @Test func `A huge text is refused with its place, beside every other fault`() {
    let huge = String(repeating: "x", count: 3 << 20)
    let text = "{\"journey\": {\"title\": \"\(huge)\",\n\"wants\": \"\", \"story\": \"\(huge)\"}}"
    #expect(
      Reading.text(of: Array(text.utf8), by: JSONImport()) == """
        1:23: this text is longer than 1 MiB, the most that a journey holds
        2:10: this text is empty; write one, or leave it out where it may be
        2:23: this text is longer than 1 MiB, the most that a journey holds

        """)
  }

  @Test func `Whatever is cut off or changed is refused or read, and never crashes`() throws {
    let whole = Self.exported(try Document(JourneyGenerator.journey(seed: 7)))
    var chance = Chance(seed: 11)
    for number in 0..<400 {
      var bytes = Array(whole.prefix(chance.number(in: 0...whole.count)))
      for _ in 0..<chance.number(in: 0...3) where !bytes.isEmpty {
        bytes[chance.number(in: 0...(bytes.count - 1))] = UInt8(chance.number(in: 0...255))
      }
      guard let imported = try? JSONImport().read(bytes) else { continue }
      #expect(throws: Never.self, "change \(number)") { try imported.written() }
    }
  }

  @Test func `A text in pieces is the same text`() throws {
    let document = try Document(parsing: Array(ProjectFile.text("Tests/Fixtures/hospital.journey").utf8))
    let export = JSONExport(document, Analysis(document.journey), path: "a")
    var streamed = ""
    export.write(to: &streamed)
    #expect(Array(streamed.utf8) == JSONWriter.text(export))
  }

  static func exported(_ document: Document) -> [UInt8] {
    JSONWriter.text(JSONExport(document, Analysis(document.journey), path: "a.journey"))
  }
}
