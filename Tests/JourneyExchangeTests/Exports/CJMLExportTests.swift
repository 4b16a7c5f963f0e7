import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct CJMLExportTests {
  @Test func `The dinner is as expected`() throws {
    let bytes = try Array(ProjectFile.text("Resources/Samples/dinner.journey").utf8)
    let text = String(describing: CJMLExport(Analysis(try Document(parsing: bytes).journey)))
    #expect(try text == Expectation.text(of: "dinner.cjml", in: "diagrams", actual: text))
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func `What a file can hold comes back the same`(seed: UInt64) throws {
    let journey = JourneyGenerator.journey(seed: seed)
    let text = String(describing: CJMLExport(Analysis(journey), .actual))
    let read = try CJMLImport().read(Array(text.utf8)).journey
    #expect(Modelled(read) == Modelled(journey), "seed \(seed)")
  }

  @Test(arguments: TrickyTexts.andHostile)
  func `No text of a journey becomes anything but text`(hostile: String) throws {
    let journey = TrickyTexts.journey(saying: hostile)
    let text = String(describing: CJMLExport(Analysis(journey), .actual))
    for line in text.split(separator: "\n") {
      #expect(line.unicodeScalars.allSatisfy { !Self.steers($0) }, "\(line)")
    }
    let read = try CJMLImport().read(Array(text.utf8)).journey
    #expect(Modelled(read) == Modelled(journey))
  }

  /// Controls and characters that change the direction or hide; what only joins emoji may be a reference, too.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  @Test func `A journey without a feeling is planned, unless somebody says otherwise`() {
    var journey = TrickyTexts.journey(saying: "x")
    let planned = Analysis(journey)
    #expect(String(describing: CJMLExport(planned)).contains("<plannedJourney>"))
    #expect(String(describing: CJMLExport(planned, .actual)).contains("<actualJourney>"))
    journey.stages[0].touchpoints[0].feels = Rating(1)
    let lived = Analysis(journey)
    #expect(String(describing: CJMLExport(lived)).contains("<experienceRating>+1</experienceRating>"))
    #expect(!String(describing: CJMLExport(lived, .planned)).contains("Rating"))
  }

  @Test func `Everything that is written is valid by the schema, as xmllint judges`() throws {
    let journeys =
      (0..<60 as Range<UInt64>).map { JourneyGenerator.journey(seed: $0) }
      + TrickyTexts.all.map { TrickyTexts.journey(saying: $0) }
    let texts = journeys.flatMap { journey in
      CJMLExport.Kind.allCases.map { String(describing: CJMLExport(Analysis(journey), $0)) }
    }
    #expect(try Self.complaints(about: texts) == "")
    #expect(try Self.complaints(about: ["<CJML version=\"2.0\"/>"]) != "")
  }

  /// What xmllint says of `texts`; nothing where all are as the schema says.
  private static func complaints(about texts: [String]) throws -> String {
    let directory = try TemporaryDirectory()
    let paths = try texts.enumerated().map { try directory.write($1, to: "\($0).xml") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["xmllint", "--noout", "--nonet", "--schema", ProjectFile.url("docs/cjml.xsd").path] + paths
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus != 127, "xmllint is missing; “make test” installs it")
    return text.split(separator: "\n").filter { !$0.hasSuffix(" validates") }.joined(separator: "\n")
  }
}

/// What CJML can hold of a journey.
private struct Modelled: Equatable {
  let head: [String?]
  let contacts: [[String?]]
  let moments: [[String?]]

  init(_ journey: Journey) {
    head = [journey.title, journey.customer, journey.objective, journey.story].map { $0.map(Self.held) }
    let names = Dictionary(
      journey.departments.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    contacts = journey.contacts.map { contact in
      [
        contact.id.text, Self.held(contact.name), names[contact.department].map(Self.held),
        contact.statedKind?.rawValue,
      ]
    }
    moments =
      journey.unstaged.map(Self.moment)
      + journey.stages.flatMap { [["stage", Self.held($0.title)]] + $0.touchpoints.map(Self.moment) }
  }

  private static func moment(_ touchpoint: Touchpoint) -> [String?] {
    let met = touchpoint.encounters.map { encounter -> [String?] in
      [
        encounter.contact.text, encounter.starter.rawValue, encounter.outcome.rawValue,
        encounter.asked.map(held),
      ]
    }
    let channel = touchpoint.encounters.isEmpty ? nil : touchpoint.channel
    let notes = touchpoint.annotations.filter { $0.kind == .note }.map { held($0.line) }
    let own: [String?] = [
      touchpoint.id.text, held(touchpoint.title), touchpoint.feels?.written, channel.map(held),
      touchpoint.story.map(held),
    ]
    return own + notes + Array(met.joined())
  }

  /// XML holds no control characters and no noncharacters, and a journey none of those that XML does.
  private static func held(_ text: String) -> String {
    ImportText.lines(String(text.unicodeScalars.map { XMLCharacters.isAllowed($0) ? $0 : "\u{FFFD}" })).text
  }
}
