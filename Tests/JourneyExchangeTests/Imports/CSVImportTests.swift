import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct CSVImportTests {
  @Test func `What a table of touchpoints can hold comes back the same`() throws {
    for seed in 0..<300 as Range<UInt64> {
      let document = try Document(JourneyGenerator.journey(seed: seed))
      let text = CSVTestText.text(of: document, .touchpoints)
      let imported = try CSVImport(title: "a").read(Array(text.utf8))
      let again = try Document(imported.journey)
      #expect(Row.rows(of: again.journey) == Row.rows(of: document.journey), "seed \(seed)")
      #expect(imported.kept.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: ["dinner", "car", "private-bank", "violin", "hospital", "scripts"])
  func `The samples come back, too`(name: String) throws {
    let document = try Document(Journeys.analysis(name).journey)
    let imported = try CSVImport(title: "a").read(Array(CSVTestText.text(of: document, .touchpoints).utf8))
    #expect(Row.rows(of: imported.journey) == Row.rows(of: document.journey))
  }

  @Test func `A table as people make them is understood, and what was guessed is told`() {
    let text = """
      Phase;Step;Who;Dept.;Emotion;Pain Points;Effort
      Arriving;I come in;Seller, Optician;Shop;+1;"I wait.
      Nobody looks up.";3
      ;I sit;The optician (The lab);;sad;;

      Leaving;I pay;;Shop;-3;;
      """
    let map = [CSVImport.Mapping("Dept.=owner")].compactMap(\.self)
    #expect(
      Reading.text(of: Array(text.utf8), by: CSVImport(title: "Glasses", customer: "Mia", map: map)) == """
        journey: Glasses
        customer: Mia
        department shop: Shop
        department the-lab: The lab
        contact seller: Seller of shop
        contact optician: Optician of shop
        contact the-optician: The optician of the-lab
        stage: Arriving
          i-come-in: I come in feels 1
            seller
            optician
            pain: I wait.
            pain: Nobody looks up.
          i-sit: I sit
            the-optician
        stage: Leaving
          i-pay: I pay feels -3
        x-effort 0: 3
        x-feels 1: sad
        understood: 3 rows are touchpoints.
        guessed: A table does not say what its journey is called; it is called “Glasses”.
        guessed 1: The column “Phase” is the stage.
        guessed 1: The column “Step” is the title.
        guessed 1: The column “Who” is the contacts.
        guessed 1: The column “Dept.” is the owner.
        guessed 1: The column “Emotion” is the feels.
        guessed 1: The column “Pain Points” is the pain.
        guessed 1: The column “Effort” is nothing that a journey has; it is kept as x-effort.
        guessed 2: “Seller” belongs to “Shop”, which nobody says.
        guessed 2: “Optician” belongs to “Shop”, which nobody says.
        guessed 4: “sad” is not what stands in this column; it is kept as x-feels.

        """)
  }

  @Test(arguments: [
    "\u{FEFF}sep=;\r\ntitle;need\r\nI sit;\"to eat; now\"\r\n", "title\tneed\nI sit\tto eat; now",
    "title,need\nI sit,to eat; now\n", "title,need\r\n\"I sit\",\"to eat; now\"\r\n\r\n",
  ])
  func `Whatever parts the cells and ends the lines is found out`(text: String) throws {
    let imported = try CSVImport(title: "a").read(Array(text.utf8))
    #expect(imported.journey.unstaged.map(\.title) == ["I sit"])
    #expect(imported.journey.unstaged.map(\.need) == ["to eat; now"])
  }

  @Test(arguments: [
    (
      "title,need\na\nb,c,d\ne,f",
      "2:1: row 2 has 1 cells, and the first row has 2; look for a separator or a quote too many or too few\n3:1: row 3 has 3 cells, and the first row has 2; look for a separator or a quote too many or too few\n"
    ),
    ("title,need\na,\"b\nc,d\n", "2:3: this quote is never closed; write a second one where the cell ends\n"),
    (
      "title,need\na,\"b\"c\n",
      "2:6: behind a closing quote the cell ends; write two quotes for one that is text\n"
    ),
    (
      "title,need\ra,b\r",
      "1:11: here is a carriage return without a line feed; save the table again with CR LF or LF\n2:4: here is a carriage return without a line feed; save the table again with CR LF or LF\n"
        .replacingOccurrences(of: "2:4", with: "1:15")
    ),
    ("title,need\na,b\u{0}\n", "2:4: here is a NUL, which no text has; export the table again\n"),
    (
      "a,b\nc,d\n",
      "1:1: no column says what happens; say which with --map COLUMN=title; there are “a”, “b”\n"
    ),
    ("title,step\nc,d\n", "1:7: “title” and “step” would both be the title; say which with --map\n"),
    ("", "0:0: the file is empty\n"),
  ])
  func `What is wrong is said with its row, and nothing is taken`(text: String, problems: String) {
    #expect(Reading.text(of: Array(text.utf8), by: CSVImport(title: "a")) == problems)
  }

  @Test(arguments: CSVTable.allCases)
  func `Of the tables that are exported only that of touchpoints makes a journey`(table: CSVTable) throws {
    let document = try Document(Journeys.analysis("dinner").journey)
    let bytes = Array(CSVTestText.text(of: document, table).utf8)
    guard table != .touchpoints else {
      #expect(try CSVImport(title: "a").read(bytes).journey.stages.isEmpty == false)
      return
    }
    let failure = #expect(throws: ImportFailure.self) { try CSVImport(title: "a").read(bytes) }
    #expect(failure?.problems.first?.message.contains("the table of \(table.rawValue)") == true)
  }

  @Test(arguments: ["I\u{7} go,a,b,c", "I go,late\u{1B}[31m,b,c", "I go,a,b\u{9B},c", "I go,a,b,\u{85}c"])
  func `What no journey holds of a cell is told with its row`(row: String) throws {
    let text = "step,story,contacts,x\nI come,a,b,c\n\(row)\n"
    let lost = try CSVImport(title: "a").read(Array(text.utf8)).notes.filter { $0.kind == .dropped }
    #expect(lost == [ImportNote(.dropped, line: 3, "\(ImportText.loss).")])
  }

  @Test func `Our own table is told in few words`() throws {
    let table = CSVTestText.text(of: try Document(Journeys.analysis("dinner").journey), .touchpoints)
    let notes = try CSVImport(title: "dinner").read(Array(table.utf8)).notes
    #expect(
      notes.map { "\($0.kind): \($0.message)" } == [
        "understood: 7 rows are touchpoints.",
        "guessed: A table does not say what its journey is called; it is called “dinner”.",
        "understood: 23 columns are what they are called.", "understood: Computed anew: “gap”, “flags”.",
      ])
  }

  @Test func `Cells of nothing but blanks say nothing`() throws {
    let columns = "title,stage,need,channel,owner,contacts,feels,story,quote,note,critical"
    let row = "I go" + String(repeating: ", ", count: 10)
    let imported = try CSVImport(title: "a").read(Array("\(columns)\n\(row)\n".utf8))
    var journey = Journey(title: "a")
    journey.unstaged = [Touchpoint(id: try #require(Identifier("i-go")), title: "I go")]
    #expect(imported.journey == journey)
    #expect(try Document(imported.journey).journey == journey)
  }

  @Test func `Many faults of a long table are found in one pass, and so is a row too many`() throws {
    let nuls = Array(("title\n" + String(repeating: "a\u{0}\n", count: 200_000)).utf8)
    let failure = #expect(throws: ImportFailure.self) { try CSVImport(title: "a").read(nuls) }
    #expect(failure?.count == 1_000)
    #expect(failure?.problems.last?.line == 101)
    let long = Array(("title\n" + String(repeating: "a\n", count: 100_001)).utf8)
    #expect(
      Reading.text(of: long, by: CSVImport(title: "a"))
        == "100002:1: this is row 100002; a journey has 100000 touchpoints at most\n")
  }

  @Test func `A cell that no journey holds is refused with its row, and so are other encodings`() {
    let huge = "title,need\na,b\nc,\"" + String(repeating: "x", count: 3 << 20) + "\"\n"
    #expect(
      Reading.text(of: Array(huge.utf8), by: CSVImport(title: "a"))
        == "3:4: row 3 has a cell of more than 1 MiB, the most that a journey holds\n")
    let latin = Array("title,need\nCaf".utf8) + [0xE9] + Array(",b\n".utf8)
    #expect(
      Reading.text(of: latin, by: CSVImport(title: "a"))
        == "2:4: row 2 is no UTF-8; save the table as “CSV UTF-8” and import it again\n")
    #expect(Reading.text(of: [0xFF, 0xFE, 0x61, 0], by: CSVImport(title: "a")).contains("UTF-16"))
  }

  @Test func `Hostile texts in cells and in strings become texts of a journey, and never more`() throws {
    let rows = HostileTexts.lines.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\",1\n" }
    let table = Array(("title,feels\n" + rows.joined()).utf8)
    guard let reading = try? CSVImport(title: "a").read(table) else {
      // One of them has a NUL, which is refused.
      let others = Array(("title,feels\n" + rows.filter { !$0.contains("\0") }.joined()).utf8)
      let imported = try CSVImport(title: "a").read(others)
      let journey = try Document(imported.journey).journey
      #expect(journey == imported.journey)
      #expect(journey.unstaged.count == rows.count { !$0.contains("\0") })
      return
    }
    Issue.record("A NUL was taken: \(reading.journey.title)")
  }

  @Test(arguments: [
    ("Colour=title", "there is no column “Colour”"),
    ("a=colour", "“colour” is nothing that a touchpoint has"),
    ("a=title b=id a=need", "--map gives the column “a” twice: as title and as need"),
    ("a=title A=title", "--map gives the column “a” twice: as title and as title"),
    ("a=title b=title", "--map gives the title twice: in “a” and in “b”"),
  ])
  func `A mapping that leads nowhere, or twice to the same, is refused`(words: String, complaint: String) {
    let map = words.split(separator: " ").compactMap { CSVImport.Mapping(String($0)) }
    let text = Reading.text(of: Array("a,b\nc,d".utf8), by: CSVImport(title: "t", map: map))
    #expect(text.hasPrefix("0:0: \(complaint)"))
    #expect(text.split(separator: "\n").count == 1)
    #expect(CSVImport.Mapping("none") == nil)
  }

  @Test func `Whatever is cut off or changed is refused or read, and never crashes`() throws {
    let whole = Array(
      CSVTestText.text(of: try Document(JourneyGenerator.journey(seed: 7)), .touchpoints).utf8)
    var chance = Chance(seed: 12)
    for _ in 0..<400 {
      var bytes = Array(whole.prefix(chance.number(in: 0...whole.count)))
      for _ in 0..<chance.number(in: 0...3) where !bytes.isEmpty {
        bytes[chance.number(in: 0...(bytes.count - 1))] = UInt8(chance.number(in: 0...255))
      }
      guard let imported = try? CSVImport(title: "a").read(bytes) else { continue }
      _ = try Document(imported.journey)
    }
  }
}

/// What a row of a table can hold of a touchpoint.
private struct Row: Hashable {
  var id, title, stage: String
  var texts: [String?]
  var owners, contacts: [String]
  var counts: [[Int]]
  var feels: Int?
  var lines: [[String]]

  static func rows(of journey: Journey) -> [Row] {
    let groups = [("", journey.unstaged)] + journey.stages.map { ($0.title, $0.touchpoints) }
    return groups.flatMap { stage, touchpoints in touchpoints.map { Row($0, stage, journey) } }
  }

  private init(_ touchpoint: Touchpoint, _ stage: String, _ journey: Journey) {
    func safe(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { DisplayText.safe(String($0)) }
        .joined(separator: "\n")
    }
    func name(_ text: String) -> String { safe(text.replacingOccurrences(of: ";", with: ",")) }
    func department(_ id: Identifier<Department>) -> String {
      name(journey.departments.first { $0.id == id }?.name ?? "")
    }
    func pooled(_ distributions: [Distribution]) -> [Int] {
      let sums = Rating.scale.map { rating in distributions.reduce(0) { $0 + $1[rating] } }
      return sums.map { min($0, Distribution.maximumCount) }
    }
    id = touchpoint.id.text
    title = safe(touchpoint.title)
    self.stage = safe(stage)
    texts = [
      touchpoint.need, touchpoint.channel, touchpoint.statedServes?.rawValue, touchpoint.promise?.rawValue,
      touchpoint.statedCritical.map { "\($0)" }, touchpoint.story, touchpoint.measure,
    ].map { $0.map(safe) }
    // Two departments of one name are one in a table.
    owners = touchpoint.owners.map(department).unique
    contacts = touchpoint.encounters.compactMap { encounter in
      journey.contacts.first { $0.id == encounter.contact }.map {
        "\(name($0.name)) of \(department($0.department))"
      }
    }
    counts = [pooled(touchpoint.believed.map(\.distribution)), pooled(touchpoint.rated.map(\.distribution))]
    feels = touchpoint.feels?.value
    lines =
      [touchpoint.quotes.map { safe($0.line) }]
      + Annotation.Kind.allCases.map { kind in
        touchpoint.annotations.filter { $0.kind == kind }.map { safe($0.line) }
      }
  }
}

/// Tables in memory.
enum CSVTestText {
  static func text(of document: Document, _ table: CSVTable) -> String {
    var text = ""
    CSVExport(document, Analysis(document.journey), table: table).write(to: &text)
    return text
  }
}
