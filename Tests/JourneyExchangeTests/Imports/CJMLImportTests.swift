import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct CJMLImportTests {
  @Test(arguments: Expectation.names(in: "cjml"))
  func `A file is read as its tools mean it`(name: String) throws {
    let bytes = try Expectation.bytes(name, in: "cjml")
    let reading = Reading.text(of: bytes, by: CJMLImport())
    #expect(try reading == Expectation.text(of: name, in: "cjml", actual: reading))
    let journey = try CJMLImport().read(bytes).journey
    #expect(try Document(journey).journey == journey)
  }

  @Test(arguments: Expectation.names(in: "cjml"))
  func `Nothing is taken of a file that ends anywhere but at its end`(name: String) throws {
    let bytes = try Expectation.bytes(name, in: "cjml")
    let last = try #require(bytes.lastIndex(of: UInt8(ascii: ">")))
    for end in stride(from: 0, to: last, by: 29) {
      #expect(throws: ImportFailure.self, "\(end) bytes") { try CJMLImport().read(Array(bytes[..<end])) }
    }
  }

  @Test func `The customer can be chosen by name or id`() throws {
    let bytes = try Expectation.bytes("planned-and-actual.xml", in: "cjml")
    for choice in ["nurse", "The nurse"] {
      let journey = try CJMLImport(customer: choice).read(bytes).journey
      #expect(journey.customer == "The nurse")
      #expect(journey.contacts.map(\.name) == ["Mia, a patient", "Dr Berg"])
    }
    #expect(try CJMLImport(customer: "Lea").read(bytes).journey.customer == "Lea")
  }

  @Test func `Two actors of one id, empty elements and control characters are told, and points need no list`()
    throws
  {
    let text = """
      <CJML version="2.0"><plannedJourney><journeyTitle>T</journeyTitle><actors>
      <endUser actorID="c"><actorName>Mia</actorName></endUser>
      <serviceProvider actorID="s"><actorName>First</actorName><companyName>Shop</companyName></serviceProvider>
      <serviceProvider actorID="s"><actorName>Second&#x9B;</actorName><companyName>Bank</companyName></serviceProvider>
      </actors><wild/>
      <plannedCommunicationPoint><touchpointID>a</touchpointID>
      <initiator><refersTo actorIDref="c"/><initiatorLabel>Call&#x9B;</initiatorLabel></initiator>
      <receiver><refersTo actorIDref="s"/></receiver></plannedCommunicationPoint>
      </plannedJourney></CJML>
      """
    let imported = try CJMLImport().read(Array(text.utf8))
    #expect(imported.journey.unstaged.map(\.title) == ["Call"])
    #expect(imported.journey.contacts.map(\.name) == ["First"])
    let dropped = imported.notes.filter { $0.kind == .dropped }
    #expect(dropped.compactMap(\.line) == [4, 4, 5, 6])
    #expect(dropped.contains { $0.message == "“Second, Bank”, who has the id of “First”: “s”." })
    #expect(dropped.contains { $0.message == "<wild>, which is empty." })
  }

  @Test func `A file without a journey is refused, and says what it is`() {
    let failure = #expect(throws: ImportFailure.self) {
      try CJMLImport().read(Array("<html><body/></html>".utf8))
    }
    let message = "<html> holds no <plannedJourney> and no <actualJourney>, so it is no CJML"
    #expect(failure?.problems == [.init(line: 1, column: 1, message)])
  }

  @Test func `A text that no journey holds is refused with its line`() {
    let text = "<plannedJourney>\n<journeyTitle>" + String(repeating: "x", count: 2 << 20)
    let reading = Reading.text(of: Array("\(text)</journeyTitle></plannedJourney>".utf8), by: CJMLImport())
    #expect(reading == "2:1: \(ImportText.tooLong)\n")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `No damage to a file makes the reader crash, and what it takes is a journey`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let names = Expectation.names(in: "cjml")
    var bytes = try Expectation.bytes(chance.pick(names), in: "cjml")
    for _ in 0..<chance.number(in: 1...4) {
      let place = chance.number(in: 0...(bytes.count - 1))
      let piece = chance.pick([
        "<", ">", "/", "&", "\"", "é", "\u{0}", "<a>", "</a>", "x", "]]>", "<!--", "-->", "2",
      ])
      bytes.replaceSubrange(place..<min(place + chance.number(in: 0...3), bytes.count), with: piece.utf8)
    }
    guard let imported = try? CJMLImport().read(bytes) else { return }
    #expect(try Document(imported.journey).journey == imported.journey, "seed \(seed)")
  }
}
