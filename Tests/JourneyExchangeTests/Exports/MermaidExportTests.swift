import CResources
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct MermaidExportTests {
  @Test(arguments: ["dinner", "car", "private-bank", "violin"])
  func `Both diagrams of a sample are as expected`(name: String) throws {
    let bytes = try Array(ProjectFile.text("Resources/Samples/\(name).journey").utf8)
    let analysis = Analysis(try Document(parsing: bytes).journey)
    for (kind, text) in [
      ("journey", String(describing: MermaidExport(analysis))),
      ("sequence", String(describing: MermaidSequenceExport(analysis))),
    ] {
      #expect(try text == Expectation.text(of: "\(name).\(kind).mmd", in: "diagrams", actual: text))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `What a diagram can hold comes back the same`(seed: UInt64) throws {
    let journey = JourneyGenerator.journey(seed: seed)
    let text = String(describing: MermaidExport(Analysis(journey)))
    let read = try MermaidImport(customer: Drawn(journey).choice).read(Array(text.utf8)).journey
    #expect(Drawn(read) == Drawn(journey), "seed \(seed)")
  }

  @Test func `Whoever travels comes back, also where the title names somebody whom they meet`() throws {
    let text = """
      journey: Calling the bank
      customer: Ann, who lost her card
      department bank: Bank
      contact clerk: The bank
        department: bank
      touchpoint: I call
        meets: clerk
      touchpoint: I wait
        meets: clerk
      """
    let journey = try Document(parsing: Array(text.utf8)).journey
    let diagram = String(describing: MermaidExport(Analysis(journey)))
    #expect(try MermaidImport().read(Array(diagram.utf8)).journey.customer == "Ann")
    let chosen = try MermaidImport(customer: "The bank").read(Array(diagram.utf8)).journey
    #expect(chosen.customer == "The bank")
  }

  @Test(arguments: TrickyTexts.andHostile)
  func `No text of a journey becomes anything but text`(hostile: String) throws {
    let journey = TrickyTexts.journey(saying: hostile)
    let text = String(describing: MermaidExport(Analysis(journey)))
    #expect(Self.isSafe(text) && Self.isSafe(String(describing: MermaidSequenceExport(Analysis(journey)))))
    let read = try MermaidImport(customer: Drawn(journey).choice).read(Array(text.utf8)).journey
    #expect(Drawn(read) == Drawn(journey))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `A sequence has only lines that the grammar knows`(seed: UInt64) {
    let export = MermaidSequenceExport(Analysis(JourneyGenerator.journey(seed: seed)))
    let text = String(describing: export)
    #expect(Self.isSafe(text), "seed \(seed)")
    var isStory = false
    for line in text.split(separator: "\n").dropFirst().map({ $0.drop { $0 == " " } }) {
      defer { isStory = line == "accDescr {" || isStory && line != "}" }
      let isKnown =
        isStory || ["end", "accDescr {"].contains(line)
        || ["title ", "accTitle: ", "actor customer as ", "box transparent ", "opt ", "Note over customer: "]
          .contains { line.hasPrefix($0) }
        || line.wholeMatch(of: /participant c\d+ as .+/) != nil
        || line.wholeMatch(of: /(customer|c\d+)(->>|-->>|--x)(customer|c\d+): .+/) != nil
      #expect(isKnown, "seed \(seed): \(line)")
    }
  }

  /// Whether nothing in `text` could steer a terminal, begin a directive or be markup, codes apart.
  private static func isSafe(_ text: String) -> Bool {
    let plain = text.replacing(/#\w+;/, with: "")
    return plain.allSatisfy { !"#;<>&\"".contains($0) || $0 == ">" } && !plain.contains("%%{")
      && !plain.replacing(/-?->>/, with: "").contains(">")
      && text.split(separator: "\n").allSatisfy { DisplayText.safe(String($0)) == $0 }
  }
}

/// What a `journey` diagram can hold of a journey.
private struct Drawn: Equatable {
  let title: String
  let customer: String
  let story: String?
  let moments: [[String]]

  /// Who has to be named where no task does; else the diagram says itself who travels.
  var choice: String? { moments.isEmpty ? customer : nil }

  init(_ journey: Journey) {
    title = DisplayText.safe(journey.title)
    customer = DisplayText.safe(journey.travellerName)
    story = journey.story.map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map { DisplayText.safe(String($0)) }.joined(
        separator: "\n")
    }
    let traveller = customer
    let names = Dictionary(
      journey.contacts.map { ($0.id, DisplayText.safe($0.name)) }, uniquingKeysWith: { first, _ in first })
    func drawn(_ touchpoint: Touchpoint) -> [String] {
      let met = touchpoint.encounters.compactMap { names[$0.contact] }.filter { $0 != traveller }.unique
      return [DisplayText.safe(touchpoint.title), touchpoint.feels.map { "\($0.value)" } ?? "unknown"] + met
    }
    moments =
      journey.unstaged.map(drawn)
      + journey.stages.flatMap { [["stage", DisplayText.safe($0.title)]] + $0.touchpoints.map(drawn) }
  }
}
